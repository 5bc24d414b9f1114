import type { Matter } from "../../archive/agenda.ts";
import type { ReturnState } from "../../archive/register.ts";
import { fromToday, shortDay, weekdayInWords } from "../../language/days.ts";
import { forumOf } from "../../model/names.ts";
import { plain, together } from "../../output/plain.ts";
import type { Style, Theme } from "../../output/theme.ts";
import { widthOf } from "../../output/width.ts";
import { wrap } from "../../output/wrap.ts";
import { returnDay } from "../followups.ts";
import { forumName, type Question } from "../list/question.ts";
import { meetingStanding } from "../meetings.ts";
import type { NumberedItem } from "../new/number.ts";
import type { AgendaSheet } from "./sheet.ts";
import { lastInWords, whyInWords, withOwners, wordsOf } from "./words.ts";

/** The agenda for people: its items, and under each what comes back, why, and where it was last. */
export function screenAgenda(sheet: AgendaSheet): string {
  const { question, items, later } = sheet;
  const { theme } = question;
  const labels = items.map((item) => labelOf(item, sheet));
  const margin = " ".repeat(Math.max(0, ...labels.map(widthOf)) + 1);
  const listed = items.flatMap((item, index) => {
    const head = titleLines(item, { label: labels[index] ?? "", margin, sheet });
    return [...head, ...item.matters.flatMap((matter) => matterLines(matter, item, { margin, sheet }))];
  });
  const waiting = later.flatMap((one) => laterLines(one, question));
  const rest = waiting.length > 0 ? ["", theme.heading(question.texts.agendas.later), ...waiting] : [];
  return [...headLines(sheet), "", ...listed, ...rest].map((line) => `${line}\n`).join("");
}

function headLines(sheet: AgendaSheet): string[] {
  const { question, today, forum, date, items } = sheet;
  const { texts, theme, width } = question;
  const day = `${weekdayInWords(date, texts)} ${shortDay(date, today, texts)}`;
  const from = fromToday(date, today, texts);
  const title = texts.agendas.heading({ forum: forumName(question, forum), day, from });
  const returning = items.filter(({ matters }) => matters.length > 0).length;
  const counts = texts.agendas.counts({ items: items.length, returning });
  const standing = standingOf(sheet);
  return [
    ...wrap(plain(title), width).map((line) => theme.heading(line)),
    ...(standing === "" ? [] : wrap(standing, width).map((line) => theme.warning(line))),
    ...wrap(counts, width).map((line) => theme.dim(line)),
  ];
}

/** "Mötet är inställt.", "Mötet är flyttat från 29 aug."; nothing where it is held as planned. */
function standingOf({ meeting, question }: AgendaSheet): string {
  if (meeting === undefined) return "";
  const { texts } = question;
  const held = meeting.status !== "cancelled" && meeting.status !== "tentative";
  const { minutes_status: _, ...planned } = meeting;
  const words = meetingStanding(held ? { ...planned, status: "planned" } : planned, question);
  return words === "" ? "" : texts.agendas.standing({ words });
}

function labelOf({ number }: NumberedItem, { question, forum }: AgendaSheet): string {
  const { agendas } = question.texts;
  const year = forumOf(question.archive.config, forum)?.numbering === "year";
  return year ? agendas.section(number) : agendas.item(number);
}

interface Layout {
  margin: string;
  sheet: AgendaSheet;
}

function titleLines(item: NumberedItem, { label, margin, sheet }: Layout & { label: string }): string[] {
  const { question, spot } = sheet;
  const { agendas } = question.texts;
  const fresh = spot.existing !== undefined && item.from !== "planned" ? ` (${agendas.fresh})` : "";
  const settled = item.settled === undefined ? "" : ` (${agendas.settled({ by: item.settled })})`;
  const lines = foldedTo(plain(item.title) + fresh + settled, { question, margin });
  const first = label.padEnd(margin.length);
  return lines.map((line, index) => (index === 0 ? first : margin) + line);
}

/** What is reported has its own words; else the item's title is enough. */
function matterLines(matter: Matter, item: NumberedItem, { margin, sheet }: Layout): string[] {
  const { question, forum } = sheet;
  const { texts, theme } = question;
  const { reason, ref, question: asked, answered = false } = matter;
  const reported = reason === "due" || reason === "adoption";
  const what = reported ? reportedWords(matter, item) : "";
  const words = [
    what,
    whyInWords(matter, question),
    reason === "due" ? "" : lastInWords(matter, forum, question),
  ];
  const told = words.filter((part) => part !== "").join("; ");
  const head = lined({ ref, text: told }, { question, margin }, styleOf(matter, theme));
  const own = wordsOf(matter);
  const quoted = own === undefined ? undefined : texts.agendas.quote(own);
  const more = asked === undefined ? quoted : texts.agendas.question({ text: asked, answered });
  const inside = { question, margin: `${margin}  ` };
  const lines = more === undefined ? [] : foldedTo(plain(more), inside);
  return [...head, ...lines.map((line) => inside.margin + theme.dim(line))];
}

function reportedWords({ owner = [], text, title, reason }: Matter, item: NumberedItem): string {
  const what = reason === "adoption" && title !== item.title ? title : text;
  return withOwners(owner, what);
}

function styleOf({ reason }: Matter, theme: Theme): Style {
  if (reason === "missed" || reason === "lapsed") return theme.alarm;
  return reason === "returning" || reason === "due" || reason === "prepared" ? theme.dim : theme.warning;
}

function laterLines(one: ReturnState, question: Question): string[] {
  const { texts, theme } = question;
  const when = returnDay(one, question) || texts.agendas.laterWaiting;
  const text = `${one.item || one.text}: ${texts.vocabulary.returnKinds[one.kind]}, ${when}`;
  return lined({ ref: one.ref, text }, { question, margin: "  " }, theme.dim);
}

/** A reference and what is to be said of it; its further lines stand further in. */
function lined({ ref, text }: { ref: string; text: string }, fold: Fold, style: Style): string[] {
  const { margin, question } = fold;
  const start = together(plain(ref));
  const [first = "", ...rest] = foldedTo(`${start} ${plain(text)}`, fold);
  const { theme } = question;
  const shown = plain(ref);
  const head = first.startsWith(shown) ? theme.ref(shown) + style(first.slice(shown.length)) : style(first);
  return [margin + head, ...rest.map((line) => `${margin}  ${style(line)}`)];
}

interface Fold {
  question: Question;
  margin: string;
}

/** Narrower than this nothing is folded, however narrow the terminal is. */
const narrowest = 20;

function foldedTo(text: string, { question, margin }: Fold): string[] {
  return wrap(text, Math.max(narrowest, question.width - margin.length - 2));
}
