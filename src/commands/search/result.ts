import { readText } from "../../archive/read-text.ts";
import type { Archive } from "../../archive/register.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { Plain } from "../../output/csv.ts";
import type { Store } from "../../ports/store.ts";
import { type Found, findIn, type Part } from "../../search/find.ts";
import type { Query } from "../../search/query.ts";
import { type Section, sectionsOf } from "../../search/sections.ts";
import type { Standing } from "./standing.ts";

/** One passage that holds all that was searched for. */
export interface Result {
  minutes: Minutes;
  section: Section;
  found: Found;
  ref: string;
  /** 1-based, of the first word. */
  line: number;
}

export interface Asked {
  query: Query;
  parts: readonly Part[];
  wantsMinutes(minutes: { forum: string; date: string }): boolean;
  wantsSection(minutes: Minutes, section: Section): boolean;
}

/** All passages of the archive, the best first. */
export function resultsIn(archive: Archive, store: Store, asked: Asked): Result[] {
  const results = archive.minutes
    .filter((one) => asked.wantsMinutes({ forum: one.forum, date: one.meeting.date ?? "" }))
    .flatMap((minutes) => {
      const decoded = readText(store, minutes.file);
      return "code" in decoded ? [] : inMinutes(minutes, decoded.text, asked);
    });
  return bestFirst(results);
}

export function bestFirst(results: readonly Result[]): Result[] {
  return [...results].sort((a, b) => byWorth(worthOf(a), worthOf(b)) || a.line - b.line);
}

/** What tells which of two passages is the better one. */
export interface Worth {
  /** The smaller the better. */
  rank: number;
  /** Of the meeting; the newest first. */
  date: string;
  file: string;
}

/** How near the words stand, then where, then the newest. */
export function byWorth(a: Worth, b: Worth): number {
  return a.rank - b.rank || compare(b.date, a.date) || compare(a.file, b.file);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function worthOf({ found, minutes }: Result): Worth {
  return { rank: found.rank, date: minutes.meeting.date ?? "", file: minutes.file };
}

function inMinutes(minutes: Minutes, text: string, asked: Asked): Result[] {
  return sectionsOf(minutes, text).flatMap((section) => {
    if (!asked.wantsSection(minutes, section)) return [];
    const blocks = section.blocks.filter(({ part }) => asked.parts.includes(part));
    const found = findIn(blocks, asked.query);
    if (found === undefined) return [];
    const { block, offset } = found;
    const line = block.line + block.text.slice(0, offset).split("\n").length - 1;
    const { item } = section;
    const place = item?.number === undefined ? minutes.id : `${minutes.id}#${item.number}`;
    return [{ minutes, section, found, ref: block.ref ?? place, line }];
  });
}

/** In the vocabulary of the files; `marks` are UTF-16 offsets in `text`. */
export function resultRecord(
  { minutes, section, found, ref, line }: Result,
  standing: Standing | undefined,
): Record<string, Plain> {
  return {
    ref,
    forum: minutes.forum,
    date: minutes.meeting.date,
    agenda: section.item?.number,
    item: section.item?.title,
    in: found.block.part,
    text: found.text,
    marks: found.marks.map(({ start, end }) => ({ start, end })),
    public: section.item?.public,
    status: standing?.status,
    open: standing?.open,
    reasons: standing && [...standing.reasons],
    file: minutes.file,
    line,
  };
}

/** What of it a spreadsheet gets, and in which order. */
export const resultNames = [
  "ref",
  "forum",
  "date",
  "agenda",
  "item",
  "in",
  "text",
  "public",
  "status",
  "open",
  "reasons",
  "file",
  "line",
];
