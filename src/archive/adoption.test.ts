import { describe, expect, it, test } from "vitest";
import type { Config } from "../model/config.ts";
import type { Decision } from "../model/decision.ts";
import type { AgendaItem } from "../model/meeting.ts";
import { on, oneDecision, organisations, type Written, type WrittenArchive } from "./archive.fixture.ts";

const recommended = "VS-2025-03-06/d2";
const config: Config = {
  organisations: organisations.map((name) => ({ name, aliases: [name.replace(" kommun", "")] })),
  forums: {
    vs: { name: "Vårdsamråd Norrsjö", aliases: ["Samrådet"], prefix: "VS", organisations },
    ak: { name: "Kommunstyrelsen", prefix: "AK", organisations: ["Alby"] },
    "bergas vårdnämnd": { prefix: "BK" },
    "närvård berga": { prefix: "NB" },
  },
};

/** A meeting of Alby's board on 20 March, whose item 4 decides this. */
function board(decision: Decision, item: AgendaItem = {}, rest: Partial<Written> = {}): Written {
  return {
    date: "2025-03-20",
    forum: "ak",
    agenda: [{ number: "4", title: "Ärende från nätverket", ...item }],
    decisions: [{ id: "d4", agenda: "4", clauses: ["att anta rutinen"], ...decision }],
    ...rest,
  };
}

function entriesOn(day: string, rest: WrittenArchive, decision: Decision = {}) {
  const archive = oneDecision(
    {
      kind: "recommend",
      adoption: "all",
      clauses: ["att rekommendera hygienrutinen för hemtjänsten"],
      ...decision,
    },
    { config, ...rest },
  );
  const state = on(day, archive).decisions.find(({ ref }) => ref === recommended);
  return (state?.adoption?.entries ?? []).map(({ organisation, status, since, ref, line }) =>
    [organisation, status, since, ref, line].filter((part) => part !== undefined).join(" "),
  );
}

/** What Alby answers on 30 April. */
function alby(minutes: Written[], journal: WrittenArchive["journal"] = []): string {
  return entriesOn("2025-04-30", { minutes, journal })[1]?.replace("Alby kommun ", "") ?? "";
}

