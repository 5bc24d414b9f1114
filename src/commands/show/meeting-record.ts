import type { MeetingState } from "../../archive/register.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { Plain } from "../../output/csv.ts";
import type { Question } from "../list/question.ts";
import { meetingRecord } from "../meetings.ts";

/** A meeting with all its records, in the vocabulary of the files. */
export function meetingRecords(
  { meeting, minutes }: { meeting: MeetingState | undefined; minutes: Minutes | undefined },
  question: Question,
): Plain {
  const fields = minutes === undefined ? {} : withoutSpans({ ...minutes.meeting });
  const computed = meeting && meetingRecord(meeting, question);
  return { ...fields, ...computed, ref: meeting?.id ?? minutes?.id, minutes_status: minutes?.status };
}

/** Where in a file's text something stands is no part of a record. */
function withoutSpans(fields: Record<string, unknown>): Record<string, Plain> {
  const text = JSON.stringify(fields, (key, value: unknown) => (key === "span" ? undefined : value));
  const record: Record<string, Plain> = JSON.parse(text);
  return record;
}
