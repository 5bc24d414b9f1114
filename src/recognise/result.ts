import type { Recognition } from "./types.ts";

/** What has been found before anything is read. */
export function emptyResult(language: string): Recognition {
  return {
    language,
    facts: {},
    attendees: [],
    absent: [],
    vacancies: [],
    agenda: [],
    decisions: [],
    actions: [],
    follow_ups: [],
    proposals: [],
    reported_decisions: [],
    upcoming_meetings: [],
    suggestions: [],
    doubts: [],
  };
}
