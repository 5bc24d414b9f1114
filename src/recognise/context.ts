import type { RecognitionWords } from "../language/recognition-words.ts";
import type { Day } from "../model/day.ts";
import type { Span } from "../model/meeting.ts";
import type { LineIndex } from "../model/source.ts";
import type { NameBook } from "./people/name-book.ts";
import { type Piece, spanOf } from "./text/piece.ts";

/** What every recogniser needs beside the words it reads. */
export interface Context {
  source: string;
  lines: LineIndex;
  words: RecognitionWords;
  /** The meeting's day. */
  date: Day | undefined;
  /** Who decides here, as forum names and headings call it. */
  bodies: ReadonlySet<string>;
  /** Other forums whose decisions may be cited, as {@link bodies} has its names. */
  citable: ReadonlySet<string>;
  /** Full names of the organisations that take part. */
  organisations: readonly string[];
  /** Who is known, and who is on the lists of this meeting as soon as they have been read. */
  people: NameBook;
}

/** Where a piece stands: its first line (from 1) and its span. */
export function provenance(context: Context, piece: Piece): { line: number; span: Span } {
  const span = spanOf(piece, context.source);
  return { line: context.lines.at(span.start).line, span };
}
