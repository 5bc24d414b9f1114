import { expect, test } from "vitest";
import { readMinutesHeader } from "./header.ts";

const draft = `---
klubba: 1
id: VS-2025-04-03
date: 2025-04-03
start_time: 9.00
end_time: "10:00"
status: draft
chair:
attendees:
  - { name: Eva Lind, organisation: Region Norrsjö, remote: true }
  - Siv Ek
decisions:
  - { id: d2, owner: Siv Ek, due: 30 maj, valid_to: 2025-02-30 }
---

## 1. Dagordning
`;

function read(text: string) {
  return readMinutesHeader({ file: "m.md", text });
}

function problems(text: string) {
  return read(text).diagnostics.map(({ position, problem }) => [
    position.line,
    position.column,
    problem.code,
  ]);
}

test("a draft's header comes out typed, and one bad day leaves the rest of its record", () => {
  const header = read(draft);
  expect(header.value).toEqual({
    klubba: 1,
    id: "VS-2025-04-03",
    date: "2025-04-03",
    start_time: "09:00",
    end_time: "10:00",
    status: "draft",
    attendees: [{ name: "Eva Lind", organisation: "Region Norrsjö", remote: true }, { name: "Siv Ek" }],
    decisions: [{ id: "d2", owner: ["Siv Ek"], due: "30 maj" }],
  });
  expect(problems(draft)).toEqual([[13, 53, "field-value"]]);
  expect(draft.slice(header.body)).toBe("\n## 1. Dagordning\n");
});

test("each record knows its line", () => {
  const { value, lineOf } = read(draft);
  expect(value.attendees?.map(lineOf)).toEqual([10, 11]);
  expect(value.decisions?.map(lineOf)).toEqual([13]);
  expect(lineOf(value)).toBe(2);
});

test("a slip in one field leaves the others, and says what the slip is", () => {
  const slip = "secretary: Bo: Alm";
  const text = draft.replace("chair:", slip);
  const header = read(text);
  expect(header.value.secretary).toBeUndefined();
  expect(header.value.attendees).toHaveLength(2);
  expect(header.value.attendees?.map(header.lineOf)).toEqual([10, 11]);
  expect(header.lineOf(header.value)).toBe(2);
  const [first] = header.diagnostics;
  expect(first?.problem).toMatchObject({ code: "yaml-syntax", cause: "colon" });
  expect(first?.position.line).toBe(8);
});

test.each([
  ["title: Budget: plan", "colon"],
  ["chair Eva Lind", "no-colon"],
  ['title: "Budget', "quote"],
  ['title: "Budget" för året', "quote"],
  ["title: 'Budget", "quote"],
  ["attendees: [Eva, Bo", "bracket"],
  ["attendees: [Eva, Bo]]", "bracket"],
  ["votes: { for: 1, against: 2", "bracket"],
  ["title: @Eva", "sign"],
  ["title: `Eva`", "sign"],
  ["title: %Eva", "sign"],
  ["attendees:\n  - Eva\n - Bo", "indentation"],
  ["  chair: Eva\n place: Alby", "indentation"],
  ["votes:\n\tfor: 1", "tab"],
  ["<<<<<<< HEAD\nchair: Eva Lind", "conflict"],
  ["=======\nchair: Eva Lind", "conflict"],
  ["chair: Eva Lind\n>>>>>>> bo", "conflict"],
])("the slip in %j is named: %s", (line, cause) => {
  const { diagnostics } = read(`---\nid: A-1\n${line}\n---\n`);
  expect(diagnostics[0]?.problem).toMatchObject({ code: "yaml-syntax", cause });
});

test("foreign front matter is read as far as it goes", () => {
  const foreign = `---
title: Team sync
date: 2025-04-03T10:00
tags: [a, b]
attendees: [Ann Lee, Bob Ray]
custom: { deep: [1, 2] }
---
`;
  expect(read(foreign)).toMatchObject({
    value: { title: "Team sync", date: "2025-04-03", attendees: [{ name: "Ann Lee" }, { name: "Bob Ray" }] },
    diagnostics: [],
  });
});
