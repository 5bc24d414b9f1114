import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { configShape } from "../model/config.ts";
import { type JournalRecord, journalRecordShape } from "../model/journal.ts";
import { meetingShape } from "../model/meeting.ts";
import type { Shape } from "../model/shape.ts";
import { anyText, valueOf } from "./arbitraries.fixture.ts";
import { formatJournalRecord } from "./format-journal.ts";
import { readJournal } from "./journal.ts";
import { readByShape } from "./read-record.ts";
import { fitsLiteral, formatText } from "./write-text.ts";
import { formatBlock, formatFlow } from "./write-value.ts";

test.each([
  ["Eva Lind", "Eva Lind"],
  ["§ 34 Budget (nämnden)", "§ 34 Budget (nämnden)"],
  ["2025-04-03", "2025-04-03"],
  ["2025-05-05T08:40:00+02:00", "2025-05-05T08:40:00+02:00"],
  ["VS-2025-04-03/d2", "VS-2025-04-03/d2"],
  ["att anta planen, med tillägg", "att anta planen, med tillägg"],
  ["09:00", '"09:00"'],
  ["4", '"4"'],
  ["1e3", '"1e3"'],
  ["0x1f", '"0x1f"'],
  ["no", '"no"'],
  ["Ja", '"Ja"'],
  ["~", '"~"'],
  ["null", '"null"'],
  ["", '""'],
  ["Beslut: budget", '"Beslut: budget"'],
  ["punkt 4 #akut", '"punkt 4 #akut"'],
  ["@Siv", '"@Siv"'],
  ["- [ ] Siv", '"- [ ] Siv"'],
  [" inskjuten", '" inskjuten"'],
  ['"Lilla" samrådet', `'"Lilla" samrådet'`],
  ["ett\tindrag", '"ett\\tindrag"'],
])("%j is written %s", (text, written) => {
  expect(formatText(text)).toBe(written);
});

test("any text comes back from what is written, whichever YAML reads it", () => {
  const dayLike = /^\d{4}-\d\d-\d\d/;
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, flow) => {
      const written = flow ? `[${formatText(text, { flow })}]` : `a: ${formatText(text)}`;
      for (const schema of ["core", "yaml-1.1", "failsafe"] as const) {
        if (schema === "yaml-1.1" && dayLike.test(text)) continue;
        expect(parse(written, { schema, ...(schema === "yaml-1.1" ? { version: "1.1" } : {}) })).toEqual(
          flow ? [text] : { a: text },
        );
      }
    }),
    { numRuns: 500 },
  );
});

const shapes: [string, Shape][] = [
  ["meeting", meetingShape],
  ["config", configShape],
  ["journal record", journalRecordShape],
];

test.each(shapes)("any %s is read as it was written, in block and in flow style", (_name, shape) => {
  fc.assert(
    fc.property(valueOf(shape), fc.boolean(), (value, literal) => {
      const block = formatBlock(value, shape, { literal });
      const read = readByShape([block.head, ...block.lines].join("\n"), shape);
      expect(read).toMatchObject({ value, faults: [] });
      expect(read.value).toEqual(value);
      expect(readByShape(formatFlow(value, shape), shape)).toMatchObject({ value, faults: [] });
    }),
    { numRuns: 60 },
  );
});

test("a decision is written in block style, in the order of its fields", () => {
  const decisions = [
    { owner: ["Siv Ek"], id: "d2", clauses: ["att anta\nplanen", { text: "att be om svar", due: "30 maj" }] },
  ];
  expect(formatBlock({ decisions, date: "2025-04-03" }, meetingShape, { literal: true }).lines).toEqual([
    "date: 2025-04-03",
    "decisions:",
    "  - id: d2",
    "    clauses:",
    "      - |-",
    "        att anta",
    "        planen",
    "      - text: att be om svar",
    "        due: 30 maj",
    "    owner:",
    "      - Siv Ek",
  ]);
});

test("a literal block is for texts that it gives back", () => {
  expect(["a\nb", "a\n\nb"].map(fitsLiteral)).toEqual([true, true]);
  expect(["a", " a\nb", "a\nb\n", "a\r\nb", "a\n\tb", "\na"].map(fitsLiteral)).toEqual(Array(6).fill(false));
});

test("a journal record takes one line and comes back from it", () => {
  fc.assert(
    fc.property(valueOf(journalRecordShape), (value) => {
      const record: JournalRecord = Object(value);
      const line = formatJournalRecord(record);
      expect(line).not.toMatch(/[\r\n]/);
      expect(readJournal("journal.yaml", `${line}\n`)).toEqual({
        records:
          Object.keys(record).length > 0
            ? [{ ...record, file: "journal.yaml", line: 1 }]
            : [expect.anything()],
        diagnostics: [],
      });
    }),
  );
});