describe("an organisation answers in its own board's minutes", () => {
  const follows = { follows: [recommended] };

  it.each<[string, Written, string]>([
    [
      "its decision refers to the recommendation",
      board({ kind: "approve", refers_to: [recommended] }),
      "adopted",
    ],
    ["its item takes it up", board({ kind: "approve" }, follows), "adopted"],
    ["by the end of the reference", board({ kind: "approve" }, { follows: ["03-06/d2"] }), "adopted"],
    ["by item and year", board({ kind: "approve", refers_to: ["VS § 2/2025"] }), "adopted"],
    [
      "in its words, by reference",
      board({ kind: "approve", clauses: [`att anta det som står i ${recommended}`] }),
      "adopted",
    ],
    [
      "in its words, by the forum's name",
      board({ kind: "approve", clauses: ["att anta Samrådets rekommendation § 2/2025"] }),
      "adopted",
    ],
    [
      "in its words, by day and item",
      board({ kind: "approve", clauses: ["att följa Samrådets rekommendation den 6 mars 2025, § 2"] }),
      "adopted",
    ],
    [
      "in its words, by day and matter",
      board({ kind: "approve", clauses: ["att anta hygienrutinen för hemtjänsten enligt Samrådet 250306"] }),
      "adopted",
    ],
    ["in its title", board({ kind: "approve" }, { title: "Vårdsamråd Norrsjö 2025-03-06 § 2" }), "adopted"],
    ["it says no", board({ kind: "reject" }, follows), "declined"],
    ["it puts it off", board({ kind: "postpone" }, follows), "pending"],
    ["it sends it back", board({ kind: "refer-back" }, follows), "pending"],
    ["it asks its council", board({ kind: "recommend" }, follows), "pending"],
    [
      "it approves on a condition",
      board({ kind: "approve", condition: "om budgeten antas" }, follows),
      "pending",
    ],
  ])("%s", (_, minutes, status) => {
    expect(alby([minutes])).toBe(`${status} 2025-03-20 AK-2025-03-20/d4 1`);
  });

  it.each<[string, Written]>([
    [
      "of something else",
      board({ kind: "approve", clauses: ["att anta Samrådets rekommendation § 3/2025"] }),
    ],
    [
      "of another forum's meeting that day",
      board({ kind: "approve", clauses: ["att anta vårdnämndens rutin 250306"] }),
    ],
    ["before it was recommended", board({ kind: "approve" }, follows, { date: "2025-03-05" })],
    ["after the day asked about", board({ kind: "approve" }, follows, { date: "2025-05-01" })],
    ["in a draft of an agenda", board({ kind: "approve" }, follows, { status: "planned" })],
    ["in a formality", board({ kind: "approve", formality: true }, follows)],
    ["in another item", board({ kind: "approve", agenda: "5" }, follows)],
    ["by a forum that is nobody's", board({ kind: "approve" }, follows, { forum: "ks" })],
  ])("but not %s", (_, minutes) => {
    expect(alby([minutes])).toBe("pending 2025-03-06");
  });

  test("a condition that is met, a decision that is revoked", () => {
    const conditional = board({ kind: "approve", condition: "om budgeten antas" }, follows);
    const met = { on: "2025-03-25", ref: "AK-2025-03-20/d4", event: "condition-met" as const };
    expect(alby([conditional], [met])).toMatch(/^adopted 2025-03-20/);
    const revoked = board({ kind: "revoke", revokes: ["AK-2025-03-20/d4"] }, {}, { date: "2025-04-10" });
    expect(alby([board({ kind: "approve" }, follows), revoked])).toMatch(/^pending 2025-03-20/);
  });

  test("a matter that it took up, put off, and took up again by its own reference", () => {
    const again = board({ kind: "approve" }, { follows: ["AK-2025-03-20/d4"] }, { date: "2025-04-17" });
    expect(alby([again, board({ kind: "postpone" }, follows)])).toBe("adopted 2025-04-17 AK-2025-04-17/d4 1");
  });

  test("a section that two meetings of the year have names neither", () => {
    const other: Written = {
      ...board({ kind: "approve" }),
      forum: "vs",
      date: "2025-02-06",
      agenda: [{ number: "2" }],
    };
    const [decision] = other.decisions ?? [];
    const twin = { ...other, decisions: [{ ...decision, id: "d2", agenda: "2" }] };
    expect(alby([board({ kind: "approve", refers_to: ["VS § 2/2025"] }), twin])).toBe("pending 2025-03-06");
  });

  test("a matter that it only told of, and took up again", () => {
    const told = board({}, follows, {
      decisions: [],
      follow_ups: [{ id: "f4", agenda: "4", text: "tas upp igen" }],
    });
    const again = board({ kind: "reject" }, { follows: ["AK-2025-03-20/f4"] }, { date: "2025-04-17" });
    expect(alby([told, again])).toBe("declined 2025-04-17 AK-2025-04-17/d4 1");
  });

  test("what follows a decision that has been taken is another matter", () => {
    const after = board({ kind: "reject" }, { follows: ["AK-2025-03-20/d4"] }, { date: "2025-04-17" });
    expect(alby([board({ kind: "approve" }, follows), after])).toMatch(/^adopted 2025-03-20/);
  });

  test("a follow-up of the recommending item leads to it", () => {
    const first = {
      date: "2025-03-06",
      agenda: [{ number: "2", title: "Rutin" }],
      decisions: [{ id: "d2", agenda: "2", kind: "recommend" as const, adoption: "all" }],
      follow_ups: [{ id: "f2", agenda: "2", text: "kommunernas svar" }],
    };
    const minutes = [first, board({ kind: "approve" }, { follows: ["VS-2025-03-06/f2"] })];
    const [state] = on("2025-04-30", { config, minutes }).decisions;
    expect(state?.adoption?.adopted).toEqual(["Alby kommun"]);
  });

  test("a decision that names the matter answers, not its neighbours in the item", () => {
    const minutes = board({}, follows, {
      decisions: [
        { id: "d4", agenda: "4", kind: "approve", clauses: ["att godkänna redovisningen"] },
        { id: "d4b", agenda: "4", kind: "reject", clauses: ["att avslå"], refers_to: [recommended] },
      ],
    });
    expect(alby([minutes])).toMatch(/^declined 2025-03-20 AK-2025-03-20\/d4b/);
  });

  test("an item that approves one thing and rejects another tells nothing", () => {
    const minutes = board({}, follows, {
      decisions: [
        { id: "d4", agenda: "4", kind: "approve", clauses: ["att anta"] },
        { id: "d4b", agenda: "4", kind: "reject", clauses: ["att avslå"] },
      ],
    });
    expect(alby([minutes])).toMatch(/^pending 2025-03-20/);
  });
});

