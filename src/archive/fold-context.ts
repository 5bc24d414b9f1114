import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import type { JournalEntry } from "../model/journal.ts";
import type { Minutes } from "../model/minutes.ts";
import type { Diagnostic } from "../model/problem.ts";
import { formatReference } from "../model/reference.ts";
import type { Following } from "./following.ts";
import type { ForumCalendar } from "./forum-calendar.ts";
import type { Overriding } from "./overriding.ts";
import type { ReferenceIndex } from "./references.ts";
import { refusedEntry } from "./refused-entry.ts";
import type { Place } from "./register.ts";
import { dayOfMinutes, type View } from "./view.ts";

/** What every part of the fold looks at. */
export interface Fold {
  view: View;
  calendarOf: (forum: string) => ForumCalendar;
  /** The key of the forum of that name, whether `klubba.yaml` or only minutes know it; undefined for one outside. */
  forumKey: (name: string) => string | undefined;
  /** The full name of an organisation, as far as it is known. */
  organisationName: (name: string) => string;
  references: ReferenceIndex;
  /** The journal by whole reference, in the order of what happened. */
  journal: ReadonlyMap<string, readonly JournalEntry[]>;
  following: Following;
  overriding: Overriding;
}

/** Where a record of minutes stands. */
export function placeOf(
  minutes: Minutes,
  record: { id?: string | undefined; line?: number | undefined },
): Place {
  return {
    ref: formatReference(minutes.id, record.id ?? ""),
    forum: minutes.forum,
    date: dayOfMinutes(minutes),
    file: minutes.file,
    line: record.line ?? 1,
  };
}

/** The title of the agenda item a record belongs to, "" where there is none. */
export function itemTitle(minutes: Minutes, agenda: string | undefined): string {
  return minutes.meeting.agenda.find((item) => item.number === agenda)?.title ?? "";
}

/** The language in which a record's dates are written, and the day from which they count. */
export function wordsOf(fold: Fold, from: Day): { language: string | undefined; from: Day } {
  return { language: fold.view.archive.config.language, from };
}

/** The journal by what it is about; a record about nothing that exists is a diagnostic. */
export function entriesByRef(view: View, references: ReferenceIndex) {
  const byRef = new Map<string, JournalEntry[]>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of view.journal) {
    const found = references.resolve(entry.ref ?? "");
    if (found.type !== "found") {
      diagnostics.push(refusedEntry(entry, found.type === "unknown" ? "unknown-ref" : "ambiguous-ref"));
      continue;
    }
    addTo(byRef, found.ref, entry);
  }
  return { byRef, diagnostics };
}
