import type { ScannedHeader, Source } from "../format/index.ts";
import type { Config, Person } from "../model/config.ts";
import type { MeetingRecords } from "../model/minutes.ts";
import { forumKeyOf, forumOf, namesOfForum, organisationsOf, peopleOf } from "../model/names.ts";
import type { Diagnostic } from "../model/problem.ts";
import { LineIndex } from "../model/source.ts";
import { below, type Recognised, type Recognition, recognise } from "../recognise/index.ts";
import { type Difference, mergeAgenda, mergeAttendees, mergeById } from "./merge.ts";

interface DraftParts {
  header: ScannedHeader;
  front: MeetingRecords;
  config: Config;
  recognised?: Recognised | undefined;
}

/** Reads a draft: the prose leads, the front matter adds. */
export function readProse(
  source: Source,
  { header, front, config, recognised }: DraftParts,
): { meeting: MeetingRecords; diagnostics: Diagnostic[] } {
  const known = recognised && below(source.text, recognised);
  const found = known ?? recogniseBelow(source, { header, front, config });
  const isCounted = (header.value.agenda ?? []).every(({ number }) => number === undefined);
  const decisions = mergeById(front.decisions, found.decisions);
  const actions = mergeById(front.actions, found.actions);
  const followUps = mergeById(front.follow_ups, found.follow_ups);
  const differences = [...decisions.differences, ...actions.differences, ...followUps.differences];
  return {
    meeting: {
      ...factsOf(front, found),
      attendees: mergeAttendees(front.attendees, found.attendees),
      agenda: mergeAgenda(front.agenda, found.agenda, isCounted),
      decisions: decisions.records,
      actions: actions.records,
      follow_ups: followUps.records,
      proposals: [...front.proposals, ...found.proposals],
      reported_decisions: [...front.reported_decisions, ...found.reported_decisions],
      upcoming_meetings: [...front.upcoming_meetings, ...found.upcoming_meetings],
      suggestions: [...front.suggestions, ...found.suggestions],
    },
    diagnostics: [...doubtsIn(source, found), ...differencesIn(source, differences)],
  };
}

const peopleKnown = new WeakMap<Config, Person[]>();

/** The very list for each of an archive's drafts. */
function peopleIn(config: Config): readonly Person[] {
  const people = peopleKnown.get(config) ?? peopleOf(config);
  peopleKnown.set(config, people);
  return people;
}

function recogniseBelow(source: Source, { header, front, config }: DraftParts): Recognition {
  const key = front.forum === undefined ? undefined : forumKeyOf(config, front.forum);
  const knowledge = {
    language: config.language,
    date: front.date,
    people: peopleIn(config),
    forumNames: key === undefined ? [] : namesOfForum(key, forumOf(config, key)),
    organisations: organisationsOf(config, key),
  };
  return recognise({ text: source.text, start: header.body }, knowledge);
}

/** What the front matter does not say of the meeting, its prose may. */
function factsOf(front: MeetingRecords, found: Recognition): MeetingRecords {
  const stated = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined));
  const lists = { absent: front.absent ?? found.absent, vacancies: front.vacancies ?? found.vacancies };
  const { title, ...facts } = found.facts;
  // In an archive a title of its own makes a meeting an extraordinary one: a heading alone does not.
  const named = front.klubba === undefined ? { title } : {};
  return { ...front, ...named, ...facts, ...stated, ...lists };
}

function doubtsIn(source: Source, found: Recognition): Diagnostic[] {
  if (found.doubts.length === 0) return [];
  const lines = new LineIndex(source.text);
  return found.doubts.map(({ problem, span }) => ({
    file: source.file,
    position: lines.at(span.start),
    severity: "warning",
    problem,
  }));
}

function differencesIn(source: Source, differences: readonly Difference[]): Diagnostic[] {
  return differences.map(({ id, field, record, prose, line }) => ({
    file: source.file,
    position: { line: line ?? 1, column: 1 },
    severity: "warning",
    problem: { code: "record-prose-differ", id, field, record: inWords(record), prose: inWords(prose) },
  }));
}

function inWords(value: unknown): string {
  return Array.isArray(value)
    ? value.map(inWords).join(", ")
    : typeof value === "string"
      ? value
      : JSON.stringify(value);
}
