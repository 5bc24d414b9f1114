import type { Knowledge, Prose, Recognition } from "./types.ts";

export function recognise(_prose: Prose, knowledge: Knowledge): Recognition {
  return {
    language: knowledge.language ?? "sv",
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
