import { type JournalRecord, journalRecordShape } from "../model/journal.ts";
import { isScalarShape, readScalar } from "./read-scalar.ts";
import { fieldOf } from "./shapes.ts";

const opening = /^- \{ /;
// Nothing here means anything else to YAML: words of letters and digits with single signs between, or quotes
// without escapes.
const field =
  /([a-z_]+): (?:"([^"\\\n\r]*)"|([\p{L}\p{N}](?:[\p{L}\p{N}/_.+]|[ :-](?=[\p{L}\p{N}]))*))(, | \}\s*$)/uy;

/**
 * Reads a journal line in the form that klubba itself writes, without the cost of a YAML parser.
 * @returns undefined for every other form, right or wrong: YAML's own parser has the word there
 */
export function readPlainLine(line: string): JournalRecord | undefined {
  if (!opening.test(line)) return undefined;
  const record: Record<string, unknown> = {};
  field.lastIndex = 4;
  for (;;) {
    const [, name = "", quoted, plain, after] = field.exec(line) ?? [];
    const shape = fieldOf(journalRecordShape.fields, name);
    const value = shape && isScalarShape(shape) ? readScalar(quoted ?? plain ?? "", shape) : undefined;
    if (value === undefined || Object.hasOwn(record, name) || plain === "null") return undefined;
    record[name] = value;
    if (after !== ", ") return record;
  }
}
