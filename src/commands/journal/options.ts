import { type EventField, eventFields, fieldsOf } from "../../archive/journal-events.ts";
import type { JournalEvent, JournalRecord } from "../../model/journal.ts";
import { organisationNameOf } from "../../model/names.ts";
import { readTime, type Time } from "../../model/time.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { meaningOf } from "../list/day-option.ts";
import { readComingDay, readPastDay } from "./days.ts";

/** What stands on the command line beside the references and the event. */
export interface JournalOptions {
  on?: string | undefined;
  by?: string | undefined;
  text?: string | undefined;
  organisation?: string | undefined;
  owner?: string | undefined;
  due?: string | undefined;
  toDate?: string | undefined;
  endDate?: string | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
  dryRun: boolean;
}

const keys = {
  organisation: "organisation",
  owner: "owner",
  due: "due",
  date: "toDate",
  end_date: "endDate",
  start_time: "startTime",
  end_time: "endTime",
} as const satisfies Record<EventField, keyof JournalOptions>;

/** The option that gives a field: `--to-date` gives `date`. */
export function optionOf(field: EventField | "text"): string {
  const key = field === "text" ? "text" : keys[field];
  return `--${key.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/**
 * The record that the options describe, all but its id, reference and instant.
 * @throws UserError for a value that cannot be read, or that the event has no use for
 */
export function draftOf(desk: Desk, event: JournalEvent, options: JournalOptions): JournalRecord {
  refuseStrangers(desk, event, options);
  const { context, today } = desk;
  const { due, startTime, endTime } = options;
  return {
    on: options.on === undefined ? today : readPastDay(options.on, { option: "--on", ...desk }),
    event,
    organisation: options.organisation && organisationNameOf(desk.archive.config, options.organisation),
    owner: options.owner,
    due: due && readableDue(desk, due),
    date: options.toDate && readComingDay(options.toDate, { option: "--to-date", ...desk }),
    end_date: options.endDate && readComingDay(options.endDate, { option: "--end-date", ...desk }),
    start_time: startTime && readableTime(desk, "--start-time", startTime),
    end_time: endTime && readableTime(desk, "--end-time", endTime),
    by: options.by ?? context.user,
    text: options.text,
  };
}

function refuseStrangers({ texts }: Desk, event: JournalEvent, options: JournalOptions): void {
  const known = fieldsOf(event);
  const stranger = eventFields.find((field) => !known.includes(field) && options[keys[field]] !== undefined);
  if (stranger === undefined) return;
  const words = { event: texts.vocabulary.events[event], option: optionOf(stranger) };
  throw new UserError(texts.journal.takesNot(words));
}

/** Kept as it is written, once it is known to mean something. */
function readableDue({ texts, today }: Desk, text: string): string {
  if (meaningOf(text, { texts, today })) return text.trim();
  throw new UserError(texts.journal.unreadableDue({ text }));
}

function readableTime({ texts }: Desk, option: string, text: string): Time {
  const time = readTime(text.replace(/^kl\.?\s*/i, ""));
  if (time !== undefined) return time;
  throw new UserError(texts.journal.unreadableTime({ option, text }));
}
