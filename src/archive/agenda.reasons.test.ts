import { describe, expect, it } from "vitest";
import type { Config } from "../model/config.ts";
import type { Decision } from "../model/decision.ts";
import type { JournalRecord } from "../model/journal.ts";
import type { FollowUp } from "../model/meeting.ts";
import { mattersFor } from "./agenda.ts";
import { on, organisations, type Written } from "./archive.fixture.ts";
import { adoptionFor, dueFor } from "./reports.ts";

const march = "2025-03-06";
const april = "2025-04-03";
const may = "2025-05-08";

/** `ks` prepares for `vs` and for `ns`. */
const config: Config = {
  forums: {
    vs: {
      name: "Vårdsamråd Norrsjö",
      aliases: ["Samrådet"],
      prefix: "VS",
      organisations,
      prepared_by: ["KS"],
      planned: [march, april, may, "2025-09-04"].map((date) => ({ id: `VS-${date}`, date })),
    },
    ks: { name: "Kunskapsstyrning", prefix: "KS" },
    kb: {
      name: "Kommunstyrelsen i Berga",
      prefix: "KB",
      organisations: ["Berga kommun"],
      planned: [{ date: may }],
    },
    ns: { name: "Närvårdsrådet", prefix: "NS", prepared_by: ["ks"] },
  },
};

interface Case {
  forum?: string;
  date?: string;
  decision?: Decision;
  followUp?: FollowUp;
  journal?: JournalRecord[];
  more?: Written[];
}

const agenda = [{ number: "2", title: "Ärendet" }];

/** What comes up at the meeting of VS on 8 May, as known on 22 April. */
function comesUp({
  forum = "vs",
  date = march,
  decision,
  followUp,
  journal = [],
  more = [],
}: Case): string[] {
  const first: Written = { forum, date, agenda };
  if (decision) first.decisions = [{ id: "d2", agenda: "2", clauses: ["att …"], ...decision }];
  if (followUp) first.follow_ups = [{ id: "f2", agenda: "2", text: "Det återkommer.", ...followUp }];
  const register = on("2025-04-22", { config, journal, minutes: [first, ...more] });
  return mattersFor(register, { forum: "vs", date: may }).map(({ reason, others, answered, follows }) =>
    [reason, ...others, ...(answered === undefined ? [] : [answered ? "answered" : "open"]), ...follows].join(
      " ",
    ),
  );
}

const held: Written = { date: april };
const ref = `VS-${march}/d2`;
const asked = { kind: "refer-back" as const };

