import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { archiveOf, organisations, type Written, type WrittenArchive } from "./archive.fixture.ts";
import { foldArchive } from "./fold.ts";
import { preparingForums, Trace } from "./trace.ts";
import type { Step } from "./trace-step.ts";

const config = {
  language: "sv",
  organisations: organisations.map((name) => ({ name })),
  forums: {
    vs: {
      name: "Vårdsamråd",
      prefix: "VS",
      organisations,
      prepared_by: ["Beredningen"],
      standing_items: ["Övriga frågor"],
    },
    be: { name: "Beredningen", prefix: "BE" },
    ak: { name: "Kommunstyrelsen", prefix: "AK", organisations: ["Alby kommun"] },
  },
};

function traced(written: WrittenArchive, asOf = "2025-12-31"): Trace {
  const archive = archiveOf({ config, ...written });
  return new Trace(archive, foldArchive(archive, asOf));
}

function stepsFrom(written: WrittenArchive, ref: string, asOf?: string): Step[] {
  const trace = traced(written, asOf);
  const start = trace.start(ref);
  if (start.type !== "found") throw new Error(`${ref} is ${start.type}`);
  return trace.from(start.key);
}

/** References of the steps, items left out; what has no reference by its type. */
function chain(written: WrittenArchive, ref: string, asOf?: string): string[] {
  return stepsFrom(written, ref, asOf)
    .filter(({ type }) => type !== "item")
    .map((step) => step.ref || step.type);
}

/** Sent to the preparing group, prepared, decided, answered by a board, amended, replaced. */
const story: WrittenArchive = {
  minutes: [
    {
      date: "2025-01-09",
      agenda: [
        { number: "4", title: "Hygienrutin" },
        { number: "5", title: "Annat" },
      ],
      decisions: [
        { id: "d4", agenda: "4", kind: "refer", clauses: ["att överlämna ärendet till Beredningen"] },
        { id: "d5", agenda: "5", kind: "approve", clauses: ["att godkänna annat"] },
      ],
    },
    {
      date: "2025-01-23",
      forum: "be",
      agenda: [{ number: "2", title: "Hygienrutin", follows: ["VS-2025-01-09/d4"] }],
      decisions: [{ id: "d2", agenda: "2", kind: "recommend", clauses: ["att föreslå en rutin"] }],
      actions: [{ id: "a2", agenda: "2", owner: ["Siv Ek"], task: "skriva rutinen" }],
    },
    {
      date: "2025-02-06",
      agenda: [{ number: "3", title: "Hygienrutin", follows: ["BE-2025-01-23/d2"] }],
      decisions: [
        { id: "d3", agenda: "3", kind: "recommend", adoption: "all", clauses: ["att rekommendera rutinen"] },
      ],
      follow_ups: [{ id: "f3", agenda: "3", text: "svaren redovisas i maj", when: "maj" }],
    },
    {
      date: "2025-02-20",
      forum: "be",
      agenda: [{ number: "1", title: "Genomgång av uppgifter" }],
      decisions: [{ id: "d1", agenda: "1", kind: "approve", clauses: ["att godkänna genomgången"] }],
      actions: [{ id: "BE-2025-01-23/a2", agenda: "1", task: "skriva rutinen", status: "done" }],
    },
    {
      date: "2025-03-20",
      forum: "ak",
      agenda: [{ number: "7", title: "Rutin" }],
      decisions: [{ id: "d7", agenda: "7", kind: "approve", clauses: ["att anta VS § 3/2025"] }],
    },
    {
      date: "2025-05-08",
      agenda: [{ number: "6", title: "Rutinens tillägg" }],
      decisions: [
        { id: "d6", agenda: "6", kind: "approve", clauses: ["att lägga till"], amends: ["VS-2025-02-06/d3"] },
      ],
    },
    {
      date: "2025-09-04",
      agenda: [{ number: "8", title: "Ny rutin" }],
      decisions: [
        {
          id: "d8",
          agenda: "8",
          kind: "approve",
          clauses: ["att ersätta"],
          supersedes: ["VS-2025-02-06/d3"],
        },
      ],
    },
    {
      date: "2026-01-15",
      status: "planned",
      agenda: [{ number: "2", title: "Uppföljning", follows: ["VS-2025-09-04/d8"] }],
    },
  ],
  journal: [
    { on: "2025-01-23", ref: "VS-2025-01-09/d4", event: "returned" },
    { on: "2025-03-01", ref: "VS-2025-02-06/d3", event: "corrected", text: "Bilagan saknades" },
    { on: "2025-03-02", ref: "VS-2025-01-09/d5", event: "note", text: "annat" },
  ],
};

const whole = [
  "VS-2025-01-09/d4",
  "BE-2025-01-23/d2",
  "BE-2025-01-23/a2",
  "j000",
  "VS-2025-02-06/d3",
  "VS-2025-02-06/f3",
  "task-line",
  "j001",
  "AK-2025-03-20/d7",
  "VS-2025-05-08/d6",
  "VS-2025-09-04/d8",
];

