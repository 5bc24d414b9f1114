import type { Place } from "../../archive/register.ts";
import { lateBy, shortDay } from "../../language/days.ts";
import { endOf, type Period } from "../../model/day.ts";
import { oncePer, remembered } from "../../model/remember.ts";
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
  question: Question,
): string {
  if (due_iso === undefined) return due ?? "";
  return (late ? lateWords : dayWords)(question)(due_iso);
}

/** Many records of a list fall due on one day. */
const dayWords = oncePer(({ asOf, texts }: Question) =>
  remembered((due: Period) => together(shortDay(due, asOf, texts))),
);

const lateWords = oncePer((question: Question) =>
  remembered((due: Period) => {
    const { asOf, texts } = question;
    return `${dayWords(question)(due)}, ${together(lateBy(endOf(due), asOf, texts))}`;
  }),
);