describe("whose board it is", () => {
  const item = { follows: [recommended] };
  const berga = (written: Written) => entriesOn("2025-04-30", { minutes: [written] })[2];
  const nämnd = (rest: Partial<Written>) => board({ kind: "approve" }, item, rest);

  test("tells its name, where klubba.yaml does not", () => {
    expect(berga(nämnd({ forum: "bergas vårdnämnd" }))).toMatch(/^Berga kommun adopted/);
  });

  test("klubba.yaml before the name: a forum of several is nobody's", () => {
    const joint = { ...config.forums, "närvård berga": { organisations: ["Berga", "Region Norrsjö"] } };
    const minutes = [nämnd({ forum: "närvård berga" })];
    expect(entriesOn("2025-04-30", { minutes, config: { ...config, forums: joint } })[2]).toMatch(/pending/);
  });

  test("members of one organisation make it that one's, of several nobody's", () => {
    const of = (...names: string[]) => ({
      ...config,
      forums: {
        ...config.forums,
        lv: { members: names.map((organisation) => ({ name: "N", organisation })) },
      },
    });
    const minutes = [nämnd({ forum: "lv" })];
    expect(entriesOn("2025-04-30", { minutes, config: of("Berga", "Berga kommun") })[2]).toMatch(/adopted/);
    expect(entriesOn("2025-04-30", { minutes, config: of("Berga", "Alby") })[2]).toMatch(/pending/);
  });
});

describe("journal and minutes together", () => {
  const approved = board({ kind: "approve" }, { follows: [recommended] });
  const said = (event: "adopted" | "declined", day: string) => ({
    on: day,
    ref: recommended,
    event,
    organisation: "Alby",
  });

  test("the latest word counts", () => {
    expect(alby([approved], [said("declined", "2025-04-01")])).toBe("declined 2025-04-01 j000 1");
    expect(alby([approved], [said("declined", "2025-03-10")])).toBe("adopted 2025-03-20 AK-2025-03-20/d4 1");
  });

  test("of one day the journal's, which somebody wrote for just that", () => {
    expect(alby([approved], [said("declined", "2025-03-20")])).toMatch(/^declined/);
  });

  test("an answer holds since it was first given", () => {
    expect(alby([approved], [said("adopted", "2025-03-28")])).toBe("adopted 2025-03-20 AK-2025-03-20/d4 1");
    const wavering = [said("declined", "2025-03-10"), said("adopted", "2025-04-02")];
    expect(alby([approved], wavering)).toMatch(/^adopted 2025-03-20/);
  });

  test("being put off does not undo an answer", () => {
    const late = board({ kind: "note-to-file" }, { follows: [recommended] }, { date: "2025-04-10" });
    expect(alby([approved, late])).toMatch(/^adopted/);
  });

  test("who need not adopt it is shown once it has answered, and keeps nothing waiting", () => {
    const postponed = board({ kind: "postpone" }, { follows: [recommended] });
    const decision = { adoption: undefined };
    expect(entriesOn("2025-04-30", { minutes: [postponed] }, decision)).toEqual([]);
    expect(entriesOn("2025-04-30", { minutes: [approved] }, decision)).toEqual([
      "Alby kommun adopted 2025-03-20 AK-2025-03-20/d4 1",
    ]);
  });
});
