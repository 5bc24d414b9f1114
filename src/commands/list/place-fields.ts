import type { Place } from "../../archive/register.ts";
import { lateBy, shortDay } from "../../language/days.ts";
import { endOf, type Period } from "../../model/day.ts";
import { together } from "../../output/plain.ts";
import type { Fields } from "./list.ts";
import { forumName, type Question } from "./question.ts";

/** The columns that every record of minutes has. */
export const placeFields = {
  ref: { text: ({ ref }) => ref, style: (_, theme) => theme.ref, whole: true },
  forum: { text: ({ forum }, question) => forumName(question, forum) },
  date: {
    text: ({ date }, { asOf, texts }) => together(shortDay(date, asOf, texts)),
    order: ({ date }) => date,
  },
  file: { text: ({ file, line }, { context }) => `${context.shown(file)}:${line}` },
} satisfies Fields<Place>;

/** "30 maj, 12 dagar för sent"; what is written where no day can be told from it. */
export function dueInWords(
  { due, due_iso }: { due: string | undefined; due_iso: Period | undefined },
  late: boolean,
  { asOf, texts }: Question,
): string {
  if (due_iso === undefined) return due ?? "";
  const day = together(shortDay(due_iso, asOf, texts));
  return late ? `${day}, ${together(lateBy(endOf(due_iso), asOf, texts))}` : day;
}
