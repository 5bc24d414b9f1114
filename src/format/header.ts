import { type Config, configShape } from "../model/config.ts";
import { type Meeting, meetingShape } from "../model/meeting.ts";
import type { Diagnostic, Problem } from "../model/problem.ts";
import { LineIndex } from "../model/source.ts";
import { type Style, styleShape } from "../model/style.ts";
import { type Source, toDiagnostics } from "./fault.ts";
import { type FrontMatter, splitFrontMatter } from "./front-matter.ts";
import type { Positions } from "./positions.ts";
import { readRecord } from "./read-record.ts";
import type { Reading } from "./reading.ts";
import { type Scanned, type ScannedHeader, scanConfig, scanMinutes, stylesOf } from "./scan.ts";
import { plainShortForms, type ShortForms } from "./short-forms.ts";
import { styleFaults } from "./style-faults.ts";

export interface Header<T> extends Scanned<T> {
  diagnostics: Diagnostic[];
  positions: Positions;
}

export interface MinutesHeader extends Header<Meeting> {
  /** UTF-16 offset where the prose begins: 0 where there is no front matter. */
  body: number;
  /** Missing where the file has none that could be found. */
  frontMatter?: FrontMatter;
}

const nothing = { faults: [], positions: { of: () => undefined } };

/** Reads the front matter of a minutes file. */
export function readMinutesHeader(source: Source, shortForms: ShortForms = plainShortForms): MinutesHeader {
  const split = splitFrontMatter(source.text);
  if ("code" in split) return unfound(source, split);
  return { ...headerOf(source, readWhole(source, split, shortForms)), body: split.body, frontMatter: split };
}

/** {@link readMinutesHeader} in a tenth of the time where nothing is wrong with it. */
export function scanMinutesHeader(source: Source, shortForms: ShortForms = plainShortForms): ScannedHeader {
  return scanMinutes(source, shortForms) ?? readMinutesHeader(source, shortForms);
}

function unfound(source: Source, problem: Problem): MinutesHeader {
  const offset = problem.code === "front-matter-unclosed" ? (problem.dotsAt ?? 0) : 0;
  return { ...headerOf(source, { ...nothing, faults: [{ problem, offset }], value: {} }), body: 0 };
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
export function scanConfigFile(source: Source, shortForms: ShortForms = plainShortForms): Header<Config> {
  const quick = scanConfig(source, shortForms);
  return quick === undefined
    ? readConfig(source, shortForms)
    : { ...quick, diagnostics: [], positions: nothing.positions };
}

/** Reads `style/style.yaml`. */
export function readStyle(source: Source): Header<Style> {
  const reading = readRecord(source.text, styleShape);
  const value = reading.value ?? {};
  return headerOf(source, withStyleFaults({ ...reading, value }, [value]));
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
