import { forumOf, nameKey } from "../model/names.ts";
import type { Fact } from "./document.ts";
import { type DocumentSource, dayInWords } from "./source.ts";

/** The meeting's facts, less those that the words before the first item already say. */
export function factsOf(source: DocumentSource, said: string): Fact[] {
  const { minutes, texts, archive } = source;
  const { labels } = texts.documents;
  const { place, mode, chair, secretary, title } = minutes.meeting;
  const forum = forumOf(archive.config, minutes.forum)?.name ?? minutes.forum;
  const facts: Fact[] = [
    { label: labels.forum, value: title === undefined ? "" : forum },
    { label: labels.date, value: datesOf(source) },
    { label: labels.time, value: hoursOf(source) },
    { label: labels.place, value: place ?? "" },
    { label: labels.mode, value: mode === undefined ? "" : capital(texts.vocabulary.modes[mode]) },
    { label: labels.chair, value: chair ?? "" },
    { label: labels.secretary, value: secretary ?? "" },
  ];
  const words = nameKey(said);
  const date = minutes.meeting.date ?? "-";
  return facts.filter(({ label, value }) => {
    const dayIsSaid = label === labels.date && words.includes(date);
    return value !== "" && !dayIsSaid && !words.includes(nameKey(value));
  });
}

/** "3 april 2025", "3 april 2025 – 4 april 2025"; "" for minutes without a day. */
export function datesOf({ minutes, texts }: DocumentSource): string {
  const { date, end_date: end } = minutes.meeting;
  if (date === undefined) return "";
  const from = dayInWords(date, texts);
  return end === undefined || end === date
    ? from
    : texts.documents.days({ from, to: dayInWords(end, texts) });
}

function hoursOf({ minutes, texts }: DocumentSource): string {
  const { start_time: start, end_time: end } = minutes.meeting;
  if (start === undefined) return "";
  const time = (written: string) => texts.days.time({ time: written });
  return texts.documents.hours({ from: time(start), to: end === undefined ? "" : time(end) });
}

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
