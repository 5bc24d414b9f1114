import type { Span } from "../model/meeting.ts";
import type { Prose, Recognition } from "./types.ts";

/** How places in one text become places in another. */
interface Move {
  span: (span: Span) => Span;
  /** 1-based lines. */
  line: (line: number) => number;
}

interface Placed {
  span?: Span | undefined;
  line?: number | undefined;
}

/** What was found, with its places as they are in another text. */
export function placed(found: Recognition, move: Move): Recognition {
  const all = <R extends Placed>(records: readonly R[]): R[] => records.map((record) => moved(record, move));
  return {
    ...found,
    attendees: all(found.attendees),
    absent: all(found.absent),
    vacancies: all(found.vacancies),
    agenda: all(found.agenda),
    decisions: all(found.decisions),
    actions: all(found.actions),
    follow_ups: all(found.follow_ups),
    proposals: all(found.proposals),
    reported_decisions: all(found.reported_decisions),
    upcoming_meetings: all(found.upcoming_meetings),
    suggestions: all(found.suggestions),
    doubts: all(found.doubts),
  };
}

function moved<R extends Placed>(record: R, move: Move): R {
  const { span, line } = record;
  return {
    ...record,
    ...(span === undefined ? {} : { span: move.span(span) }),
    ...(line === undefined ? {} : { line: move.line(line) }),
  };
}

/** What was recognised in prose, and the prose. */
export interface Recognised {
  prose: Prose;
  found: Recognition;
}

/**
 * The same finds where the prose stands below another header.
 * @returns undefined where `text` does not end with the very prose
 */
export function below(text: string, { prose, found }: Recognised): Recognition | undefined {
  if (!text.endsWith(prose.text.slice(prose.start))) return undefined;
  const by = text.length - prose.text.length;
  const lines = lineEnds(text, prose.start + by) - lineEnds(prose.text, prose.start);
  const span = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return placed(found, { span, line: (line) => line + lines });
}

/** LF, CRLF and CR, as lines are counted everywhere. */
function lineEnds(text: string, end: number): number {
  return text.slice(0, end).split(/\r\n?|\n/).length;
}
