import { expect, it } from "vitest";
import { archiveWith, type Trial, tryOut } from "./trial.fixture.ts";

/** A council that meets each month, and a group that prepares for it. Everybody is invented. */
const config = `klubba: 1
language: sv
organisations: [Alby, Berga]
forums:
  råd:
    name: Rådet
    prefix: R
    organisations: [Alby, Berga]
    prepared_by: [grupp]
    standing_items: [Dagordning, Övriga frågor]
    planned:
      - { id: R-2025-01-16, date: 2025-01-16 }
      - { id: R-2025-02-13, date: 2025-02-13 }
      - { id: R-2025-03-13, date: 2025-03-13 }
      - { id: R-2025-04-10, date: 2025-04-10 }
      - { id: R-2025-05-15, date: 2025-05-15 }
  grupp:
    name: Arbetsgruppen
    prefix: G
`;

const january = `---
klubba: 1
id: R-2025-01-16
forum: råd
date: 2025-01-16
status: draft
---

## 1. Färdtjänst

**Beslut**

att bordlägga ärendet till nästa möte. ^d1

## 2. Tolkar

**Beslut**

att återremittera ärendet till Arbetsgruppen för att få svar på vad tolkarna kostar. ^d2

## 3. Jourläkare

**Beslut**

att godkänna avtalet om jourläkare under förutsättning att Berga kommun avsätter pengar. ^d3

- [ ] Siv Ek: skriva till Berga (senast 10 februari) ^a3

## 4. Vårdplan

**Beslut**

att rekommendera kommunerna att anta vårdplanen. ^d4

- [ ] Bo Alm: trycka planen (senast 1 mars) ^a4
`;

const prepared = `---
klubba: 1
id: G-2025-02-20
forum: grupp
date: 2025-02-20
status: final
agenda:
  - { number: "1", title: Larm på natten }
decisions:
  - { id: d1, agenda: "1", kind: recommend, clauses: [att föreslå Rådet att anta rutinen för larm.] }
---
`;

const file = (day: string) => `minutes/råd/${day}.md`;
const places = archiveWith({ "klubba.yaml": config, [file("2025-01-16")]: january });

async function klubba(today: string, ...argv: string[]): Promise<Trial> {
  const trial = await tryOut(places, argv, { today });
  expect([argv, trial.exit, trial.exit === 0 ? "" : trial.err]).toEqual([argv, 0, ""]);
  return trial;
}

/** Items of the agenda by title, each with what it takes up and why. */
async function agenda(today: string): Promise<string[]> {
  const { out } = await klubba(today, "agenda", "R", "--json");
  const items: { title: string; settled_by?: string; matters: { ref: string; reasons: string[] }[] }[] =
    JSON.parse(out);
  return items.map(({ title, settled_by, matters }) =>
    [
      title,
      ...(settled_by ? ["settled"] : []),
      ...matters.map(({ ref, reasons }) => `${reasons.join("+")} ${ref}`),
    ].join(" | "),
  );
}

/** Writes in a file what a secretary would, by text that stands in it. */
function write(trial: Trial, day: string, changes: Readonly<Record<string, string>>): void {
  let text = trial.store.text(file(day));
  for (const [before, after] of Object.entries(changes)) {
    expect(text).toContain(before);
    text = text.replace(before, after);
  }
  trial.store.write(file(day), text);
}