describe("why a matter comes up", () => {
  it.each<[string, Case, string[]]>([
    ["postponed", { date: april, decision: { kind: "postpone" } }, [`returning VS-${april}/d2`]],
    ["missed at the last meeting", { decision: { kind: "postpone" }, more: [held] }, [`missed ${ref}`]],
    ["no minutes of the last meeting", { decision: { kind: "postpone" } }, [`unreported ${ref}`]],
    [
      "missed, and planned again",
      {
        decision: { kind: "postpone" },
        more: [held, { date: may, status: "planned", agenda: [{ number: "1", title: "X", follows: [ref] }] }],
      },
      [`missed ${ref}`],
    ],
    ["a question that nobody has answered", { decision: asked }, [`unanswered open ${ref}`]],
    [
      "a question that has been answered",
      { decision: asked, journal: [{ on: "2025-04-10", ref, event: "answered" }] },
      [`returning answered ${ref}`],
    ],
    [
      "an answer that was taken back by opening the matter again",
      {
        decision: asked,
        journal: [
          { on: "2025-04-07", ref, event: "answered" },
          { on: "2025-04-10", ref, event: "reopened" },
        ],
      },
      [`returning open ${ref}`],
    ],
    [
      "a follow-up with a question",
      { followUp: { question: "Vad kostar det?" } },
      [`unanswered open VS-${march}/f2`],
    ],
    ["a condition", { decision: { kind: "approve", condition: "om …" } }, [`conditional ${ref}`]],
    [
      "a condition of what lapses",
      { decision: { kind: "approve", condition: "om …", valid_to: "2025-06-30" } },
      [`conditional lapsing ${ref}`],
    ],
    ["sent away less than 60 days ago", { decision: { kind: "refer" } }, []],
    ["sent away long ago", { date: "2025-02-06", decision: { kind: "refer" } }, ["ask VS-2025-02-06/d2"]],
    ["gone to a body outside of the archive", { followUp: { forum: "Regionstyrelsen" } }, []],
    [
      "gone there long ago",
      { date: "2025-02-06", followUp: { forum: "Regionstyrelsen" } },
      ["ask VS-2025-02-06/f2"],
    ],
    [
      "gone there until a day that has passed by then",
      { followUp: { forum: "Regionstyrelsen", when: "2025-04-30" } },
      [`ask VS-${march}/f2`],
    ],
    ["comes back later", { followUp: { when: "2025-09-04" } }, []],
    [
      "lapses before the meeting after",
      { decision: { kind: "approve", valid_to: "2025-09-03" } },
      [`lapsing ${ref}`],
    ],
    ["lapses before this one", { decision: { kind: "approve", valid_to: "2025-05-01" } }, [`lapsing ${ref}`]],
    ["lapses on the day of the one after", { decision: { kind: "approve", valid_to: "2025-09-04" } }, []],
    ["noted, whatever its days", { decision: { kind: "note-to-file", valid_to: "2025-05-20" } }, []],
  ])("%s", (_, given, expected) => {
    expect(comesUp(given)).toEqual(expected);
  });

  it("is that it lapses within 60 days, where no later meeting is known", () => {
    const decisions = (valid_to: string) => [{ id: "d2", agenda: "2", kind: "approve" as const, valid_to }];
    const upon = (valid_to: string) =>
      mattersFor(
        on("2025-04-22", { config, minutes: [{ date: march, agenda, decisions: decisions(valid_to) }] }),
        {
          forum: "vs",
          date: "2025-09-04",
        },
      ).map(({ reason }) => reason);
    expect(upon("2025-11-03")).toEqual(["lapsing"]);
    expect(upon("2025-11-04")).toEqual([]);
  });
});

describe("what comes from other forums", () => {
  const clauses = (text: string) => ({ clauses: [text] });
  const there = `KS-${april}/d2`;
  const fromKs = (decision: Decision, more: Written[] = []) =>
    comesUp({ forum: "ks", date: april, decision, more });

  it.each<[string, Decision, string[]]>([
    ["recommended", { kind: "recommend" }, [`prepared ${there}`]],
    [
      "recommended to it",
      { kind: "recommend", ...clauses("att föreslå Samrådet att anta") },
      [`prepared ${there}`],
    ],
    ["to it in the genitive", { kind: "recommend", ...clauses("i Samrådets namn") }, [`prepared ${there}`]],
    ["recommended to another", { kind: "recommend", ...clauses("att föreslå Närvårdsrådet att anta") }, []],
    [
      "recommended to a longer name",
      { kind: "recommend", ...clauses("att föreslå Samrådetsgruppen") },
      [`prepared ${there}`],
    ],
    [
      "referred to it",
      { kind: "refer", ...clauses("att hänskjuta frågan till VS") },
      [`referred prepared ${there}`],
    ],
    ["sent to it", { kind: "refer", sent_to: ["Vårdsamråd Norrsjö"] }, [`referred prepared ${there}`]],
    ["approved", { kind: "approve" }, []],
    ["a formality", { kind: "recommend", formality: true }, []],
    ["lapsed", { kind: "recommend", valid_to: "2025-04-10" }, []],
  ])("%s", (_, decision, expected) => {
    expect(fromKs(decision)).toEqual(expected);
  });

  it("is referred here by a follow-up that names it", () => {
    const followUp = { forum: "vs" };
    expect(comesUp({ forum: "ks", date: april, followUp })).toEqual([`referred KS-${april}/f2`]);
  });

  it("is referred here even by a forum that does not prepare for it", () => {
    const decision = { kind: "refer" as const, ...clauses("att hänskjuta frågan till Samrådet") };
    expect(comesUp({ forum: "ns", date: "2025-01-09", decision })).toEqual(["referred NS-2025-01-09/d2"]);
  });

  it("is recommended to the organisation whose own board it is, until it has answered or dealt with it", () => {
    const decisions = [
      { id: "d2", agenda: "2", kind: "recommend" as const, clauses: ["x"], adoption: "all" },
    ];
    const asked = { date: march, agenda, decisions };
    const upon = (journal: JournalRecord[], more: Written[] = []) =>
      mattersFor(on("2025-04-22", { config, journal, minutes: [asked, ...more] }), {
        forum: "kb",
        date: may,
      }).map(({ reason, by, follows }) => [reason, ...(by === undefined ? [] : [by]), ...follows].join(" "));
    expect(upon([])).toEqual([`recommended Vårdsamråd Norrsjö ${ref}`]);
    const event = "adopted" as const;
    expect(upon([{ on: april, ref, event, organisation: "Alby" }])).toHaveLength(1);
    expect(upon([{ on: april, ref, event, organisation: "Berga" }])).toEqual([]);
    const board: Written = {
      forum: "kb",
      date: april,
      agenda: [{ number: "9", title: "Y", follows: [ref] }],
    };
    expect(upon([], [board])).toHaveLength(1);
    const put: Written = {
      ...board,
      decisions: [{ id: "d9", agenda: "9", kind: "postpone", clauses: ["y"] }],
    };
    expect(upon([], [put])).toEqual([`returning KB-${april}/d9`]);
  });

  it("was prepared before the last meeting, and so was on its table", () => {
    const decision = { kind: "recommend" as const };
    expect(comesUp({ forum: "ks", date: march, decision, more: [held] })).toEqual([]);
    expect(comesUp({ forum: "ks", date: march, decision })).toEqual([`prepared KS-${march}/d2`]);
  });

  it("has been dealt with here", () => {
    const dealt = (decisions: Decision[]): Written => ({
      date: "2025-04-10",
      agenda: [{ number: "5", title: "X", follows: [there] }],
      decisions,
    });
    const referred = { kind: "refer" as const, ...clauses("till VS") };
    expect(fromKs(referred, [dealt([])])).toEqual([`referred ${there}`]);
    expect(fromKs(referred, [dealt([{ id: "d5", agenda: "5", kind: "approve" }])])).toEqual([]);
  });
});

