import type { Day } from "../model/day.ts";
import type { Relation, StepType } from "../model/history.ts";
import type { JournalEntry } from "../model/journal.ts";

export interface Link {
  relation: Relation;
  /** A whole reference; as it is written where nothing has it. */
  ref: string;
  found: boolean;
}

/** Something that was said or done about a matter, at its place. */
export interface Step {
  type: StepType;
  /** Of an item `VS-2025-04-03#4`; of a journal record its id; "" for what has no id. */
  ref: string;
  /** Key of the forum; "" for a journal record. */
  forum: string;
  date: Day;
  /** Id of the meeting whose minutes say it; undefined for a journal record. */
  meeting?: string | undefined;
  /** Number and title of its agenda item. */
  agenda?: string | undefined;
  item: string;
  text: string;
  /** Who proposed it, decided it elsewhere, is to do it or, in the journal, wrote it. */
  by: string[];
  links: Link[];
  /** True for an item of an agenda to come. */
  ahead: boolean;
  /** What became of a proposal; what a later line says of an action. */
  outcome?: string | undefined;
  entry?: JournalEntry | undefined;
  file: string;
  /** 1-based. */
  line: number;
}

/** Where in the order of all steps one stands. */
export interface Ordered {
  step: Step;
  /** Position among the minutes, then within them; journal records come after the minutes of their day. */
  order: readonly number[];
}

/** The place of an agenda item, `VS-2025-04-03#4`. */
export function itemRef(meeting: string, number: string): string {
  return `${meeting}#${number}`;
}

/** `VS-2025-04-03#4` → its parts; undefined for what is no item. */
export function parseItemRef(text: string): { meeting: string; number: string } | undefined {
  const [, meeting, number] = /^(.+)#([^#]+)$/.exec(text.trim()) ?? [];
  return meeting === undefined || number === undefined
    ? undefined
    : { meeting: meeting.trim(), number: number.trim() };
}
