import { describe, expect, it } from "vitest";
import type { Annotation } from "./annotation.ts";
import type { Entry } from "./lists.ts";
import { score } from "./score.ts";
import { falseDecisions, measures, totalOf } from "./total.ts";

const decision = (agenda: string | null, text: string, more: Entry = {}): Entry => ({
  agenda,
  clauses: [text],
  ...more,
});

function annotation(
  lists: Record<string, Entry[]>,
  facts: Entry = {},
  pageHeaders: number[] = [],
): Annotation {
  return {
    source: "x.pdf",
    name: "x",
    layout: "x",
    facts,
    lists,
    pageHeaders: new Set(pageHeaders),
    firstHeaders: new Set([1]),
  };
}

function listOf(name: string, wanted: Annotation, found: Entry) {
  return score(wanted, found).lists.find(({ list }) => list === name);
}

describe("a list's score", () => {
  const wanted = annotation({
    decisions: [
      decision("1", "att godkänna dagordningen", { explicit: true, kind: "approve" }),
      decision("2", "gruppen avvaktar med inköpet av nya stolar", { explicit: false, kind: "postpone" }),
      decision("3", "att anta den nya planen för gården", { optional: true }),
    ],
  });

  it("counts what had to be found, was found and was claimed", () => {
    const found = [
      decision("1", "att godkänna dagordningen", { kind: "approve" }),
      decision("2", "något helt annat som ingen har läst"),
      decision("3", "att anta den nya planen för gården"),
    ];
    const result = listOf("decisions", wanted, { decisions: found });
    expect(result?.figures).toEqual({ wanted: 2, hits: 1, claimed: 2 });
    expect(result?.missed.map((one) => one["agenda"])).toEqual(["2"]);
    expect(result?.extra).toEqual([found[1]]);
  });

  it("is not harmed by what may be missed and was", () => {
    const result = listOf("decisions", wanted, {
      decisions: [
        decision("§ 1", "Att godkänna dagordningen."),
        decision(null, "gruppen avvaktar med inköpet av nya stolar"),
      ],
    });
    expect(result?.figures).toEqual({ wanted: 2, hits: 2, claimed: 2 });
  });

  it("keeps items apart", () => {
    const result = listOf("decisions", wanted, { decisions: [decision("2", "att godkänna dagordningen")] });
    expect(result?.figures).toEqual({ wanted: 2, hits: 0, claimed: 1 });
  });

  it("gives the explicit ones apart: prose neither helps nor harms them", () => {
    const result = listOf("explicit_decisions", wanted, {
      decisions: [
        decision("1", "att godkänna dagordningen"),
        decision("2", "något helt annat som ingen har läst", { explicit: false }),
      ],
    });
    expect(result?.figures).toEqual({ wanted: 1, hits: 1, claimed: 1 });
  });

  it("excuses in one list what another has as optional", () => {
    const both = annotation({
      decisions: [],
      actions: [{ agenda: "1", task: "Siv ordnar fika till mötet", optional: true }],
    });
    const found = { decisions: [decision("1", "Siv ordnar fika till mötet")] };
    expect(listOf("decisions", both, found)?.figures).toEqual({ wanted: 0, hits: 0, claimed: 0 });
  });

  it("leaves out a list that the annotation does not have", () => {
    expect(listOf("actions", wanted, { actions: [{ task: "vattna blommorna varje dag" }] })).toBeUndefined();
  });
});

