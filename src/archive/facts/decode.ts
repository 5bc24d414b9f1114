import type { ReadMinutes } from "../../minutes/records.ts";
import { type MeetingStatus, meetingStatuses } from "../../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../../model/minutes.ts";
import type { Diagnostic } from "../../model/problem.ts";
import { asides } from "./encode.ts";

const newline = 10;

/**
 * What {@link encodeRead} took down of that file; undefined where it is no such thing. The lists of people are read
 * when they are first asked for.
 * @param letGo true where the piece is not to be held by them, with all that was read with it
 */
export function decodeRead(piece: Buffer, file: string, letGo = false): ReadMinutes | undefined {
  const end = piece.indexOf(newline);
  const told = parsed(piece.toString("latin1", 1, end < 0 ? piece.length : end));
  if (told === undefined || !isList(told["diagnostics"])) return undefined;
  // Written by this very program and whole, which the shelf has seen to; so are the records below.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const diagnostics = told["diagnostics"].map((one) => ({ ...one, file })) as Diagnostic[];
  if (end < 0) return { diagnostics };
  const minutes = minutesIn(told, file, diagnostics);
  if (minutes === undefined) return undefined;
  const people = piece.subarray(end + 1);
  leaveForLater(minutes.meeting, letGo ? Buffer.from(people) : people);
  return { minutes, diagnostics };
}

const coreLists = [
  "agenda",
  "decisions",
  "actions",
  "follow_ups",
  "proposals",
  "reported_decisions",
  "upcoming_meetings",
] as const;

function minutesIn(told: Plain, file: string, diagnostics: Diagnostic[]): Minutes | undefined {
  const { id, forum, status, meeting, provisional } = told;
  const known = meetingStatuses.find((one): one is MeetingStatus => one === status);
  if (typeof id !== "string" || typeof forum !== "string" || known === undefined) return undefined;
  if (!isPlain(meeting) || !Array.isArray(provisional) || !coreLists.every((name) => isList(meeting[name])))
    return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const records = meeting as unknown as MeetingRecords;
  return { file, id, forum, status: known, meeting: records, provisional: new Set(provisional), diagnostics };
}

type Plain = Record<string, unknown>;

function parsed(json: string): Plain | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isPlain(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is Plain[] {
  return Array.isArray(value) && value.every(isPlain);
}

const later = Symbol("what stands in the index of this meeting's lists of people");

interface Waiting {
  [later]?: Buffer | undefined;
}

/** The same functions for all meetings: an engine keeps objects of one form together. */
const descriptors = Object.fromEntries(
  asides.map((name) => [
    name,
    {
      enumerable: true,
      configurable: true,
      get(this: object & Waiting) {
        readAsides(this);
        return Object.getOwnPropertyDescriptor(this, name)?.value as unknown;
      },
      set(this: object, value: unknown) {
        readAsides(this);
        define(this, name, value);
      },
    },
  ]),
);

function leaveForLater(meeting: object & Waiting, line: Buffer): void {
  Object.defineProperty(meeting, later, { value: line, writable: true, configurable: true });
  Object.defineProperties(meeting, descriptors);
}

function readAsides(meeting: object & Waiting): void {
  const line = meeting[later];
  if (line === undefined) return;
  meeting[later] = undefined;
  const told = parsed(line.toString("latin1")) ?? {};
  for (const name of asides) {
    const value = told[name];
    const empty = name === "attendees" || name === "suggestions" ? [] : undefined;
    define(meeting, name, isList(value) ? value : empty);
  }
}

function define(meeting: object, name: string, value: unknown): void {
  Object.defineProperty(meeting, name, { value, writable: true, enumerable: true, configurable: true });
}