describe("what is to be reported", () => {
  const actions = [
    { id: "a2", agenda: "2", owner: ["Bo Alm"], task: "räkna", due: may, for: "d2" },
    { id: "a2b", agenda: "2", owner: ["Siv Ek"], task: "mäta", due: "2025-05-09" },
    { id: "a2c", agenda: "2", owner: ["Siv Ek"], task: "väga", due: "2025-03-20" },
    { id: "a2d", agenda: "2", owner: ["Siv Ek"], task: "vila", status: "done" as const },
  ];
  const decisions: Decision[] = [
    { id: "d2", agenda: "2", kind: "commission", clauses: ["att uppdra"] },
    { id: "d2b", agenda: "2", kind: "commission", clauses: ["att uppdra"], due: "2025-06-01" },
    { id: "d2c", agenda: "2", kind: "recommend", clauses: ["att rekommendera"], adoption: "all" },
    { id: "d2d", agenda: "2", kind: "recommend", clauses: ["x"], adoption: ["Alby"], valid_to: "2025-04-01" },
  ];
  const journal = [
    { on: "2025-04-01", ref: `VS-${march}/d2c`, event: "adopted" as const, organisation: "Alby" },
  ];
  const register = on("2025-04-22", {
    config,
    journal,
    minutes: [{ date: march, agenda, actions, decisions }],
  });
  const coming = { forum: "vs", date: may };

  it("is what is to be done by the meeting's day, and commissions without a day", () => {
    expect(dueFor(register, coming).map(({ ref: one, day, for: whole }) => [one, day, whole])).toEqual([
      [`VS-${march}/a2`, may, ref],
      [`VS-${march}/a2c`, "2025-03-20", undefined],
      [`VS-${march}/d2`, undefined, undefined],
    ]);
  });

  it("is who has not answered, of what still holds", () => {
    const found = adoptionFor(register, coming).map(({ ref: one, waiting }) => [one, waiting]);
    expect(found).toEqual([[`VS-${march}/d2c`, ["Region Norrsjö", "Berga kommun"]]]);
  });
});
