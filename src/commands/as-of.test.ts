import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { definitions } from "../cli/definitions/index.ts";
import { boardOfBerga, klubba, network } from "../cli/world.fixture.ts";

/** The day asked about: after the meeting of 6 March 2025, before that of 10 April. Today is 22 April. */
const day = "2025-03-20";

const members = "    members: [{ name: Eva Lind, role: chair }, { name: Siv Ek }]\n    prefix: VS\n";
const march = "/arkiv/minutes/vårdsamråd/2025-03-06.md";

const files: Readonly<Record<string, string>> = {
  ...network,
  "/arkiv/klubba.yaml": `${network["/arkiv/klubba.yaml"]?.replace("    prefix: VS\n", members)}${boardOfBerga.forum}`,
  [march]: `${network[march]?.replace("status: final", "status: final\nattendees: [Eva Lind, Östen Åberg]")}`,
  "/arkiv/minutes/vårdsamråd/2025-05-08.md": `---
klubba: 1
id: VS-2025-05-08
forum: vårdsamråd
date: 2025-05-08
status: planned
agenda:
  - { number: "1", title: Taxor, follows: [VS-2025-02-06/d4] }
---
`,
};

const rule = "första torsdagen i månaden kl 9-12";
/** Every command that takes `--as-of`, in the forms that show most. */
const questions: Readonly<Record<string, readonly (readonly string[])[]>> = {
  status: [[], ["--json"], ["--html", "-"]],
  decisions: [["--all"], ["--all", "--json"], ["--adoption"], ["--csv"]],
  actions: [["--all"], ["--all", "--json"], ["--owner", "Eva"]],
  followups: [["--all"], ["--all", "--json"]],
  meetings: [["--all"], ["--all", "--json"]],
  calendar: [["--all"], ["--month", "2025-04"], ["--ics", "-", "--todos", "--all"], ["--person", "Siv"]],
  show: [["VS-2025-03-06/d5", "VS-2025-02-06/d4", "a3", "VS-2025-03-06", "--json"], ["VS-2025-03-06/d5"]],
  trace: [["VS-2025-03-06/d5"], ["VS-2025-02-06/d4", "--json"]],
  log: [[], ["--json", "--since", "2025-01-01"]],
  search: [["rutinen"], ["ärendet", "--json"]],
  people: [[], ["Siv Ek"], ["--json"]],
  stats: [["attendance"], ["attendance", "--json"]],
  plan: [["VS", "2026", rule, "--dry-run"]],
  agenda: [["VS"], ["VS", "--json"]],
  check: [[], ["--format", "json"]],
  export: [["minutes/vårdsamråd/2025-03-06.md", "--to", "md", "--out", "-"]],
};

type Answers = Record<string, Awaited<ReturnType<typeof answer>>>;

async function answers(archive: Readonly<Record<string, string>>): Promise<Answers> {
  const given: Answers = {};
  for (const [command, forms] of Object.entries(questions))
    for (const form of forms) given[[command, ...form].join(" ")] = await answer([command, ...form], archive);
  return given;
}

/** A command that writes tells of what is wrong today, too. */
async function answer(argv: string[], archive: Readonly<Record<string, string>>) {
  const { out, err, exit } = await klubba([...argv, "--as-of", day], archive);
  return { out, err: argv[0] === "plan" ? "" : err, exit };
}

const laterDay = fc.integer({ min: 21, max: 40 }).map((n) => (n > 31 ? `2025-04-${n - 22}` : `2025-03-${n}`));
const known = fc.constantFrom(
  "VS-2025-03-06/d5",
  "VS-2025-02-06/d4",
  "VS-2025-02-06/a3",
  "VS-2025-02-06/d3",
  "VS-2025-03-06/d2",
);
const relation = fc.constantFrom("revokes", "supersedes", "amends", "refers_to");
const status = fc.constantFrom("final", "draft", "approved", "cancelled");

