import type { Archive } from "../archive/register.ts";
import type { Texts } from "../language/texts.ts";
import type { Day } from "../model/day.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf } from "../model/names.ts";
import type { MarkdownReader } from "./markdown.ts";

/** What a document is made from. */
export interface DocumentSource {
  /** The minutes file's whole text, front matter included. */
  text: string;
  minutes: Minutes;
  archive: Archive;
  /** What the journal says up to this day stands beside what it is about. */
  asOf: Day;
  /** The words of the language in which the document is written. */
  texts: Texts;
  read: MarkdownReader;
  /** The address of a link as the document may have it; undefined for one that leads nowhere. */
  linkTo: (url: string) => string | undefined;
  /** True where what belongs to no item is left out: it may be of one that is not for the reader. */
  placedOnly?: boolean;
  /** True where the seal is not told: it would prove a guess at what is left out. */
  withoutSeal?: boolean;
}

/** Minutes or notes: what they say themselves, else what their forum keeps. */
export function genreOf({ minutes, archive }: DocumentSource): "notes" | "protocol" {
  return minutes.meeting.minutes ?? forumOf(archive.config, minutes.forum)?.minutes ?? "notes";
}

/** True where paragraphs are counted over the year, and so are known by "§". */
export function countsByYear({ minutes, archive }: Pick<DocumentSource, "minutes" | "archive">): boolean {
  return forumOf(archive.config, minutes.forum)?.numbering === "year";
}

/** "3 april 2025" */
export function dayInWords(day: Day, { documents, common }: Texts): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return documents.day({
    date: Number(date),
    month: common.months[Number(month) - 1] ?? month,
    year: Number(year),
  });
}
