import { type Config, configShape } from "../model/config.ts";
import { type Meeting, meetingShape } from "../model/meeting.ts";
import type { Diagnostic } from "../model/problem.ts";
import type { Style } from "../model/style.ts";
import type { Source } from "./fault.ts";
import { type FrontMatter, splitFrontMatter } from "./front-matter.ts";
import { type SplitBytes, splitBytes } from "./quick/bytes.ts";
import { readQuickly } from "./quick/read.ts";
import type { ShortForms } from "./short-forms.ts";

// What is read from here needs no parser that knows every place. It answers undefined where anything is wrong,
// doubtful or uncommon: the readers of the same files in `index.ts` have the word then.

export type { Source } from "./fault.ts";
export { scanJournal } from "./journal-entries.ts";
export { plainShortForms, type ShortForms } from "./short-forms.ts";
export { type DecodedText, decodeText } from "./text.ts";

/** A record and those within it. */
export interface Scanned<T> {
  /** As far as it could be read; empty where nothing could. */
  value: T;
  /** 1-based line of a record as it was read, the very object. */
  lineOf: (record: object) => number | undefined;
}

/** The front matter of a minutes file, without the places that only an edit asks for. */
export interface ScannedHeader extends Scanned<Meeting> {
  diagnostics: Diagnostic[];
  /** UTF-16 offset where the prose begins: 0 where there is no front matter. */
  body: number;
  /** Missing where the file has none that could be found. */
  frontMatter?: FrontMatter;
}

/** The front matter of a minutes file, as {@link scanMinutes} gives it, and the rest of it as it lies on the disk. */
export interface ScannedBytes extends Scanned<Meeting>, Omit<SplitBytes, "yaml"> {}

/** Reads the front matter of a minutes file that has not been decoded. */
export function scanBytes(file: Uint8Array, shortForms: ShortForms): ScannedBytes | undefined {
  const split = splitBytes(file);
  const quick = split && readQuickly(split.yaml, meetingShape, shortForms);
  return quick && { ...counted(quick, 2), bytes: split.bytes, body: split.body };
}

/** Reads the front matter of a minutes file. */
export function scanMinutes({ text }: Source, shortForms: ShortForms): ScannedHeader | undefined {
  const split = splitFrontMatter(text);
  if ("code" in split) return undefined;
  const { yaml, body } = split;
  const quick = readQuickly(text.slice(yaml.start, yaml.end), meetingShape, shortForms);
  // The opening line is the first.
  return quick && { ...counted(quick, 2), diagnostics: [], body, frontMatter: split };
}

/** Reads `klubba.yaml`. */
export function scanConfig({ text }: Source, shortForms: ShortForms): Scanned<Config> | undefined {
  const quick = readQuickly(text, configShape, shortForms);
  // Colours and logos are looked at again, and then their places are wanted.
  return quick === undefined || stylesOf(quick.value).length > 0 ? undefined : counted(quick, 1);
}

/** The styles that `klubba.yaml` holds: the organisation's, and those of forums. */
export function stylesOf({ style, forums = {} }: Config): Style[] {
  return [style, ...Object.values(forums).map((forum) => forum.style)].flatMap((each) => each ?? []);
}

/** @param first the 1-based line of the file that the first line read is */
function counted<T>({ value, lineOf }: Scanned<T>, first: number): Scanned<T> {
  return {
    value,
    lineOf(record) {
      const line = lineOf(record);
      return line === undefined ? undefined : line + first;
    },
  };
}