describe("a matter's history", () => {
  test("is told in the order in which it happened, across forums, minutes and journal", () => {
    expect(chain(story, "VS-2025-02-06/d3")).toEqual(whole);
  });

  it.each([
    ...whole.filter((ref) => ref !== "task-line"),
    "VS-2025-01-09#4",
    "BE-2025-01-23#2",
    "VS-2026-01-15#2",
    "VS § 3/2025",
    "02-06/d3",
    " ^VS-2025-02-06/f3",
  ])("is the whole of it from %s", (ref) => {
    expect(chain(story, ref)).toEqual(whole);
  });

  test("has agendas to come, and leaves out what another item is about", () => {
    const items = stepsFrom(story, "VS-2025-09-04/d8").filter(({ type }) => type === "item");
    expect(items.map(({ ref, ahead }) => `${ref}${ahead ? " ahead" : ""}`)).toEqual([
      "VS-2025-01-09#4",
      "BE-2025-01-23#2",
      "VS-2025-02-06#3",
      "AK-2025-03-20#7",
      "VS-2025-05-08#6",
      "VS-2025-09-04#8",
      "VS-2026-01-15#2 ahead",
    ]);
  });

  test("ends on the day asked about", () => {
    expect(chain(story, "VS-2025-01-09/d4", "2025-01-31")).toEqual(whole.slice(0, 4));
    expect(traced(story, "2025-01-31").start("VS-2025-02-06/d3").type).toBe("unknown");
  });

  test("says what leads where, and who only prepared", () => {
    const steps = stepsFrom(story, "VS-2025-02-06/d3");
    const links = (ref: string) =>
      steps.find((step) => step.ref === ref)?.links.map((link) => `${link.relation} ${link.ref}`);
    expect(links("VS-2025-02-06#3")).toEqual(["follows BE-2025-01-23/d2"]);
    expect(links("AK-2025-03-20/d7")).toEqual(["answers VS-2025-02-06/d3"]);
    expect(links("VS-2025-09-04/d8")).toEqual(["supersedes VS-2025-02-06/d3"]);
    expect(links("j001")).toEqual(["about VS-2025-02-06/d3"]);
    expect([...preparingForums(config, steps)]).toEqual(["be"]);
  });
});

/** An item of VS on a day, with a decision of its own number for each kind. */
function meeting(date: string, number: string, item: object, rest: Partial<Written> = {}): Written {
  return {
    date,
    agenda: [{ number, ...item }],
    decisions: [{ id: `d${number}`, agenda: number, kind: "approve", clauses: ["att godkänna"] }],
    ...rest,
  };
}