/** Minutes of a later meeting that have something to say of everything there was. */
const minutes = fc
  .record({
    date: laterDay,
    forum: fc.constantFrom("vårdsamråd", "beredning", "ks-berga", "nytt forum"),
    status,
    ref: known,
    relation,
    id: fc.constantFrom("", "id: VS-2025-03-06\n", "id: VS-2025-05-08\n"),
  })
  .map(({ date, forum, status: life, ref, relation: how, id }) => ({
    [`/arkiv/minutes/a/${date}-${life}.md`]: `---
klubba: 1
${id}forum: ${forum}
date: ${date}
status: ${life}
chair: Ny Person
attendees:
  - { name: Siv Ekström, organisation: Alby kommun }
  - { name: Siv Ek, organisation: Berga kommun }
agenda:
  - { number: "5", title: Gemensam rutin, follows: [${ref}] }
decisions:
  - { id: d5, agenda: "5", kind: approve, clauses: [att ärendet och rutinen gäller], ${how}: [${ref}] }
actions:
  - { id: VS-2025-02-06/a3, agenda: "5", owner: [Siv Ek], task: räkna lagret, status: done }
  - { id: a5, agenda: "5", owner: [Siv Ek], task: städa }
follow_ups:
  - { id: f5, agenda: "5", text: Rutinen återkommer., when: nästa möte }
upcoming_meetings:
  - { date: 2025-05-15, moved_from: 2025-05-08, status: moved }
  - { date: 2025-08-28, status: cancelled }
okänt_fält_${life}: ja
---

Okänd text om ärendet och rutinen.
`,
  }));

const event = fc.constantFrom(
  "done",
  "condition-met",
  "answered",
  "declined, organisation: Berga kommun",
  "due-changed, due: 2025-12-01",
  "corrected, text: Fel.",
  "note, text: Fel.",
);
const meetingEvent = fc.constantFrom("cancelled", "moved, date: 2025-05-20", "confirmed");
const entry = fc.oneof(
  fc.record({ ref: known, event, on: laterDay }),
  fc.record({ ref: fc.constant("VS-2025-05-08"), event: meetingEvent, on: laterDay }),
  fc.record({ ref: fc.constantFrom("finns-inte", "VS-2025-03-06"), event, on: laterDay }),
);
const journal = fc.array(entry, { minLength: 4, maxLength: 12 }).map((entries) => {
  const lines = entries.map(
    ({ ref, event: what, on }, index) =>
      `- { id: kz${index}a, at: ${on}T10:00:00+02:00, on: ${on}, ref: ${ref}, event: ${what} }\n`,
  );
  return { "/arkiv/journal.yaml": `${files["/arkiv/journal.yaml"]}${lines.join("")}` };
});

describe("--as-of a past day", () => {
  const before = answers(files);

  test("is asked of every command that reads", () => {
    const asking = definitions.filter((one) => "asOf" in one.options).map(({ name }) => name);
    // A seal is looked at as it is; there the day only says which minutes should have had one.
    expect([...Object.keys(questions), "verify"].toSorted()).toEqual(asking.toSorted());
    const looking = definitions.filter(({ group }) => group === "look").map(({ name }) => name);
    expect(looking.filter((name) => !asking.includes(name))).toEqual([]);
  });

  test("gives each command something to say", async () => {
    const said = Object.entries(await before);
    const silent = said.filter(([, { exit, out }]) => exit !== 0 || out === "").map(([question]) => question);
    expect(silent).toEqual([]);
    const told = said
      .filter(([, { out }]) => out.includes("k1a1") || out.includes("1 apr"))
      .map(([name]) => name);
    expect(told).toEqual([]);
  });

  test("whatever minutes and journal lines of later days are added, the answer stays", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(minutes, { minLength: 4, maxLength: 9 }), journal, async (added, entries) => {
        const now = Object.assign({}, files, ...added, entries);
        expect(await answers(now)).toEqual(await before);
      }),
      // Each run asks everything of every command: one with much to hide is as good as several with little.
      { numRuns: 1 },
    );
  });
});
