import { type Config, configShape } from "../model/config.ts";
import { type Meeting, meetingShape } from "../model/meeting.ts";
import type { Diagnostic, Problem } from "../model/problem.ts";
import { LineIndex } from "../model/source.ts";
import { type Style, styleShape } from "../model/style.ts";
import { type Source, toDiagnostics } from "./fault.ts";
import { type FrontMatter, splitFrontMatter } from "./front-matter.ts";
import type { Positions } from "./positions.ts";
import { readQuickly } from "./quick/read.ts";
import { readRecord } from "./read-record.ts";
import type { Reading } from "./reading.ts";
import { plainShortForms, type ShortForms } from "./short-forms.ts";
import { styleFaults } from "./style-faults.ts";

export interface Header<T> {
  /** As far as it could be read; empty where nothing could. */
  value: T;
  diagnostics: Diagnostic[];
  positions: Positions;
  /** 1-based line of a record as it was read, the very object. */
  lineOf: (record: object) => number | undefined;
}

export interface MinutesHeader extends Header<Meeting> {
  /** UTF-16 offset where the prose begins: 0 where there is no front matter. */
  body: number;
  /** Missing where the file has none that could be found. */
  frontMatter?: FrontMatter;
}

/** {@link MinutesHeader} without the places that only an edit asks for. */
export type ScannedHeader = Omit<MinutesHeader, "positions">;

const nothing = { faults: [], positions: { of: () => undefined } };

/** Reads the front matter of a minutes file. */
export function readMinutesHeader(source: Source, shortForms: ShortForms = plainShortForms): MinutesHeader {
  const split = splitFrontMatter(source.text);
  if ("code" in split) return unfound(source, split);
  return { ...headerOf(source, readWhole(source, split, shortForms)), body: split.body, frontMatter: split };
}

/** {@link readMinutesHeader} in a tenth of the time where nothing is wrong with it. */
export function scanMinutesHeader(source: Source, shortForms: ShortForms = plainShortForms): ScannedHeader {
  const split = splitFrontMatter(source.text);
  if ("code" in split) return unfound(source, split);
  const { yaml, body } = split;
  const quick = readQuickly(source.text.slice(yaml.start, yaml.end), meetingShape, shortForms);
  if (quick === undefined) return readMinutesHeader(source, shortForms);
  // The opening line is the first.
  const lineOf = (record: object) => {
    const line = quick.lineOf(record);
    return line === undefined ? undefined : line + 2;
  };
  return { value: quick.value, diagnostics: [], lineOf, body, frontMatter: split };
}

function unfound(source: Source, problem: Problem): MinutesHeader {
  return { ...headerOf(source, { ...nothing, faults: [{ problem, offset: 0 }], value: {} }), body: 0 };
}

function readWhole(
  source: Source,
  { yaml }: FrontMatter,
  shortForms: ShortForms,
): Reading<Meeting> & { value: Meeting } {
  const text = source.text.slice(yaml.start, yaml.end);
  const reading = readRecord(text, meetingShape, { start: yaml.start, shortForms });
  return { ...reading, value: reading.value ?? {} };
}

/** Reads `klubba.yaml`. */
export function readConfig(source: Source, shortForms?: ShortForms): Header<Config> {
  const reading = readRecord(source.text, configShape, shortForms ? { shortForms } : {});
  const value = reading.value ?? {};
  return headerOf(source, withStyleFaults({ ...reading, value }, stylesOf(value)));
}

/** {@link readConfig} in a tenth of the time where nothing is wrong; without places where nothing has to be looked at again. */
export function scanConfig(source: Source, shortForms: ShortForms = plainShortForms): Header<Config> {
  const quick = readQuickly(source.text, configShape, shortForms);
  // Colours and logos are looked at again, and then their places are wanted.
  if (quick === undefined || stylesOf(quick.value).length > 0) return readConfig(source, shortForms);
  const lineOf = (record: object) => {
    const line = quick.lineOf(record);
    return line === undefined ? undefined : line + 1;
  };
  return { value: quick.value, diagnostics: [], positions: nothing.positions, lineOf };
}

/** Reads `style/style.yaml`. */
export function readStyle(source: Source): Header<Style> {
  const reading = readRecord(source.text, styleShape);
  const value = reading.value ?? {};
  return headerOf(source, withStyleFaults({ ...reading, value }, [value]));
}

/** The styles that `klubba.yaml` holds: the organisation's, and those of forums. */
export function stylesOf({ style, forums = {} }: Config): Style[] {
  return [style, ...Object.values(forums).map((forum) => forum.style)].flatMap((each) => each ?? []);
}

function withStyleFaults<R extends Reading<unknown>>(reading: R, styles: readonly Style[]): R {
  const found = styles.flatMap((style) => styleFaults(style, reading.positions, reading.faults));
  return { ...reading, faults: [...reading.faults, ...found] };
}

function headerOf<T>(source: Source, reading: Reading<T> & { value: T }): Header<T> {
  let lines: LineIndex | undefined;
  return {
    value: reading.value,
    diagnostics: toDiagnostics(source, reading.faults),
    positions: reading.positions,
    lineOf(record) {
      const place = reading.positions.of(record);
      if (!place) return undefined;
      lines ??= new LineIndex(source.text);
      return lines.at(place.offset).line;
    },
  };
}
