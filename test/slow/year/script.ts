import type { Day } from "../../../src/model/day.ts";

/** What a decision leaves behind, as whoever was there would say it; klubba has to find it in the words. */
export type Left =
  /** Comes back: to the meeting of that day, else to the next one. */
  | { kind: "returns"; at?: Day }
  /** A question: on every agenda until it is answered, and then at the next meeting. */
  | { kind: "asks" }
  /** Waits for something that happens elsewhere. */
  | { kind: "condition" }
  /** Each of the organisations is to decide. */
  | { kind: "adoption" }
  /** Holds until that day. */
  | { kind: "until"; day: Day }
  /** Somebody is to do it by that day. */
  | { kind: "commission"; day: Day }
  /** Another forum is to decide it first, and does so that day. */
  | { kind: "away"; back: Day }
  /** Another forum has prepared it for this one. */
  | { kind: "prepared" };

/** What minutes say under one title. */
export interface Said {
  title: string;
  /** Prose before the decision. */
  before?: string;
  /** "att …" */
  decision: string;
  /** Nothing: it is settled. */
  left?: Left;
  /** Without a day it is due at the next meeting. */
  action?: { line: string; by?: Day };
}

/** Something that happens between meetings to what was last decided under a title. */
export interface Between {
  on: Day;
  about: string;
  /** Done is what somebody was to do: the action if the title has one, else the commission. */
  what: "done" | "answered" | "condition-met" | "condition-failed" | "adopted" | "declined";
  organisation?: string;
}

export interface Held {
  day: Day;
  /** The day it was planned for, where that is another. */
  planned?: Day;
  /** Title of an extra meeting: nothing comes back to it. */
  extra?: string;
  said: Said[];
  /** Titles of the items whose actions are reported as done. */
  ticked?: string[];
  calendar?: string;
}

/** @param rest what it leaves behind, or that with more */
export function says(title: string, decision: string, rest: Left | Partial<Said> = {}): Said {
  return { title, decision, ...("kind" in rest ? { left: rest } : rest) };
}

export const next: Left = { kind: "returns" };
export const asks: Left = { kind: "asks" };
export const condition: Left = { kind: "condition" };
export const until = (day: Day): Left => ({ kind: "until", day });
export const at = (day: Day): Left => ({ kind: "returns", at: day });
export const commission = (day: Day): Left => ({ kind: "commission", day });