it("from January to May nothing is forgotten", async () => {
  const first = await klubba("2025-01-17", "finalize", file("2025-01-16"));
  write(first, "2025-01-16", { "id: d4\n": "id: d4\n    adoption: all\n" });
  expect(await agenda("2025-01-20")).toEqual([
    "Dagordning",
    "Färdtjänst | returning R-2025-01-16/d1",
    "Tolkar | unanswered R-2025-01-16/d2",
    "Jourläkare | conditional R-2025-01-16/d3 | due R-2025-01-16/a3",
    "Antagande i organisationerna | adoption R-2025-01-16/d4",
    "Övriga frågor",
  ]);

  // The agenda goes out; afterwards the answer comes, and Berga finds the money.
  await klubba("2025-01-20", "agenda", "R", "--write", "--item", "Besök");
  await klubba("2025-02-03", "record", "R-2025-01-16/d2", "answered");
  await klubba("2025-02-04", "record", "R-2025-01-16/d3", "condition-met");
  await klubba("2025-02-04", "record", "R-2025-01-16/d4", "adopted", "--organisation", "Alby");
  const { err } = await klubba("2025-02-05", "agenda", "R", "--write");
  expect(err).toContain("inget har ändrats");
  expect(await agenda("2025-02-05")).toEqual([
    "Dagordning",
    "Färdtjänst | returning R-2025-01-16/d1",
    "Tolkar | returning R-2025-01-16/d2",
    // The letter to Berga is still to be written.
    "Jourläkare | due R-2025-01-16/a3",
    "Antagande i organisationerna | adoption R-2025-01-16/d4",
    "Besök",
    "Övriga frågor",
  ]);
  await klubba("2025-02-06", "done", "R-2025-01-16/a3");
  await klubba("2025-02-06", "agenda", "R", "--write");
  expect(await agenda("2025-02-06")).toContain("Jourläkare | settled");

  // The meeting: one matter is decided, one put off, one forgotten.
  const draft = await klubba("2025-02-13", "new", "R", "--date", "2025-02-13");
  write(draft, "2025-02-13", {
    "*Återupptar R-2025-01-16/d1.*": "*Återupptar R-2025-01-16/d1.*\n\n**Beslut**\n\natt avslå ansökan.",
    "*Återupptar R-2025-01-16/d2.*":
      "*Återupptar R-2025-01-16/d2.*\n\n**Beslut**\n\natt bordlägga ärendet. ^d3",
    "status: draft\n": "status: draft\ndecisions:\n  - { id: d3, due: 10 april }\n",
  });
  const checked = await tryOut(places, ["check", file("2025-02-13")], { today: "2025-02-14" });
  expect(checked.out.match(/R-\S+(?= .*returned-without-outcome)/g)).toEqual(["R-2025-01-16/d4"]);
  const second = await klubba("2025-02-14", "finalize", file("2025-02-13"));
  second.store.write("minutes/grupp/2025-02-20.md", prepared);

  expect(await agenda("2025-03-03")).toEqual([
    "Dagordning",
    "Larm på natten | prepared G-2025-02-20/d1",
    "Uppföljning av uppgifter | due R-2025-01-16/a4",
    "Antagande i organisationerna | adoption R-2025-01-16/d4",
    "Övriga frågor",
  ]);

  // March passes without minutes; in April what was put off till then comes, and what March should have had.
  await klubba("2025-03-20", "record", "R-2025-01-16/d4", "declined", "--organisation", "Berga");
  expect(await agenda("2025-04-01")).toEqual([
    "Dagordning",
    "Tolkar | returning R-2025-02-13/d3",
    "Larm på natten | prepared G-2025-02-20/d1",
    "Uppföljning av uppgifter | due R-2025-01-16/a4",
    "Övriga frågor",
  ]);

  // April is held, and says nothing of the interpreters.
  second.store.write(
    file("2025-04-10"),
    "---\nklubba: 1\nid: R-2025-04-10\nforum: råd\ndate: 2025-04-10\nstatus: final\nagenda:\n  - { number: '1', title: Larm, follows: [G-2025-02-20/d1] }\ndecisions:\n  - { id: d1, agenda: '1', kind: approve, clauses: [att anta rutinen], valid_to: 2025-05-31 }\n---\n",
  );
  expect(await agenda("2025-05-02")).toEqual([
    "Dagordning",
    "Tolkar | missed R-2025-02-13/d3",
    "Larm | lapsing R-2025-04-10/d1",
    "Uppföljning av uppgifter | due R-2025-01-16/a4",
    "Övriga frågor",
  ]);
});
