import { describe, expect, test } from "vitest";
import { configShape } from "../model/config.ts";
import { meetingShape } from "../model/meeting.ts";
import { choice, day, either, flag, list, number, record, text, texts, time } from "../model/shape.ts";
import { readByShape, readRecord } from "./read-record.ts";

const shape = record({
  text,
  day,
  time,
  flag,
  number,
  period: { type: "period" },
  choice: choice(["on-site", "remote"]),
  texts,
  remote: either(flag, text),
});

describe("a scalar by its shape", () => {
  test.each<[string, unknown]>([
    ["text: 0123", { text: "0123" }],
    ["text: 18:30", { text: "18:30" }],
    ["text: true", { text: "true" }],
    ['text: ""', { text: "" }],
    ['text: "null"', { text: "null" }],
    ["text: |\n  a\n  b", { text: "a\nb" }],
    ["text: !!int 4", { text: "4" }],
    ["day: 2025-04-03", { day: "2025-04-03" }],
    ["day: 2025-4-3", { day: "2025-04-03" }],
    ["day: 2025-04-03T23:30:00+02:00", { day: "2025-04-03" }],
    ['day: "2024-02-29"', { day: "2024-02-29" }],
    ["time: 9.00", { time: "09:00" }],
    ["time: 9:00", { time: "09:00" }],
    ['time: "09:00"', { time: "09:00" }],
    ["flag: Ja", { flag: true }],
    ["flag: no", { flag: false }],
    ["number: 12", { number: 12 }],
    ["period: 2025-W17", { period: "2025-W17" }],
    ["choice: Remote", { choice: "remote" }],
    ["texts: Eva", { texts: ["Eva"] }],
    ["texts: [Eva, Bo,]", { texts: ["Eva", "Bo"] }],
    ["texts:\n- Eva\n-\n- Bo", { texts: ["Eva", "Bo"] }],
    ["texts: []", { texts: [] }],
    ["remote: true", { remote: true }],
    ["remote: Teams", { remote: "Teams" }],
    ['remote: "true"', { remote: "true" }],
    ["text:", {}],
    ["text: ~\nday: null", {}],
    ["a: &a Eva\ntext: *a\ntexts: [*a]", { text: "Eva", texts: ["Eva"] }],
    ["a: &a 1\nb: &a 2\ntext: *a", { text: "2" }],
  ])("%j", (yaml, value) => {
    expect(readByShape(yaml, shape)).toMatchObject({ faults: [] });
    expect(readByShape(yaml, shape).value).toEqual(value);
  });
});

describe("a bad field is reported, left out, and leaves the others", () => {
  test.each<[string, number, object]>([
    [
      "day: 2025-02-29",
      5,
      { code: "field-value", field: "day", value: "2025-02-29", expected: { type: "day" } },
    ],
    ["day: i maj", 5, { code: "field-value", expected: { type: "day" } }],
    ["time: 25.00", 6, { code: "field-value", expected: { type: "time" } }],
    ["flag: kanske", 6, { code: "field-value", expected: { type: "flag" } }],
    ["number: 1e3", 8, { code: "field-value", expected: { type: "number" } }],
    ["period: 2025-13", 8, { code: "field-value", expected: { type: "period" } }],
    ["choice: remot", 8, { code: "field-value", nearest: "remote" }],
    [
      "choice: annat",
      8,
      { code: "field-value", expected: { type: "choice", values: ["on-site", "remote"] } },
    ],
    ["texts: { a: 1 }", 7, { code: "field-type", field: "texts", expected: "text" }],
    ["day: [2025-04-03]", 5, { code: "field-type", field: "day", expected: "text" }],
    ["number: *gone", 8, { code: "front-matter-aliases" }],
    ["flag: true\nflag: false", 11, { code: "duplicate-key", field: "flag" }],
    ["texs: Eva", 0, { code: "unknown-field", field: "texs", nearest: "texts" }],
    ["Day: 2025-04-03", 0, { code: "unknown-field", field: "Day", nearest: "day" }],
  ])("%j", (yaml, offset, problem) => {
    const { value, faults } = readByShape(`${yaml}\ntext: kvar`, shape);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ offset, problem });
    expect(value).toMatchObject({ text: "kvar" });
  });
});

