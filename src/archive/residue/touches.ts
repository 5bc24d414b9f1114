import { type Day, startOf } from "../../model/day.ts";
import type { JournalEntry } from "../../model/journal.ts";
import type { UpcomingMeeting } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumKeyOf } from "../../model/names.ts";
import { compare } from "../../model/order.ts";
import { formatReference } from "../../model/reference.ts";
import { readMeaning } from "../../recognise/index.ts";
import { boardOfForum } from "../boards.ts";
import { isOrdinary } from "../calendar.ts";
import type { Archive } from "../register.ts";
import { dayOfEntry, dayOfMinutes } from "../view.ts";
import { dayKey } from "./open-meetings.ts";
import type { Residue } from "./residue.ts";
import { isCarried } from "./units.ts";

/** What has changed since a residue was made. A change of `klubba.yaml` or of the style is none of these. */
export interface Changes {
  /** Files of minutes that are gone, or have changed. */
  removed: readonly string[];
  /** Minutes that are new, or have changed, as they are read now. */
  minutes: readonly Minutes[];
  journal: { added: readonly JournalEntry[]; removed: readonly JournalEntry[] };
}

/**
 * True where a change might have to do with something that a residue has left out, so that the whole archive has to be
 * asked. False is certain.
 */
export function touches(residue: Residue, { removed, minutes, journal }: Changes): boolean {
  const whole = new Set(residue.whole);
  if (journal.removed.length > 0 || removed.some((file) => !whole.has(file))) return true;
  if (minutes.length === 0 && journal.added.length === 0) return false;
  const known = new Known(residue);
  return (
    minutes.some((one) => known.isTouchedBy(one)) || journal.added.some((one) => known.isTouchedByEntry(one))
  );
}

/** The residue's archive with the changes in it. Only where they do not {@link touches touch} what is left out. */
export function withChanges({ archive }: Residue, { removed, minutes, journal }: Changes): Archive {
  const gone = new Set([...removed, ...minutes.map(({ file }) => file)]);
  const kept = archive.minutes.filter(({ file }) => !gone.has(file));
  return {
    ...archive,
    minutes: [...kept, ...minutes].sort((a, b) => compare(a.file, b.file)),
    journal: [...archive.journal, ...journal.added].sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line,
    ),
  };
}

/** The residue, made ready for many questions. */
class Known {
  readonly #residue: Residue;
  readonly #kept: ReadonlySet<string>;
  readonly #over: ReadonlySet<string>;
  readonly #openDays: ReadonlySet<string>;
  /** The last day of each forum's ordinary meetings that are over. */
  readonly #lastOver = new Map<string, Day>();

  constructor(residue: Residue) {
    this.#residue = residue;
    this.#kept = new Set(residue.kept);
    this.#over = new Set(residue.over);
    this.#openDays = new Set(residue.openDays);
    for (const one of residue.archive.leftOut?.meetings ?? [])
      if (isOrdinary(one, one.forum) && one.date > (this.#lastOver.get(one.forum) ?? ""))
        this.#lastOver.set(one.forum, one.date);
  }

  isTouchedBy(minutes: Minutes): boolean {
    const { forum, id, meeting } = minutes;
    const { archive, forums } = this.#residue;
    if (!forums.includes(forum) || boardOfForum(archive.config, forum) !== undefined) return true;
    const statements: UpcomingMeeting[] = [{ id, date: meeting.date }, ...meeting.upcoming_meetings];
    return (
      this.#endsAsKnown(id) ||
      statements.some((one) => this.#isAboutPast(forum, one)) ||
      referencesIn(minutes).some((ref) => !this.#kept.has(ref)) ||
      this.#asksPast(minutes)
    );
  }

  isTouchedByEntry(entry: JournalEntry): boolean {
    const { ref = "", event, date } = entry;
    const { archive, open, day } = this.#residue;
    if (event === "undone") return !archive.journal.some(({ id }) => id !== undefined && id === ref);
    if (open.includes(ref)) return date !== undefined && date < day;
    if (!this.#kept.has(ref)) return true;
    const asksCalendar = ["due-changed", "answered", "returned", "reopened"].includes(event ?? "");
    if (!asksCalendar) return false;
    const from = dayOfEntry(entry);
    const isLate = [...this.#lastOver.values()].some((last) => from < last);
    return isLate || (entry.due !== undefined && this.#isPast(entry.due, from));
  }

  /** A new id that ends as an old one does would take its short forms from it. */
  #endsAsKnown(id: string): boolean {
    const ends = [...id.matchAll(/[-/]/g)].map(({ index }) => id.slice(index + 1));
    return [id, ...ends].some((end) => this.#over.has(end));
  }

  #isAboutPast(forum: string, { id, date, moved_from }: UpcomingMeeting): boolean {
    if (id !== undefined && this.#over.has(id)) return true;
    return [date, moved_from].some(
      (day) => day !== undefined && day < this.#residue.day && !this.#openDays.has(dayKey(day, forum)),
    );
  }

  /** What comes back after a meeting long past may come back at one that is over, too. */
  #asksPast(minutes: Minutes): boolean {
    const { archive } = this.#residue;
    const { decisions, follow_ups } = minutes.meeting;
    const from = dayOfMinutes(minutes);
    const sent = follow_ups.flatMap(({ forum = "" }) => forumKeyOf(archive.config, forum) ?? forum);
    const isLate = [minutes.forum, ...sent].some((forum) => from < (this.#lastOver.get(forum) ?? ""));
    const clauses = decisions.flatMap((one) => one.clauses ?? []);
    const days = [...decisions, ...clauses].flatMap((one) =>
      typeof one === "string" ? [] : (one.due ?? []),
    );
    const words = [...days, ...follow_ups.flatMap(({ when }) => when ?? [])];
    return isLate || words.some((text) => this.#isPast(text, from));
  }

  #isPast(text: string, from: Day): boolean {
    const meaning = readMeaning(text, { language: this.#residue.archive.config.language, from });
    return meaning?.type === "period" && startOf(meaning.period) < this.#residue.day;
  }
}

/** What minutes refer to outside themselves. */
function referencesIn({ id, meeting }: Minutes): string[] {
  const { agenda, decisions, actions, follow_ups } = meeting;
  const records = [...decisions, ...actions, ...follow_ups];
  const own = new Set(records.map((one) => formatReference(id, one.id ?? "")));
  const whole = [
    ...agenda.flatMap(({ follows = [] }) => follows),
    ...actions.filter(isCarried).map((one) => one.id ?? ""),
  ];
  const local = [
    ...decisions.flatMap(({ supersedes = [], revokes = [] }) => [...supersedes, ...revokes]),
    ...actions.filter((one) => !isCarried(one)).flatMap((one) => one.for ?? []),
  ];
  const others = local.filter((text) => !own.has(formatReference(id, text)));
  return [...whole, ...others].filter((text) => !own.has(text));
}
