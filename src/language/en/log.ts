import type { LogSection } from "../../model/log.ts";

/** What a sentence is about, in words. */
interface What {
  /** The item or what it says, in quotes. */
  what: string;
  /** Names, joined; "" for none. */
  who: string;
  /** What was said with it, "" for nothing. */
  detail: string;
  /** The agenda item's title, "" for none. */
  item: string;
}

/** What happened in a period, to be read out. */
export const logTexts = {
  sections: {
    decided: "Decided",
    new: "New tasks and matters",
    done: "Done",
    answered: "Answers",
    ended: "Ended",
    changed: "Moved, cancelled and changed",
    minutes: "Approved, corrected and noted",
  } satisfies Record<LogSection, string>,
  /** What people may write for the day of the last meeting; lower case. */
  lastMeeting: ["last meeting", "the last meeting", "last-meeting", "previous meeting"],
  sinceMeeting: (p: { day: string; until: string }) => `Since the meeting on ${p.day}, until ${p.until}.`,
  between: (p: { day: string; until: string }) => `From ${p.day} to ${p.until}.`,
  untilOnly: (p: { until: string }) => `Until ${p.until}.`,
  wrongOrder: (p: { since: string; until: string }) =>
    `The first day, ${p.since}, comes after the last, ${p.until}. Give --since and --until the other way round.`,
  noMeeting: (p: { forum: string }) =>
    `There are no minutes of an earlier meeting of ${p.forum}. Say from which day: --since 2025-01-01.`,
  nothing: "Nothing is known to have happened in that time. --since tells from an earlier day.",
  quoted: (p: { text: string }) => `“${p.text}”`,
  and: "and",
  decided: (p: { item: string; clauses: readonly string[] }) => {
    const said = p.clauses.every((one) => /^(?:to|that)\s/i.test(one));
    const words = said ? joined(p.clauses, "and") : p.clauses.join("; ");
    if (said)
      return p.item === "" ? `The meeting decided ${words}.` : `${p.item}: the meeting decided ${words}.`;
    return p.item === "" ? `${words}.` : `${p.item}: ${words}.`;
  },
  action: (p: What & { due: string }) =>
    `New task${p.who === "" ? "" : ` for ${p.who}`}: ${p.what}${p.due === "" ? "" : ` (${p.due})`}.`,
  "follow-up": (p: What & { due: string }) =>
    `${p.item === "" ? "To come back" : p.item}: ${p.what}${p.due === "" || p.what.includes(p.due) ? "" : ` (${p.due})`}.`,
  planned: (p: { was: string; time: string }) =>
    `A new meeting, on ${p.was}${p.time === "" ? "" : `, ${p.time}`}.`,
  done: {
    decision: (p: What) => `What was decided on ${p.what} has been carried out.`,
    action: (p: What) => `${p.who === "" ? "Done" : `Done by ${p.who}`}: ${p.what}.`,
    "follow-up": (p: What) => `The matter ${p.what} is settled.`,
    meeting: (p: What) => `${p.what} is done.`,
  },
  cancelled: {
    decision: (p: What) => `What was decided on ${p.what} has been dropped.`,
    action: (p: What) => `The task ${p.what} has been dropped.`,
    "follow-up": (p: What) => `The matter ${p.what} has been dropped.`,
    meeting: (p: What) => `The meeting on ${p.what} is cancelled.`,
  },
  adopted: (p: What) => `${p.who} has adopted ${p.what}.`,
  declined: (p: What) => `${p.who} has declined ${p.what}.`,
  answered: (p: What) => `The question about ${p.what} has been answered.`,
  "condition-met": (p: What) => `The condition for ${p.what} is met.`,
  "condition-failed": (p: What) => `The condition for ${p.what} failed, so the decision no longer holds.`,
  returned: (p: What) => `${p.what} has come back.`,
  "taken-up": (p: What) =>
    /^(?:to|that)\s/i.test(p.detail)
      ? `${p.who} has dealt with ${p.what} and decided ${p.detail}.`
      : `${p.who} has dealt with ${p.what}: ${p.detail}.`,
  reported: (p: What) => `${p.who === "" ? "Reported" : p.who}: ${p.what}.`,
  lapsed: (p: What & { due: string }) => `The decision on ${p.what} held until ${p.due}.`,
  revoked: (p: What & { other: string }) => `The decision on ${p.what} has been revoked by ${p.other}.`,
  superseded: (p: What & { other: string }) => `The decision on ${p.what} has been replaced by ${p.other}.`,
  moved: (p: { was: string; day: string; time: string }) =>
    `The meeting on ${p.was} is moved${p.day === "" ? "" : ` to ${p.day}`}${p.time === "" ? "" : `, ${p.time}`}.`,
  "time-changed": (p: { was: string; day: string; time: string }) =>
    `The meeting on ${p.was} has changed${p.time === "" ? "" : `: ${p.time}`}.`,
  confirmed: (p: { was: string }) => `The meeting on ${p.was} is confirmed.`,
  "due-changed": (p: What & { due: string }) => `New day for ${p.what}: ${p.due}.`,
  "owner-changed": (p: What) => `${p.what} is now for ${p.who}.`,
  reopened: (p: What) => `${p.what} is not done after all.`,
  approved: (p: What) => `${p.who} approved the minutes of ${p.what}.`,
  corrected: (p: What) => `A correction about ${p.what}${p.detail === "" ? "" : `: ${p.detail}`}.`,
  note: (p: What) => `A note about ${p.what}${p.detail === "" ? "" : `: ${p.detail}`}.`,
  /** What a note about a meeting is about. */
  meetingOn: (p: { day: string }) => `the meeting on ${p.day}`,
  times: (p: { start: string; end: string }) => (p.end === "" ? `at ${p.start}` : `${p.start}–${p.end}`),
  ending: (p: { end: string }) => `ends at ${p.end}`,
};

function joined(words: readonly string[], and: string): string {
  const [last = "", ...before] = words.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} ${and} ${last}`;
}
