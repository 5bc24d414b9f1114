import { describe, expect, test } from "vitest";
import type { Config, Forum } from "../model/config.ts";
import type { Absent, Attendee } from "../model/meeting.ts";
import { archiveOf } from "./archive.fixture.ts";
import { attendanceOf, type MeetingAttendance } from "./attendance.ts";
import { quorumOf } from "./attendance-quorum.ts";
import { heldAt, presenceOf } from "./attendance-span.ts";
import { officersIn, totalsByOrganisation, totalsByPerson } from "./attendance-totals.ts";
import { PersonBook } from "./persons.ts";

const hours = { start_time: "09:00", end_time: "12:00" };

test.each<[Attendee, string]>([
  [{}, "present"],
  [{ from: "09:00", until: "12:00" }, "present"],
  [{ from: "09:01" }, "part"],
  [{ until: "11:59" }, "part"],
  [{ items: ["3"] }, "part"],
  [{ recused: ["3"] }, "present"],
])("%j is there: %s", (person, presence) => {
  expect(presenceOf(person, hours)).toBe(presence);
});

test("who came at some time was late, where nobody says when it began", () => {
  expect(presenceOf({ from: "09:00" }, {})).toBe("part");
});

test.each<[string, Attendee[], string, string]>([
  ["nobody", [], "3", "no"],
  ["one who stayed", [{}], "3", "yes"],
  ["one for other items", [{ items: ["1", "2"] }], "3", "no"],
  ["one for this item", [{ items: ["§ 3"] }], "3", "yes"],
  ["one for a stretch of items", [{ items: ["2–5"] }], "§ 4", "yes"],
  ["one for a stretch that ends before", [{ items: ["2–3"] }], "4", "no"],
  ["one for an item with a letter", [{ items: ["6 b"] }], "6 B", "yes"],
  ["one for the item without the letter", [{ items: ["6"] }], "6 B", "no"],
  ["one who is recused", [{ recused: ["3"] }], "3", "no"],
  ["one who is recused from another", [{ recused: ["3"] }], "4", "yes"],
  ["one who left in between", [{ until: "10:00" }], "3", "unknown"],
  ["one after the other without a gap", [{ until: "10:00" }, { from: "10:00" }], "3", "yes"],
  ["one after the other with a gap", [{ until: "10:00" }, { from: "10:01" }], "3", "unknown"],
  ["a substitute for the recused", [{ recused: ["3"] }, { items: ["3"] }], "3", "yes"],
])("a seat is held by %s", (_, people, item, held) => {
  expect(heldAt(people, item, hours)).toBe(held);
});

const members: NonNullable<Forum["members"]> = [
  { name: "Eva Lind", role: "chair", organisation: "Region Norrsjö" },
  { name: "Bo Alm", role: "secretary", organisation: "Region Norrsjö" },
  { name: "Siv Ek", role: "member", organisation: "Alby kommun" },
  { name: "Per Ed", role: "deputy", organisation: "Alby kommun" },
  { name: "Ida Nord", organisation: "Berga kommun", until: "2025-03-05" },
  { name: "Olle Ros", organisation: "Berga kommun", from: "2025-03-06" },
  { role: "member", organisation: "Berga kommun", from: "2025-03-06" },
];

interface Held {
  attendees: Attendee[];
  absent?: Absent[];
  date?: string;
  quorum?: string;
  forum?: Forum;
}

function held({ attendees, absent, date = "2025-03-06", quorum = "half", forum = { members } }: Held) {
  const config: Config = {
    organisations: [
      { name: "Region Norrsjö" },
      { name: "Alby kommun", aliases: ["Alby"] },
      { name: "Berga kommun" },
    ],
    forums: { vs: { ...forum, quorum } },
  };
  const agenda = [
    { number: "1", title: "Öppnande" },
    { number: "2", title: "Taxor" },
  ];
  const decisions = [{ id: "d2", agenda: "2" }];
  const archive = archiveOf({ minutes: [{ date, agenda, decisions }], config });
  const [minutes] = archive.minutes;
  if (!minutes) throw new Error("no minutes");
  Object.assign(minutes.meeting, { attendees, absent, ...hours });
  const registry = { config: archive.config, people: new PersonBook(archive) };
  const attendance = attendanceOf(minutes, registry);
  return { attendance, registry, minutes };
}

function read(written: Held): {
  attendance: MeetingAttendance;
  registry: ReturnType<typeof held>["registry"];
} {
  const { attendance, registry } = held(written);
  if (!attendance) throw new Error("nobody was there");
  return { attendance, registry };
}

