import type { LogEntry } from "../../archive/log-entry.ts";
import { shortDay } from "../../language/days.ts";
import { logSectionNames, sectionOf } from "../../model/log.ts";
import { plain } from "../../output/plain.ts";
import { widthOf } from "../../output/width.ts";
import { folded } from "../../output/wrap.ts";
import { forumName, type Question } from "../list/question.ts";
import { type ForumPeriod, inWords } from "./period.ts";
import { sentenceOf } from "./words.ts";

/** The log for people: by forum what was decided, done, answered …, each with its day and reference. */
export function logScreen(
  entries: readonly LogEntry[],
  { periods, question }: { periods: readonly ForumPeriod[]; question: Question },
): string {
  const told = periods.flatMap((period) => {
    const own = entries.filter(({ forum }) => forum === period.forum);
    return own.length === 0 ? [] : [forumBlock(own, period, question)];
  });
  return told.map((block) => `${block.join("\n")}\n`).join("\n");
}

function forumBlock(entries: readonly LogEntry[], period: ForumPeriod, question: Question): string[] {
  const { theme, width, texts } = question;
  const heading = folded(plain(forumName(question, period.forum)), { width, margin: "" });
  const time = folded(periodInSentence(period, question), { width, margin: "" });
  const days = entries.map((entry) => widthOf(dayOf(entry, question)));
  const column = Math.max(0, ...days);
  const blocks = logSectionNames.flatMap((section) => {
    const own = entries.filter((entry) => sectionOf(entry) === section);
    if (own.length === 0) return [];
    const lines = own.flatMap((entry) => entryLines(entry, column, question));
    return ["", theme.heading(texts.log.sections[section]), ...lines];
  });
  return [...heading.map((line) => theme.heading(line)), ...time.map((line) => theme.dim(line)), ...blocks];
}

function periodInSentence(period: ForumPeriod, question: Question): string {
  const { log } = question.texts;
  const { since: day, until } = inWords(period, question);
  if (period.sinceMeeting) return log.sinceMeeting({ day, until });
  return day === "" ? log.untilOnly({ until }) : log.between({ day, until });
}

function entryLines(entry: LogEntry, column: number, question: Question): string[] {
  const { width, theme } = question;
  const day = dayOf(entry, question);
  const margin = `  ${day}${" ".repeat(column - widthOf(day))}  `;
  const hanging = " ".repeat(column + 4);
  const words = folded(plain(sentenceOf(entry, question)), { width, margin, hanging });
  const place = entry.ref || `${question.context.shown(entry.file)}:${entry.line}`;
  return [...words, ...folded(plain(place), { width, margin: hanging }).map((line) => theme.dim(line))];
}

function dayOf({ date }: LogEntry, { asOf, texts }: Question): string {
  return shortDay(date, asOf, texts);
}
