import { type Config, configShape } from "../model/config.ts";
import { type Meeting, meetingShape } from "../model/meeting.ts";
import type { Diagnostic } from "../model/problem.ts";
import { LineIndex } from "../model/source.ts";
import { type Style, styleShape } from "../model/style.ts";
import { type Source, toDiagnostics } from "./fault.ts";
import { type FrontMatter, openFrontMatter } from "./front-matter.ts";
import type { Positions } from "./positions.ts";
import { readRecord } from "./read-record.ts";
import type { Reading } from "./reading.ts";
import type { ShortForms } from "./short-forms.ts";
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

const nothing = { faults: [], positions: { of: () => undefined } };

/** Reads the front matter of a minutes file. */
export function readMinutesHeader(source: Source, shortForms?: ShortForms): MinutesHeader {
  const { split, data } = openFrontMatter(source.text, (yaml, start) =>
    readRecord(yaml, meetingShape, { start, ...(shortForms ? { shortForms } : {}) }),
  );
  if ("code" in split) {
    const faults = [{ problem: split, offset: 0 }];
    return { ...headerOf(source, { ...nothing, faults, value: {} }), body: 0 };
  }
  const reading = { ...(data ?? nothing), value: data?.value ?? {} };
  return { ...headerOf(source, reading), body: split.body, frontMatter: split };
}

/** Reads `klubba.yaml`. */
export function readConfig(source: Source, shortForms?: ShortForms): Header<Config> {
  const reading = readRecord(source.text, configShape, shortForms ? { shortForms } : {});
  const value = reading.value ?? {};
  return headerOf(source, withStyleFaults({ ...reading, value }, stylesOf(value)));
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
