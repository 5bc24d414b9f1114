import type { Matter } from "../../archive/agenda.ts";
import { formatField } from "../../format/index.ts";
import { periodInWords, weekdayInWords } from "../../language/days.ts";
import type { Texts } from "../../language/texts.ts";
import type { Forum } from "../../model/config.ts";
import { type Meeting, meetingShape } from "../../model/meeting.ts";
import type { TemplateNames, TemplateView } from "../../output/template.ts";
import type { NumberedItem } from "./number.ts";

/** What a minutes template may name; docs/templates.md explains each. */
export const minutesNames: TemplateNames = {
  header: "value",
  id: "value",
  forum: "value",
  title: "value",
  date: "value",
  day: "value",
  weekday: "value",
  start_time: "value",
  end_time: "value",
  place: "value",
  chair: "value",
  secretary: "value",
  protocol: "value",
  items: {
    number: "value",
    heading: "value",
    title: "value",
    presenter: "value",
    case: "value",
    resumes: "value",
    reminder: "value",
    standing: "value",
    tasks: { task: "value" },
  },
};

interface DraftContent {
  facts: Meeting;
  items: readonly NumberedItem[];
  forum: Forum | undefined;
  /** The words of the language in which the minutes are written. */
  texts: Texts;
}

/** What the names stand for in one draft. */
export function minutesView(content: DraftContent): TemplateView {
  const { facts, forum, texts, items } = content;
  const date = facts.date ?? "";
  return {
    header: { yaml: headerOf(facts) },
    id: facts.id ?? "",
    forum: forum?.name ?? facts.forum ?? "",
    title: facts.title ?? "",
    date,
    day: periodInWords(date, texts),
    weekday: weekdayInWords(date, texts),
    start_time: facts.start_time ?? "",
    end_time: facts.end_time ?? "",
    place: facts.place ?? "",
    chair: facts.chair ?? "",
    secretary: facts.secretary ?? "",
    protocol: forum?.minutes === "protocol",
    items: items.map((item) => itemView(item, content)),
  };
}

/** The front matter of a draft as YAML, without its `---` lines. */
export function headerOf(facts: Meeting): string {
  const fields = Object.entries(meetingShape.fields).flatMap(([name, shape]) => {
    const value: unknown = Object.getOwnPropertyDescriptor(facts, name)?.value;
    return value === undefined ? [] : formatField(name, { value, shape });
  });
  return ["klubba: 1", ...fields].join("\n");
}

function itemView(item: NumberedItem, { forum, texts }: DraftContent): TemplateView {
  const { writing } = texts;
  const labels = (item.record?.attachments ?? []).flatMap(({ label }) => label ?? []);
  const title = item.title + (labels.length > 0 ? writing.attachments(labels.join(", ")) : "");
  return {
    number: item.number,
    title,
    heading: writing.heading[forum?.numbering ?? "meeting"]({ number: item.number, title }),
    presenter: (item.record?.presenter ?? []).join(", "),
    case: item.record?.case ?? "",
    resumes: item.follows.length > 0 ? writing.resumes(item.follows.join(", ")) : "",
    reminder: remindersOf(item, texts).join(" "),
    standing: item.standing,
    tasks: item.matters.filter(isTask).map((matter) => ({ task: taskOf(matter) })),
  };
}

function remindersOf({ matters, settled }: NumberedItem, texts: Texts): string[] {
  const told = matters.filter((matter) => !isTask(matter)).map((matter) => reminderOf(matter, texts));
  return settled === undefined ? told : [...told, texts.writing.settledNote({ by: settled })];
}

function reminderOf({ ref, reason, date, text, question, waiting }: Matter, texts: Texts): string {
  const day = periodInWords(date, texts);
  return texts.writing.reminder({ ref, reason, day, text, question, names: waiting?.join(", ") });
}

/** An action to be reported stands as a task line, to be ticked or left as it is. */
function isTask({ reason, ref }: Matter): boolean {
  return reason === "due" && /\/a[^/]*$/.test(ref);
}

/** Without its day, which an unticked line keeps. */
function taskOf({ ref, text, owner = [] }: Matter): string {
  return `${[owner.join(", "), text].filter((part) => part !== "").join(": ")} (${ref})`;
}

/** A text as a piece of one line of Markdown, in which no comment begins or ends. */
export function asProse(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .replace(/<!-*|-+!?>/g, (mark) => mark.split("").join(" "));
}