/** "Siv Ek absent", in the order of the list. */
function presences(written: Held): string[] {
  return read(written).attendance.people.map(
    ({ name, presence, expected }) => `${name} ${presence}${expected ? "" : " (guest)"}`,
  );
}

describe("who was there, and who was to be", () => {
  test("minutes that name nobody tell nothing", () => {
    expect(held({ attendees: [] }).attendance).toBeUndefined();
  });

  test("members who are not listed were absent; no deputy is missed", () => {
    expect(presences({ attendees: [{ name: "Eva Lind" }] })).toEqual([
      "Eva Lind present",
      "Bo Alm absent",
      "Siv Ek absent",
      "Olle Ros absent",
    ]);
  });

  test("a term's last day counts, the day after does not", () => {
    const others = [{ name: "Eva Lind" }, { name: "Bo Alm" }, { name: "Siv Ek" }];
    expect(presences({ attendees: others, date: "2025-03-05" }).slice(3)).toEqual(["Ida Nord absent"]);
    expect(presences({ attendees: others, date: "2025-03-06" }).slice(3)).toEqual(["Olle Ros absent"]);
  });

  test("a first name is the member's; a guest and a deputy were not to come", () => {
    expect(
      presences({
        attendees: [
          { name: "Eva" },
          { name: "Bo Alm" },
          { name: "Per Ed" },
          { name: "Ann Vik", items: ["2"] },
        ],
        absent: [{ name: "Siv" }, { name: "Olle R" }],
      }),
    ).toEqual([
      "Eva Lind present",
      "Bo Alm present",
      "Per Ed present (guest)",
      "Ann Vik part (guest)",
      "Siv Ek absent",
      "Olle Ros absent",
    ]);
  });

  test("whom somebody stood in for was absent", () => {
    const { attendance } = read({ attendees: [{ name: "Per Ed", substitute_for: "Siv" }] });
    expect(attendance.people.find(({ name }) => name === "Siv Ek")).toMatchObject({
      presence: "absent",
      substitutes: ["Per Ed"],
      organisation: "Alby kommun",
    });
  });

  test("a forum without members was to be attended by whoever is listed, but for guests", () => {
    expect(
      presences({
        forum: {},
        attendees: [{ name: "Eva Lind" }, { name: "Ann Vik", items: ["2"] }],
        absent: [{ name: "Siv Ek" }],
      }),
    ).toEqual(["Eva Lind present", "Ann Vik part (guest)", "Siv Ek absent"]);
  });

  test("seats are vacant as the minutes say, else as klubba.yaml does on the day", () => {
    const attendees = [{ name: "Eva Lind" }];
    expect(read({ attendees }).attendance.vacancies).toEqual(["Berga kommun"]);
    expect(read({ attendees, date: "2025-03-05" }).attendance.vacancies).toEqual([]);
    const { minutes, registry } = held({ attendees });
    minutes.meeting.vacancies = [{ organisation: "Alby" }];
    expect(attendanceOf(minutes, registry)?.vacancies).toEqual(["Alby kommun"]);
  });
});

describe("quorum by item", () => {
  // Three have a vote on 6 March: the chair, Siv Ek and Olle Ros; half of them is two.
  const quorums = (written: Held) => {
    const { attendance, registry } = read(written);
    return quorumOf(attendance, registry).map(({ there, perhaps, quorum }) => [there, perhaps, quorum]);
  };
  const eva = { name: "Eva Lind" };
  const siv = { name: "Siv Ek" };

  test.each<[string, Attendee[], unknown[][]]>([
    [
      "two of three",
      [eva, siv],
      [
        [2, 2, "met"],
        [2, 2, "met"],
      ],
    ],
    [
      "a secretary has no vote",
      [eva, { name: "Bo Alm" }],
      [
        [1, 1, "not-met"],
        [1, 1, "not-met"],
      ],
    ],
    [
      "recused from one item",
      [eva, { ...siv, recused: ["2"] }],
      [
        [2, 2, "met"],
        [1, 1, "not-met"],
      ],
    ],
    [
      "there for one item",
      [eva, { ...siv, items: ["2"] }],
      [
        [1, 1, "not-met"],
        [2, 2, "met"],
      ],
    ],
    [
      "came at a time in between",
      [eva, { ...siv, from: "09:30" }],
      [
        [1, 2, "unknown"],
        [1, 2, "unknown"],
      ],
    ],
    [
      "a substitute votes",
      [eva, { name: "Per Ed", substitute_for: "Siv Ek" }],
      [
        [2, 2, "met"],
        [2, 2, "met"],
      ],
    ],
    [
      "a substitute beside the member adds no vote",
      [siv, { name: "Per Ed", substitute_for: "Siv Ek" }],
      [
        [1, 1, "not-met"],
        [1, 1, "not-met"],
      ],
    ],
    [
      "a deputy may stand in for the one of the same organisation, if nobody says so",
      [eva, { name: "Per Ed", organisation: "Alby" }],
      [
        [1, 2, "unknown"],
        [1, 2, "unknown"],
      ],
    ],
    [
      "a deputy beside the member does not",
      [siv, { name: "Per Ed" }],
      [
        [1, 1, "not-met"],
        [1, 1, "not-met"],
      ],
    ],
  ])("%s", (_, attendees, expected) => {
    expect(quorums({ attendees })).toEqual(expected);
  });

  test("tells the item, its place and its decisions", () => {
    const { attendance, registry } = read({ attendees: [eva] });
    expect(quorumOf(attendance, registry)[1]).toMatchObject({
      ref: "VS-2025-03-06",
      file: "minutes/vs/VS-2025-03-06.md",
      agenda: "2",
      item: "Taxor",
      needed: 2,
      of: 3,
      decisions: ["VS-2025-03-06/d2"],
    });
  });

  test("a rule that says nothing gives nothing", () => {
    expect(quorums({ attendees: [eva], quorum: "lagom" })).toEqual([]);
  });
});

