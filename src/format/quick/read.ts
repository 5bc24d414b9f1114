import type { Read, Shape } from "../../model/shape.ts";
import { isScalarShape, readFlag, readScalar } from "../read-scalar.ts";
import { fieldOf, isRecordValue, type RecordShape } from "../shapes.ts";
import { readShortForm, type ShortForms } from "../short-forms.ts";
import { Doubt, doubt } from "./doubt.ts";
import { type LinesReading, readLines } from "./lines.ts";
import { type PlainYaml, parsePlain } from "./parse.ts";
import { looksLikeSlip } from "./within.ts";

/** What was read without a fault. */
export interface QuickReading<T> {
  value: T;
  /** The 0-based line of a record of a list as it was read, the very object. */
  lineOf: (record: object) => number | undefined;
}

interface Reader {
  yaml: PlainYaml;
  forms: ShortForms;
  lines: Map<object, number>;
}

/**
 * Reads YAML by a shape, in a tenth of the time that it takes with positions and diagnostics.
 * @returns undefined where anything is wrong, doubtful or written in an uncommon way: {@link readRecord} has the word
 */
export function readQuickly<S extends RecordShape>(
  yaml: string,
  shape: S,
  forms: ShortForms,
): QuickReading<Read<S>> | undefined;
export function readQuickly(
  yaml: string,
  shape: RecordShape,
  forms: ShortForms,
): QuickReading<unknown> | undefined {
  const found = readLines(yaml, shape, forms) ?? readPlain(yaml, shape, forms);
  return found && { value: found.value, lineOf: (record) => found.lines.get(record) };
}

/** By way of a parser that knows more forms. */
function readPlain(yaml: string, shape: RecordShape, forms: ShortForms): LinesReading | undefined {
  const plain = parsePlain(yaml);
  if (plain === undefined) return undefined;
  const reader: Reader = { yaml: plain, forms, lines: new Map() };
  try {
    return { value: readFields(plain.value, shape, reader), lines: reader.lines };
  } catch (error) {
    if (error instanceof Doubt) return undefined;
    throw error;
  }
}

function readValue(given: unknown, shape: Shape, reader: Reader): unknown {
  switch (shape.type) {
    case "list":
      return readList(given, shape.of, reader);
    case "map":
      return readMap(given, shape.of, reader);
    case "record":
      return readFields(given, shape, reader);
    case "either":
      return readEither(given, shape, reader);
    default:
      return isScalarShape(shape) ? known(readScalar(wordIn(given), shape)) : doubt();
  }
}

function readList(given: unknown, shape: Shape, reader: Reader): unknown[] {
  if (!Array.isArray(given)) return [readLone(given, shape, reader)];
  if (shape.type !== "record") return given.map((entry) => readValue(entry, shape, reader));
  const lines = reader.yaml.linesOf.get(given) ?? [];
  return given.flatMap((entry: unknown, index) => {
    const records =
      typeof entry === "string" ? shortForm(entry, shape, reader) : [readFields(entry, shape, reader)];
    for (const record of records) reader.lines.set(record, lines[index] ?? doubt());
    return records;
  });
}

/** One entry alone counts as a list of one; where a record stands alone, its line is not known here. */
function readLone(given: unknown, shape: Shape, reader: Reader): unknown {
  return shape.type === "record" ? doubt() : readValue(given, shape, reader);
}

function readMap(given: unknown, shape: Shape, reader: Reader): unknown {
  const entries = entriesOf(given).map(([name, value]) => [name, readValue(value, shape, reader)]);
  return Object.fromEntries(entries);
}

function readFields(given: unknown, shape: RecordShape, reader: Reader): object {
  const entries = entriesOf(given);
  const record: Record<string, unknown> = {};
  let strange = false;
  for (const [name, value] of entries) {
    const field = fieldOf(shape.fields, name);
    if (field === undefined) strange = true;
    else if (value !== null) record[name] = readValue(value, field, reader);
  }
  const names = entries.map(([name]) => name);
  if (strange && looksLikeSlip(names, shape)) doubt();
  return record;
}

function readEither(given: unknown, shape: Extract<Shape, { type: "either" }>, reader: Reader): unknown {
  const { scalar, other } = shape;
  if (typeof given !== "string") return readValue(given, other, reader);
  if (scalar.type !== "flag") return readValue(given, scalar, reader);
  // Quotes tell whether it is a flag, and they are gone.
  return readFlag(given) === undefined ? readValue(given, other, reader) : doubt();
}

function shortForm(text: string, shape: RecordShape, { forms }: Reader): object[] {
  if (shape.short === undefined) doubt();
  const records = readShortForm(wordIn(text), shape, forms);
  return records.length === 0 ? doubt() : records;
}

/** The slow reader tells a text left out, and one in a block, by how it is written, which is not known here. */
function wordIn(given: unknown): string {
  if (
    typeof given !== "string" ||
    given === "" ||
    given === "~" ||
    given === "null" ||
    given.endsWith("\n")
  ) {
    return doubt();
  }
  return given;
}

function entriesOf(given: unknown): [string, unknown][] {
  if (!isRecordValue(given)) return doubt();
  const entries = Object.entries(given);
  // An object puts numbers before words; a key that is no text was made one.
  if (
    entries.some(([name]) => /^\d+$/.test(name) || name === "" || name === "null" || name.includes("[object"))
  )
    doubt();
  return entries;
}

function known<T>(value: T | undefined): T {
  return value ?? doubt();
}