describe("pairing", () => {
  it("takes the most alike first, and each once", () => {
    const wanted = annotation({
      follow_ups: [
        { agenda: "1", text: "frågan om taket tas upp igen i maj" },
        { agenda: "1", text: "frågan om taket tas upp igen" },
      ],
    });
    const found = {
      follow_ups: [
        { agenda: "1", text: "frågan om taket tas upp igen", when_iso: "a" },
        { agenda: "1", text: "frågan om taket tas upp igen i maj", when_iso: "b" },
      ],
    };
    expect(listOf("follow_ups", wanted, found)?.figures).toEqual({ wanted: 2, hits: 2, claimed: 2 });
    const one = { follow_ups: [found.follow_ups[0], found.follow_ups[0]] };
    expect(listOf("follow_ups", wanted, one)?.figures).toEqual({ wanted: 2, hits: 2, claimed: 2 });
    const single = { follow_ups: [found.follow_ups[0]] };
    expect(listOf("follow_ups", wanted, single)?.missed.map((entry) => entry["text"])).toEqual([
      "frågan om taket tas upp igen i maj",
    ]);
  });

  it("prefers, of two that are equal, the one that must be found", () => {
    const text = "styrelsen målar staketet";
    const wanted = annotation({
      actions: [
        { agenda: "1", task: text, optional: true },
        { agenda: "1", task: text },
      ],
    });
    const result = listOf("actions", wanted, { actions: [{ agenda: "1", task: text }] });
    expect(result?.figures).toEqual({ wanted: 1, hits: 1, claimed: 1 });
  });

  it("matches people by name, meetings by their days, items by number and title", () => {
    const wanted = annotation({
      attendees: [{ name: "Siv Ek" }, { organisation: "Alby" }],
      upcoming_meetings: [{ date: "2025-10-15", end_date: "2025-10-16" }, { date: null }],
      agenda: [
        { number: 4, title: "Ekonomi" },
        { number: null, title: "Övrigt" },
      ],
    });
    const { lists } = score(wanted, {
      attendees: [{ name: "siv ek" }, { name: "Bo", organisation: "Alby" }],
      upcoming_meetings: [{ date: "2025-10-15" }, { date: null }],
      agenda: [
        { number: "§ 4", title: "Ekonomi" },
        { number: "5", title: "Övrigt" },
      ],
    });
    const hits = Object.fromEntries(lists.map(({ list, figures }) => [list, figures.hits]));
    expect(hits).toMatchObject({ attendees: 2, upcoming_meetings: 0, agenda: 2 });
  });
});

describe("fields", () => {
  const wanted = annotation(
    {
      decisions: [
        decision("1", "att köpa en ny dator", { kind: "other", kind_alt: "approve", valid_from: "2025-05" }),
      ],
    },
    { forum: "Byalaget", start_time: "18:00", place: null },
  );

  it("are right by any value that the annotation allows, and not judged where it states none", () => {
    const found = [
      decision("1", "att köpa en ny dator", { kind: "approve", valid_from: "2025-04-01", condition: "om" }),
    ];
    const result = listOf("decisions", wanted, { decisions: found });
    expect(result?.fields.map(({ field, right }) => [field, right])).toEqual([
      ["kind", true],
      ["valid_from", false],
    ]);
  });

  it("of the meeting are its facts", () => {
    const { facts } = score(wanted, { forum: "Byalaget i Alby", start_time: "18.00", place: "Alby" });
    expect(facts.map(({ field, right }) => [field, right])).toEqual([
      ["forum", false],
      ["start_time", true],
    ]);
  });
});

describe("all documents together", () => {
  it("adds up entries, not shares", () => {
    const kept = { kind: "approve", line: 5 };
    const one = annotation({ decisions: [decision("1", "att anta budgeten för året", kept)] }, {}, [3, 4]);
    const first = score(one, {
      decisions: [decision("1", "att anta budgeten för året", { ...kept, line: 6 })],
      left_out: [{ line: 1 }, { line: 3 }],
    });
    const second = score(one, {
      decisions: [decision("2", "x y z"), decision("3", "u v w")],
      left_out: [{ line: 9 }],
    });
    const total = totalOf([first, second]);
    expect(total.lists.get("decisions")).toEqual({ wanted: 2, hits: 1, claimed: 3 });
    expect(falseDecisions(total)).toEqual({ right: 2, all: 3 });
    // precision 1/3, recall 1/2
    expect(measures(total).get("decisions")).toBeCloseTo(0.4);
    expect(measures(total).get("page_headers")).toBeCloseTo(1 / 4);
    expect(measures(total).get("lines_lost")).toBe(1);
    expect([measures(total).get("fields"), measures(total).get("lines")]).toEqual([1, 0]);
  });
});
