import { splitFrontMatter } from "../format/index.ts";
import type { MeetingStatus, Provenance } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { LineIndex } from "../model/source.ts";

/** How far from a record's first character its names and references are looked for, in UTF-16 units. */
const reach = 2000;

/** A minutes file as the rules see it: its records and its text. */
export class CheckedFile {
  readonly minutes: Minutes;
  /** Without byte order mark. */
  readonly text: string;
  /** UTF-16 offset where the prose begins. */
  readonly body: number;
  /** True for what nobody may change any more. */
  readonly frozen: boolean;
  #lines: LineIndex | undefined;

  constructor(minutes: Minutes, text: string) {
    this.minutes = minutes;
    this.text = text;
    const split = splitFrontMatter(text);
    this.body = "code" in split ? 0 : split.body;
    this.frozen = isFrozen(minutes.status);
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  get prose(): string {
    return this.text.slice(this.body);
  }

  /** The offset of a record, or of that word of it where the word stands near; 0 for a record of no known place. */
  offsetOf(record: Provenance | undefined, word?: string): number {
    const start = record?.span?.start ?? this.#offsetOfLine(record?.line ?? 1);
    const at = word === undefined || word === "" ? -1 : this.text.slice(start, start + reach).indexOf(word);
    return at < 0 ? start : start + at;
  }

  /** The offset of a word on the line where a record begins; that of the line's text where it is not there. */
  offsetOnLine({ line = 1 }: Provenance, word = ""): number {
    const [start = 0, end = this.text.length] = this.lines.starts.slice(line - 1, line + 1);
    const at = this.text.slice(start, end).indexOf(word);
    return at < 0 ? this.#offsetOfLine(line) : start + at;
  }

  /** The offset of a field's value at the top level of the front matter; 0 where the field is not there. */
  offsetOfField(field: string): number {
    const found = new RegExp(`^${field}:[ \\t]*["']?`, "m").exec(this.text.slice(0, this.body));
    return found ? found.index + found[0].length : 0;
  }

  /** True where the front matter has that field at its top level. */
  states(field: string): boolean {
    return this.offsetOfField(field) > 0;
  }

  #offsetOfLine(line: number): number {
    const start = this.lines.starts[line - 1] ?? 0;
    return start + (/^[ \t]*(?:-[ \t]+)?/.exec(this.text.slice(start, start + 200))?.[0].length ?? 0);
  }
}

/** True for minutes that nobody may change any more. */
export function isFrozen(status: MeetingStatus): boolean {
  return status === "final" || status === "approved";
}
