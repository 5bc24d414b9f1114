import type { Shape } from "../../model/shape.ts";
import { isScalarShape, readFlag, readScalar } from "../read-scalar.ts";
import type { RecordShape } from "../shapes.ts";
import { readShortForm, type ShortForms } from "../short-forms.ts";
import { Cursor } from "./cursor.ts";
import { Doubt, doubt } from "./doubt.ts";
import { fieldsOf, itemsOf, looksLikeSlip, recordIn } from "./within.ts";

/** What was read without a fault, and the 0-based line of each record of a list. */
export interface LinesReading {
  value: object;
  lines: ReadonlyMap<object, number>;
}

/**
 * Reads YAML as klubba and most people write it, by a shape and in one go: a word, a list or a record a line.
 * @returns undefined for everything else, right or wrong
 */
export function readLines(yaml: string, shape: RecordShape, forms: ShortForms): LinesReading | undefined {
  try {
    return new LineReader(yaml, forms).read(shape);
  } catch (error) {
    if (error instanceof Doubt) return undefined;
    throw error;
  }
}

/** A little deeper than the deepest shape. */
const deepest = 12;

/** Where a shape is undefined, what is read is not ours, and only stepped over. */
type Wanted<S> = S | undefined;

class LineReader {
  readonly #cursor: Cursor;
  readonly #forms: ShortForms;
  readonly #lines = new Map<object, number>();
  #depth = 0;

  constructor(yaml: string, forms: ShortForms) {
    this.#cursor = new Cursor(yaml);
    this.#forms = forms;
  }

  read(shape: RecordShape): LinesReading {
    if (this.#cursor.indent !== 0) doubt();
    const value = this.#blockRecord(shape);
    if (!this.#cursor.isDone()) doubt();
    return { value, lines: this.#lines };
  }

  #blockRecord(shape: Wanted<Shape>): object {
    const cursor = this.#cursor;
    const { indent } = cursor;
    const fields = new FieldReader(shape);
    if (++this.#depth > deepest) doubt();
    while (cursor.indent === indent && !cursor.isDash()) {
      const field = fields.next(cursor.key());
      fields.take(cursor.atEnd() ? this.#block(field) : this.#line(field));
      if (cursor.indent > indent) doubt();
    }
    this.#depth--;
    return fields.done();
  }

  /** What stands below a name, up to the next line that is no part of it. */
  #block(shape: Wanted<Shape>): unknown {
    const cursor = this.#cursor;
    const parent = cursor.indent;
    cursor.nextLine();
    if (cursor.isDash()) return cursor.indent < parent ? doubt() : this.#blockList(itemsOf(shape));
    return cursor.indent <= parent ? doubt() : this.#blockRecord(recordIn(shape));
  }

  /** What stands behind a name on its line. */
  #line(shape: Wanted<Shape>): unknown {
    const value = this.#inline(shape, false);
    this.#cursor.nextLine();
    return value;
  }

  #blockList(of: Wanted<Shape>): unknown[] {
    const cursor = this.#cursor;
    const { indent } = cursor;
    const list: unknown[] = [];
    while (cursor.indent === indent && cursor.isDash()) {
      const { line } = cursor;
      cursor.enterDash();
      if (cursor.isNamed()) this.#add(list, [this.#blockRecord(recordIn(of))], { of, line });
      else {
        this.#add(list, this.#item(of, false), { of, line });
        cursor.nextLine();
      }
    }
    // Beside the dashes a record's next name may follow; anything deeper belongs to nothing.
    if (cursor.indent > indent) doubt();
    return list;
  }

  #inline(shape: Wanted<Shape>, within: boolean): unknown {
    const cursor = this.#cursor;
    if (cursor.isList()) return this.#inlineList(itemsOf(shape));
    if (cursor.isRecord()) return this.#inlineRecord(recordIn(shape));
    return valueOf(cursor.word(within), shape, cursor.quoted);
  }

  #inlineList(of: Wanted<Shape>): unknown[] {
    const cursor = this.#cursor;
    const list: unknown[] = [];
    if (++this.#depth > deepest) doubt();
    if (cursor.open()) {
      do this.#add(list, this.#item(of, true), { of, line: cursor.line });
      while (cursor.more(true));
    }
    this.#depth--;
    return list;
  }

  #inlineRecord(shape: Wanted<Shape>): object {
    const cursor = this.#cursor;
    const fields = new FieldReader(shape);
    if (++this.#depth > deepest || !cursor.open()) doubt();
    do fields.take(this.#inline(fields.next(cursor.key()), true));
    while (cursor.more(false));
    this.#depth--;
    return fields.done();
  }

  /** An entry of a list on one line, which may stand for several records. */
  #item(of: Wanted<Shape>, within: boolean): unknown[] {
    const cursor = this.#cursor;
    if (of?.type !== "record" || cursor.isList() || cursor.isRecord()) return [this.#inline(of, within)];
    if (of.short === undefined) doubt();
    const records = readShortForm(sayable(cursor.word(within)), of, this.#forms);
    return records.length === 0 ? doubt() : records;
  }

  #add(
    list: unknown[],
    entries: readonly unknown[],
    { of, line }: { of: Wanted<Shape>; line: number },
  ): void {
    for (const entry of entries) {
      if (of?.type === "record" && typeof entry === "object" && entry !== null) this.#lines.set(entry, line);
      list.push(entry);
    }
  }
}

/** Takes up the fields of one record, or the entries of a map. */
class FieldReader {
  readonly #shape: Wanted<Shape>;
  readonly #names: string[] = [];
  readonly #record: Record<string, unknown> = {};
  #name = "";
  #strange = false;
  #ours = false;

  constructor(shape: Wanted<Shape>) {
    this.#shape = shape;
  }

  /** The shape of the field of that name. */
  next(name: string | undefined): Wanted<Shape> {
    if (name === undefined || name === "null" || name === "__proto__") doubt();
    const shape = this.#shape;
    const known = shape?.type === "record" ? fieldsOf(shape).get(name) : undefined;
    this.#name = known?.name ?? name;
    if (this.#names.includes(this.#name)) doubt();
    this.#names.push(this.#name);
    const field = shape?.type === "map" ? shape.of : known?.shape;
    this.#ours = field !== undefined;
    this.#strange ||= field === undefined;
    return field;
  }

  take(value: unknown): void {
    if (this.#ours) this.#record[this.#name] = value;
  }

  done(): object {
    const shape = this.#shape;
    if (this.#strange && shape?.type === "record" && looksLikeSlip(this.#names, shape)) doubt();
    return this.#record;
  }
}

/** The careful reader tells a text left out by how it is written. */
function sayable(word: string): string {
  return word === "" || word === "~" || word === "null" ? doubt() : word;
}

function valueOf(word: string, shape: Wanted<Shape>, quoted: boolean): unknown {
  sayable(word);
  if (shape === undefined) return word;
  if (isScalarShape(shape)) return readScalar(word, shape) ?? doubt();
  if (shape.type === "list") return shape.of.type === "record" ? doubt() : [valueOf(word, shape.of, quoted)];
  if (shape.type !== "either") return doubt();
  if (shape.scalar.type !== "flag") return valueOf(word, shape.scalar, quoted);
  // "ja" in quotes is a word.
  return (quoted ? undefined : readFlag(word)) ?? valueOf(word, shape.other, quoted);
}
