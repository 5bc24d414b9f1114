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
    klubba: expect.anything(),
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