describe("what does not belong together", () => {
  const [first, second] = [meeting("2025-01-09", "1", {}), meeting("2025-02-06", "1", {})];
  const two = [
    { id: "d9", agenda: "9", kind: "approve" as const, clauses: ["ett"] },
    { id: "d9b", agenda: "9", kind: "approve" as const, clauses: ["två"], refers_to: ["VS-2025-02-06/d1"] },
  ];

  test("the matters of an item that always comes are parted", () => {
    const mixed = meeting(
      "2025-03-06",
      "9",
      { title: "Övriga frågor", follows: ["VS-2025-01-09/d1"] },
      { decisions: two },
    );
    const minutes = [first, second, mixed];
    expect(chain({ minutes }, "VS-2025-01-09/d1")).toEqual(["VS-2025-01-09/d1"]);
    expect(stepsFrom({ minutes }, "VS-2025-01-09/d1").map(({ ref }) => ref)).toContain("VS-2025-03-06#9");
    expect(chain({ minutes }, "VS-2025-02-06/d1")).toEqual(["VS-2025-02-06/d1", "VS-2025-03-06/d9b"]);
    expect(chain({ minutes }, "VS-2025-03-06/d9")).toEqual(["VS-2025-03-06/d9"]);
    expect(chain({ minutes }, "VS-2025-03-06#9")).toHaveLength(4);
  });

  test("the matters of any other item are one", () => {
    const item = meeting(
      "2025-03-06",
      "9",
      { title: "Rutin", follows: ["VS-2025-01-09/d1"] },
      { decisions: two },
    );
    expect(chain({ minutes: [first, second, item] }, "VS-2025-02-06/d1")).toHaveLength(4);
  });

  test("an item that always comes, with one matter, is that matter's", () => {
    const item = meeting("2025-03-06", "9", { title: "Övriga frågor", follows: ["VS-2025-01-09/d1"] });
    expect(chain({ minutes: [first, item] }, "VS-2025-01-09/d1")).toEqual([
      "VS-2025-01-09/d1",
      "VS-2025-03-06/d9",
    ]);
  });

  test("that both cite a meeting joins no matters", () => {
    const cites = (number: string) => meeting(`2025-03-0${number}`, number, { follows: ["VS-2025-01-09"] });
    const minutes = [meeting("2025-01-09", "1", { title: "A" }), cites("4"), cites("5")];
    expect(chain({ minutes }, "VS-2025-03-04/d4")).toEqual(["VS-2025-03-04/d4"]);
    expect(stepsFrom({ minutes }, "VS-2025-03-04/d4")[0]?.links).toEqual([
      { relation: "follows", ref: "VS-2025-01-09", found: true },
    ]);
  });

  test("a correction of whole minutes belongs to the items that it names", () => {
    const written = {
      minutes: [
        {
          date: "2025-01-09",
          agenda: ["4", "5", "6"].map((number) => ({ number, title: `Ärende ${number}` })),
          decisions: ["4", "5", "6"].map((number) => ({
            id: `d${number}`,
            agenda: number,
            clauses: ["att …"],
          })),
        },
      ],
      journal: [
        {
          ref: "VS-2025-01-09",
          event: "corrected" as const,
          on: "2025-02-01",
          items: "4, 6",
          text: "Namnet var fel.",
        },
        { ref: "VS-2025-01-09", event: "note" as const, on: "2025-02-01", text: "Sänt till alla." },
      ],
    };
    expect(chain(written, "VS-2025-01-09/d4")).toEqual(["VS-2025-01-09/d4", "j000"]);
    expect(chain(written, "VS-2025-01-09/d5")).toEqual(["VS-2025-01-09/d5"]);
  });

  test("a case number joins matters that nothing else does", () => {
    const minutes = [
      meeting("2025-01-09", "1", { case: "VN 2025/12" }),
      meeting("2025-03-06", "4", { case: "vn 2025/12" }, { forum: "be" }),
      meeting("2025-03-06", "5", { case: "VN 2025/13" }),
    ];
    expect(chain({ minutes }, "VS-2025-01-09/d1")).toEqual(["VS-2025-01-09/d1", "BE-2025-03-06/d4"]);
  });
});

describe("what a reference can be", () => {
  test("a meeting has many matters", () => {
    expect(traced(story).start("VS-2025-01-09")).toEqual({
      type: "meeting",
      meeting: "VS-2025-01-09",
      items: [
        { ref: "VS-2025-01-09#4", title: "Hygienrutin" },
        { ref: "VS-2025-01-09#5", title: "Annat" },
      ],
    });
    expect(traced(story).start("VS-2025-01-09#77").type).toBe("meeting");
  });

  test("several records, or none", () => {
    expect(traced(story).start("d2").type).toBe("found");
    expect(
      traced({ minutes: [meeting("2025-01-09", "1", {}), meeting("2025-02-06", "1", {})] }).start("d1").type,
    ).toBe("ambiguous");
    expect(traced(story).start("VS-2025-01-09/d44")).toMatchObject({
      type: "unknown",
      nearest: "VS-2025-01-09/d4",
    });
  });

  test("what is broken is shown as it stands, and breaks nothing", () => {
    const minutes = [meeting("2025-01-09", "1", { follows: ["VS-1999-01-01/d1", "VS-2025-01-09/d1"] })];
    expect(stepsFrom({ minutes }, "VS-2025-01-09/d1")[0]?.links).toEqual([
      { relation: "follows", ref: "VS-1999-01-01/d1", found: false },
      { relation: "follows", ref: "VS-2025-01-09/d1", found: true },
    ]);
  });
});

describe("any archive", () => {
  const days = ["2025-01-09", "2025-02-06", "2025-03-06"];
  const refs = [
    ...days.map((day) => `VS-${day}/d1`),
    ...days.map((day) => `VS-${day}#1`),
    "VS-2025-01-09",
    "nothing",
    "d1",
  ];
  const someRefs = fc.array(fc.constantFrom(...refs), { maxLength: 3 });
  const archives = fc.tuple(
    ...days.map((date) =>
      fc
        .record({ follows: someRefs, refers_to: someRefs, supersedes: someRefs, amends: someRefs })
        .map(({ follows, ...links }) =>
          meeting(
            date,
            "1",
            { follows },
            { decisions: [{ id: "d1", agenda: "1", kind: "approve", clauses: ["att"], ...links }] },
          ),
        ),
    ),
  );

  it("gives one history from every record of it, cycles or not", () => {
    fc.assert(
      fc.property(archives, (minutes) => {
        const trace = traced({ minutes });
        for (const day of days) {
          const steps = trace.from(`VS-${day}/d1`);
          expect(steps.map(({ date }) => date)).toEqual(steps.map(({ date }) => date).sort());
          for (const { ref } of steps) expect(trace.from(ref)).toEqual(steps);
        }
      }),
      { numRuns: 60 },
    );
  });
});
