import type { LogEntry } from "../../archive/log-entry.ts";
import { periodInWords } from "../../language/days.ts";
import { longDay } from "../../language/long-days.ts";
import type { Texts } from "../../language/texts.ts";
import { isDay, isPeriod } from "../../model/day.ts";
import { forumName, type Question } from "../list/question.ts";

/** What happened, as somebody would say it at a meeting: one sentence, and what was said with it. */
export function sentenceOf(entry: LogEntry, question: Question): string {
  const { event, detail = "" } = entry;
  const isSaid = event === "taken-up" || event === "corrected" || event === "note";
  const said = isSaid || detail === "" ? "" : ` ${asSentence(detail)}`;
  return `${upper(happened(entry, question))}${said}`;
}

function happened(entry: LogEntry, question: Question): string {
  const { log } = question.texts;
  const { event } = entry;
  const p = partsOf(entry, question);
  if (entry.about === "meeting") return aboutMeeting(entry, question);
  if (event === "decided") return log.decided({ item: entry.item, clauses: entry.texts.map(bare) });
  if (event === "done" || event === "cancelled") return log[event][entry.about](p);
  if (isOfMeetings(event)) return log.note(p);
  return log[event](p);
}

const ofMeetings = ["moved", "time-changed", "confirmed", "planned", "approved"] as const;

function isOfMeetings(event: LogEntry["event"]): event is (typeof ofMeetings)[number] {
  return (ofMeetings as readonly string[]).includes(event);
}

function aboutMeeting(entry: LogEntry, question: Question): string {
  const { texts } = question;
  const { event, meeting } = entry;
  const was = dayInWords(meeting?.was, texts);
  const { date, start_time = "", end_time = "" } = meeting?.said ?? {};
  const parts = partsOf(entry, question);
  const p = { ...parts, was, day: dayInWords(date, texts), time: timesOf(start_time, end_time) };
  if (event === "cancelled") return texts.log.cancelled.meeting({ ...p, what: was });
  if (event === "approved") return texts.log.approved({ ...p, what: was });
  if (isOfMeetings(event)) return texts.log[event](p);
  const what = texts.log.meetingOn({ day: was });
  if (event === "done") return texts.log.done.meeting({ ...p, what });
  return event === "corrected" ? texts.log.corrected({ ...p, what }) : texts.log.note({ ...p, what });

  function timesOf(start: string, end: string): string {
    if (start === "") return end === "" ? "" : texts.log.ending({ end });
    return texts.log.times({ start, end });
  }
}

function partsOf(entry: LogEntry, question: Question) {
  const { texts } = question;
  const { event, due = "", other = "", item } = entry;
  const who = event === "taken-up" ? entry.who.map((key) => forumName(question, key)) : entry.who;
  return {
    what: whatOf(entry, texts),
    who: joined(who, texts.log.and),
    due: isDay(due) ? longDay(due, "", texts) : isPeriod(due) ? periodInWords(due, texts) : due,
    other,
    item,
    detail: event === "taken-up" ? outcomeOf(entry) : bare(entry.detail ?? ""),
  };
}

/** What is new or only reported is told in full, what is known by its item or its first words. */
function whatOf({ event, about, item, texts: words }: LogEntry, texts: Texts): string {
  const [first = ""] = words;
  if (event === "action" || event === "follow-up" || event === "reported") return bare(words.join(" "));
  if (event === "done" && about === "action") return bare(first);
  return texts.log.quoted({ text: short(about !== "action" && item !== "" ? item : bare(first) || item) });
}

function outcomeOf({ detail = "" }: LogEntry): string {
  return detail.split("\n").map(bare).join("; ");
}

function dayInWords(day: string | undefined, texts: Texts): string {
  return day === undefined || day === "" ? "" : longDay(day, "", texts);
}

/** Without the full stop that ends it, so that it fits into a sentence. */
function bare(text: string): string {
  return text.trim().replace(/[.;,]$/, "");
}

/** So many words are enough to know a matter by. */
const enough = 16;

function short(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= enough ? text : `${words.slice(0, enough).join(" ")} …`;
}

function joined(names: readonly string[], and: string): string {
  const [last = "", ...before] = names.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} ${and} ${last}`;
}

function asSentence(text: string): string {
  const words = upper(text.trim());
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

function upper(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("sv") + text.slice(1);
}
