import type { Span } from "../../model/meeting.ts";
import { markupAt } from "./markup.ts";

/** Words without Markdown's signs and with single blanks, which remember where in the file each character stands. */
export interface Plain {
  text: string;
  /** Stretches that stand in one piece in the file: from index `at` on they begin at offset `from`. */
  runs: readonly { at: number; from: number }[];
  /** Record ids (`^d2`) that stood in it; they are no part of `text`. */
  ids: readonly PlainId[];
}

interface PlainId {
  id: string;
  /** Index in the plain text that it stood behind. */
  at: number;
}

const special = /[*_`[\]<\\&~^!\u00a0\u00ad\u2028]|\s[\s]|[\t\n\r]/;

/** The plain words of some stretches of a file, joined by blanks. */
export function plainOf(source: string, spans: readonly Span[]): Plain {
  const writer = new PlainWriter();
  for (const { start, end } of spans) {
    const piece = source.slice(start, end);
    if (writer.text !== "") writer.blank(start);
    if (special.test(piece)) writeMarked(writer, source, { start, end });
    else writer.write(piece, start);
  }
  return writer.finish();
}

/** Offset in the file of the character at an index; at the text's end, that of the place behind it. */
export function offsetAt(plain: Plain, index: number): number {
  let low = 0;
  let high = plain.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((plain.runs[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const run = plain.runs[low];
  return run ? run.from + (index - run.at) : 0;
}

/** Two lines' words as one, with a blank between them. */
export function joined(first: Plain, second: Plain): Plain {
  const at = first.text.length;
  const end = offsetAt(first, at);
  return {
    text: `${first.text} ${second.text}`,
    runs: [
      ...first.runs,
      { at, from: end },
      ...second.runs.map((run) => ({ at: run.at + at + 1, from: run.from })),
    ],
    ids: [...first.ids, ...second.ids.map((each) => ({ id: each.id, at: each.at + at + 1 }))],
  };
}

function writeMarked(writer: PlainWriter, source: string, { start, end }: Span): void {
  let at = start;
  while (at < end) {
    const words = wordsUpTo(source, at, end);
    if (words > at) writer.write(source.slice(at, words), at);
    at = words;
    if (at >= end) return;
    const markup = markupAt(source, at, { start, end });
    if (!markup) writer.write(source[at] ?? "", at);
    else if (markup.blank) writer.blank(at);
    else if (markup.id !== undefined) writer.id(markup.id);
    else if (markup.text !== undefined) writer.write(markup.text, at + markup.lead);
    at += markup?.length ?? 1;
  }
}

const sign = /[*_`[<\\&~^!\s\u00ad]/g;

/** The offset of the next sign or blank from an offset on. */
function wordsUpTo(source: string, at: number, end: number): number {
  sign.lastIndex = at;
  return Math.min(sign.exec(source)?.index ?? end, end);
}

class PlainWriter {
  text = "";
  // Asking the text for its last letter would copy the whole of it each time.
  #blank = true;
  readonly #runs: { at: number; from: number }[] = [];
  readonly #ids: PlainId[] = [];

  write(piece: string, from: number): void {
    const run = this.#runs.at(-1);
    if (!run || run.from + (this.text.length - run.at) !== from)
      this.#runs.push({ at: this.text.length, from });
    this.text += piece;
    if (piece !== "") this.#blank = piece.endsWith(" ");
  }

  blank(from: number): void {
    if (!this.#blank) this.write(" ", from);
  }

  id(id: string): void {
    this.#ids.push({ id, at: this.text.length });
  }

  finish(): Plain {
    return { text: this.text.trimEnd(), runs: this.#runs, ids: this.#ids };
  }
}
