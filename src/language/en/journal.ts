import type { JournalEvent, TargetType } from "../../model/journal.ts";
import { refusals } from "./problem-reasons.ts";

/** What the commands that write the journal say and understand. */
export const journalTexts = {
  /** Other names of the events, beside those of the vocabulary and the ones that stand in the file. */
  eventNames: {
    done: ["finished", "completed"],
    reopened: ["reopen", "open again"],
    cancelled: ["cancel", "canceled"],
    "condition-met": ["met", "fulfilled"],
    "condition-failed": ["failed", "not met"],
    answered: ["answer"],
    adopted: ["adopt"],
    declined: ["decline"],
    "due-changed": ["due"],
    "owner-changed": ["owner"],
    returned: ["return", "back"],
    corrected: ["correction"],
    note: ["comment"],
    undone: ["undo"],
    moved: ["move"],
    "time-changed": ["time"],
    confirmed: ["confirm"],
  } satisfies Record<JournalEvent, string[]>,
  /** Days that a person names from today, and how many days that is; without spaces. */
  daysFromToday: { today: 0, yesterday: -1, tomorrow: 1 } as Readonly<Record<string, number>>,
  targets: {
    decision: "a decision",
    clause: "a clause of a decision",
    action: "an action",
    "follow-up": "a follow-up",
    item: "an agenda item",
    meeting: "a meeting",
    "journal-record": "a journal record",
  } satisfies Record<TargetType, string>,
  /** Why an event does not fit; the help beside each message is for who writes the file by hand. */
  refusals,
  done: (p: { ref: string; title: string }) => `Done: ${p.ref} ${p.title}`,
  recorded: (p: { event: string; ref: string; title: string }) => `Recorded, ${p.event}: ${p.ref} ${p.title}`,
  tookBack: (p: { id: string; event: string; ref: string; title: string }) =>
    `Taken back, ${p.event} (${p.id}): ${p.ref} ${p.title}`,
  howToUndo: (p: { id: string }) => `Was it a mistake? klubba undo ${p.id}`,
  wouldWrite: (p: { file: string }) => `Nothing is written. To ${p.file} would be added:`,
  nothingWritten: "Nothing was recorded.",
  refused: (p: { ref: string; message: string }) => `${p.ref}: ${p.message}`,
  possibleEvents: (p: { ref: string; type: string; events: string }) =>
    `${p.ref} is ${p.type}. What can be recorded of it: ${p.events}.`,
  needs: (p: { event: string; options: string }) => `For ${p.event}, give also ${p.options}.`,
  reopen: (p: { ref: string }) => `If it is not finished after all: klubba record ${p.ref} reopened`,
  alreadySaid: (p: { ref: string; event: string }) =>
    `${p.ref}: that has been recorded already (${p.event}).`,
  or: "or",
  takesNot: (p: { event: string; option: string }) => `${p.option} does not belong to ${p.event}.`,
  unknownEvent: (p: { name: string; nearest: string | undefined; known: string }) =>
    `There is no event called "${p.name}".${p.nearest ? ` Did you mean ${p.nearest}?` : ""} Known: ${p.known}.`,
  unreadableDay: (p: { option: string; text: string }) =>
    `${p.option} "${p.text}" is no day. Write it like 2025-05-30, "30 May" or yesterday.`,
  unreadableTime: (p: { option: string; text: string }) =>
    `${p.option} "${p.text}" is no time of day. Write it like 09:00.`,
  unreadableDue: (p: { text: string }) =>
    `--due "${p.text}" cannot be read. Write it like 2025-05-30, "30 May", "next meeting" or "until further notice".`,
  inFuture: (p: { day: string }) =>
    `${p.day} has not been yet. --on is the day on which it happened; leave it out for today.`,
  beforeMeeting: (p: { day: string; ref: string; date: string }) =>
    `${p.day} is before the meeting that ${p.ref} is from, ${p.date}. Check --on.`,
  whoAdopts: (p: { ref: string; organisations: string }) =>
    `${p.ref} is to be adopted by ${p.organisations}.`,
  notYetStored: (p: { ref: string; file: string }) =>
    `${p.ref} has no id in ${p.file} yet, so that the journal cannot refer to it for good. Give it one with: klubba check --fix ${p.file}`,
  nothingToUndo: "The journal has nothing to take back.",
  unknownJournalId: (p: { id: string; nearest: string | undefined }) =>
    `The journal has no record ${p.id}.${p.nearest ? ` Did you mean ${p.nearest}?` : " klubba show REF lists the journal's records of a matter."}`,
  alreadyUndone: (p: { id: string }) => `${p.id} has been taken back already.`,
  lastHasNoId: (p: { file: string; line: number }) =>
    `The last record of the journal has no id. Take it out by hand: ${p.file}, line ${p.line}.`,
};