describe("totals", () => {
  const meetings = (...all: Attendee[][]) => all.map((attendees) => read({ attendees }).attendance);

  test("of a person: whole, in part, absent, who stood in", () => {
    const totals = totalsByPerson(
      meetings(
        [{ name: "Siv Ek" }],
        [{ name: "Siv", until: "10:00" }],
        [{ name: "Per Ed", substitute_for: "Siv Ek" }],
        [{ name: "Eva Lind" }],
      ),
    );
    expect(totals.find(({ name }) => name === "Siv Ek")).toEqual({
      name: "Siv Ek",
      organisation: "Alby kommun",
      forums: ["vs"],
      meetings: 4,
      present: 1,
      part: 1,
      absent: 2,
      substituted: 1,
      substitutes: ["Per Ed"],
      share: 0.5,
      other_meetings: 0,
      substitute_for: [],
    });
    expect(totals.find(({ name }) => name === "Per Ed")).toMatchObject({
      meetings: 0,
      other_meetings: 1,
      share: undefined,
      substitute_for: ["Siv Ek"],
    });
  });

  test("of an organisation: there with a member or a substitute, not with its secretary or a guest", () => {
    const { registry } = read({ attendees: [{ name: "Eva Lind" }] });
    const all = meetings(
      [{ name: "Bo Alm" }, { name: "Per Ed", substitute_for: "Siv Ek" }],
      [{ name: "Eva Lind" }, { name: "Ann Vik", organisation: "Berga kommun", items: ["2"] }],
    );
    const totals = totalsByOrganisation(all, registry.config);
    expect(
      totals.map(({ name, meetings: of, present, absent, substitutes, vacant }) => [
        name,
        of,
        present,
        absent,
        substitutes,
        vacant,
      ]),
    ).toEqual([
      ["Region Norrsjö", 2, 1, 1, [], 0],
      ["Alby kommun", 2, 1, 1, ["Per Ed"], 0],
      ["Berga kommun", 2, 0, 2, [], 2],
    ]);
  });

  test("of an organisation whose only seat is the secretary's: there with them", () => {
    const forum = { members: members.filter(({ name }) => name !== "Eva Lind") };
    const { attendance, registry } = read({ forum, attendees: [{ name: "Bo Alm" }] });
    const totals = totalsByOrganisation([attendance], registry.config);
    expect(totals.map(({ name, present }) => [name, present])).toEqual([
      ["Region Norrsjö", 1],
      ["Alby kommun", 0],
      ["Berga kommun", 0],
    ]);
  });

  test("of chairs and secretaries", () => {
    const all = meetings([{ name: "Eva Lind" }], [{ name: "Eva Lind" }]);
    const [first, second] = all;
    Object.assign(first?.minutes.meeting ?? {}, { chair: "Eva", secretary: "Bo Alm" });
    Object.assign(second?.minutes.meeting ?? {}, { chair: "Siv Ek", secretary: "Bo Alm" });
    const { registry } = read({ attendees: [{ name: "Eva Lind" }] });
    expect(officersIn(all, (name) => registry.people.own(name))).toEqual([
      { name: "Eva Lind", chair: 1, secretary: 0 },
      { name: "Siv Ek", chair: 1, secretary: 0 },
      { name: "Bo Alm", chair: 0, secretary: 2 },
    ]);
  });
});
