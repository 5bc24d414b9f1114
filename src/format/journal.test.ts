import fc from "fast-check";
import { expect, test } from "vitest";
import { journalRecordShape } from "../model/journal.ts";
import { anyText } from "./arbitraries.fixture.ts";
import { readJournal } from "./journal.ts";
import { scanJournal } from "./journal-entries.ts";
import { readPlainLine } from "./journal-line.ts";
import { readByShape } from "./read-record.ts";

const met =
  "- { id: k7f3, at: 2025-05-05T08:40:00+02:00, ref: VS-2025-04-03/d2, event: condition-met, by: Bo Alm }";
const metRecord = {
  id: "k7f3",
  at: "2025-05-05T08:40:00+02:00",
  ref: "VS-2025-04-03/d2",
  event: "condition-met",
  by: "Bo Alm",
  file: "journal.yaml",
};

function read(text: string) {
  return readJournal("journal.yaml", text);
}

test("each line is a record; comments and empty lines pass", () => {
  expect(read(`---\n# journal\n\n${met}\r\n  # indented\n\n${met}`)).toEqual({
    records: [
      { ...metRecord, line: 4 },
      { ...metRecord, line: 7 },
    ],
    diagnostics: [],
  });
});

test.each([
  ["- { id: a, event: done", 1, 23, { code: "yaml-syntax", cause: "bracket" }],
  ["- { id: a, event: vanished }", 1, 19, { code: "field-value", field: "event" }],
  ["- { id: a, on: 2025-02-30 }", 1, 16, { code: "field-value", field: "on" }],
  ["- just a text", 1, 3, { code: "field-type" }],
  ["no list at all", 1, 1, undefined],
  ["-", 1, 1, undefined],
  ["- { id: a }\n  - { id: b }", 2, 3, { code: "yaml-syntax" }],
])("%j is reported, and hides no other", (broken, line, column, cause) => {
  const { records, diagnostics } = read(`${broken}\n${met}\n`);
  expect(records.map((record) => record.id)).toEqual(["k7f3"]);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ position: { line }, problem: { code: "journal-line" } });
  if (cause) expect(diagnostics[0]).toMatchObject({ position: { column }, problem: { cause } });
});

test("records written by hand over several lines are understood", () => {
  const text = `- id: a\n  # why\n  event: done\n\n  ref: VS-1/d1\n- { id: b,\n    event: done }\n${met}\n`;
  expect(read(text).records.map(({ id, event, ref, line }) => [id, event, ref, line])).toEqual([
    ["a", "done", "VS-1/d1", 1],
    ["b", "done", undefined, 6],
    ["k7f3", "condition-met", "VS-2025-04-03/d2", 8],
  ]);
});

test("the short way of reading a line says what YAML says, or nothing", () => {
  const key = fc.constantFrom("id", "at", "on", "ref", "event", "by", "text", "start_time", "odd", "x: y");
  const value = fc.oneof(
    anyText,
    fc.constantFrom(
      "done",
      "2025-04-03",
      '"09:00"',
      "9.40",
      "Bo Alm",
      "a - b",
      "a:b",
      "VS-1/d2",
      '"a, b"',
      "null",
      "~",
    ),
  );
  const line = fc
    .array(fc.tuple(key, value), { maxLength: 4 })
    .map((pairs) => `- { ${pairs.map((pair) => pair.join(": ")).join(", ")} }`);
  let read = 0;
  fc.assert(
    fc.property(line, (text) => {
      const short = readPlainLine(text);
      if (short === undefined) return;
      read++;
      const { value: values, faults } = readByShape(text, { type: "list", of: journalRecordShape });
      expect({ values, faults }).toEqual({ values: [short], faults: [] });
    }),
    { numRuns: 4000 },
  );
  expect(read).toBeGreaterThan(50);
});

test("klubba's own lines are read the short way", () => {
  expect(readPlainLine(met)).toMatchObject({ id: "k7f3", by: "Bo Alm" });
  expect(readPlainLine('- { id: a, start_time: "09:00", text: "Svar: ja, tack" }\n')).toEqual({
    id: "a",
    start_time: "09:00",
    text: "Svar: ja, tack",
  });
});

test("no text makes reading a journal throw", () => {
  const parts = fc.constantFrom(
    "- ",
    "{",
    "}",
    "\n",
    "\n  ",
    "id: a",
    ": ",
    ",",
    "#",
    '"',
    "&a ",
    "*a",
    "\r",
    "\t",
    "---\n",
    met,
  );
  fc.assert(
    fc.property(
      fc.array(parts).map((all) => all.join("")),
      (text) => {
        const { records, diagnostics } = read(text);
        expect(records.length + diagnostics.length).toBeLessThanOrEqual(text.split("\n").length);
      },
    ),
    { numRuns: 300 },
  );
});

test("what is read without the careful parser is what that parser reads", () => {
  const lines = [
    "- { id: a1, on: 2025-04-29, ref: VS-2025-04-03/d1, event: note, text: 'Svar, per telefon' }\n",
    "- { id: a2, on: 2025-04-30, ref: VS-2025-04-03/d1, event: done, by: Bo Alm }\n",
    "# en rad för sig\n",
    "- id: a3\n  ref: VS-2025-04-03/d1\n  event: note\n",
    '- { id: a4, ref: VS-2025-04-03/d1, event: note, text: "a: b" }\n',
  ];
  const text = lines.join("");
  expect(scanJournal("journal.yaml", text)).toEqual(readJournal("journal.yaml", text).records);
  expect(scanJournal("journal.yaml", text)).toHaveLength(4);
  for (const wrong of ["- { id: a1\n", "- nej\n", "- { id: a1 }\n  - { id: a2 }\n"])
    expect(scanJournal("journal.yaml", text + wrong)).toBeUndefined();
});
