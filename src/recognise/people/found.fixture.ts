import { bare, read } from "../reading.fixture.ts";

/** What is read of minutes that begin with this text and go on with an item. */
export function found(text: string, language = "sv"): Record<string, unknown> {
  const { attendees, absent, vacancies } = read(
    `${text}\n\n## 1. Öppnande\n\nMötet öppnas.\n\n## 2. Slut\n\nMötet slutar.\n`,
    language,
  );
  const lists = { attendees: bare(attendees), absent: bare(absent), vacancies: bare(vacancies) };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}