test("a key that is nothing like a field passes, and so does one whose field is there", () => {
  expect(readByShape("tags: [a]\ntex: b\ntext: c\nconstructor: 1\n__proto__: 2", shape)).toMatchObject({
    value: { text: "c" },
    faults: [],
  });
});

test("a slip in a choice that is nothing like its values names none", () => {
  expect(readByShape("choice: annat", shape).faults[0]?.problem).not.toHaveProperty("nearest");
});

test("one line may stand for several records, each with its place in the file", () => {
  const shortForms = {
    person: (name: string) => ({ name, role: "ordförande", shoe: 42 }),
    meeting: (line: string) => line.split(", ").map((date) => ({ date })),
    text: (title: string) => ({ title }),
  };
  const yaml = "upcoming_meetings:\n- 2025-05-08, 2025-08-28\n- date: 2025-09-04\nattendees: [Eva]";
  const { value, faults, positions } = readRecord(yaml, meetingShape, { shortForms, start: 100 });
  expect(faults).toEqual([]);
  expect(value).toEqual({
    upcoming_meetings: [{ date: "2025-05-08" }, { date: "2025-08-28" }, { date: "2025-09-04" }],
    attendees: [{ name: "Eva", role: "ordförande" }],
  });
  const places = value?.upcoming_meetings?.map((meeting) => positions.of(meeting));
  expect(places?.map((place) => [place?.offset, place?.path])).toEqual([
    [121, ["upcoming_meetings", 0]],
    [121, ["upcoming_meetings", 0]],
    [146, ["upcoming_meetings", 1]],
  ]);
  expect(places?.[2]?.fields.get("date")).toBe(152);
});

test("what a short form says is held to the record's shape", () => {
  const shortForms = {
    person: () => ({ name: "Eva", role: "ordförande" }),
    meeting: () => [],
    text: () => undefined,
  };
  const yaml = "forums: { vs: { members: [Eva], planned: [snart] } }\norganisations: [Alby]";
  const { value, faults } = readRecord(yaml, configShape, { shortForms });
  expect(value?.forums).toEqual({ vs: { members: [{ name: "Eva" }], planned: [] } });
  expect(faults.map(({ problem }) => problem.code)).toEqual(["field-value", "field-value"]);
});

test("a record without a short form is no text, a list of fields no scalar", () => {
  const votes = record({ votes: record({ for: number }), people: list(record({ name: text }, "person")) });
  const { faults } = readByShape("votes: 3\npeople: [[a]]", votes);
  expect(faults.map(({ problem }) => problem)).toEqual([
    { code: "field-type", field: "votes", expected: "record" },
    { code: "field-type", field: "people", expected: "record" },
  ]);
});

test("fields that are sound by themselves and do not stand in line are read, and told of", () => {
  const { value, faults } = readByShape(" day: 2025-04-03\ntext: kvar\nnumber: 3\n", shape);
  expect(value).toEqual({ day: "2025-04-03", text: "kvar", number: 3 });
  expect(faults[0]).toMatchObject({ offset: 17, problem: { code: "yaml-syntax" } });
});

test.each(["? day: 2025-04-03\ntext: kvar\n", "[day]: 2025-04-03\ntext: kvar\n"])(
  "a name that is a list or a record is told of: %j",
  (yaml) => {
    const { value, faults } = readByShape(yaml, shape);
    expect(value).toEqual({ text: "kvar" });
    expect(faults.map(({ problem }) => problem)).toMatchObject([{ code: "yaml-syntax", cause: "sign" }]);
  },
);
