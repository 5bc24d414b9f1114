import { foldArchive } from "../archive/fold.ts";
import { ReferenceIndex } from "../archive/references.ts";
import type { Archive, Register, ReturnState } from "../archive/register.ts";
import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import { type Hanging, leftHanging } from "./left-hanging.ts";
import type { MarkdownReader } from "./markdown.ts";
import { PeopleBook } from "./people-book.ts";
import { SeriesIndex } from "./series.ts";

/** What the rules know beside the file at hand; computed once for all files. */
export interface LintContext {
  archive: Archive;
  /** False in a plain folder, where nothing says what an archive's files should have. */
  hasConfig: boolean;
  today: Day;
  register: Register;
  /** Every meeting and record there is, whatever its day. */
  references: ReferenceIndex;
  people: PeopleBook;
  series: SeriesIndex;
  /** By file, what was taken up again without an outcome. */
  hanging: ReadonlyMap<string, readonly Hanging[]>;
  /** By the file that put them off, the matters whose meeting has passed without a word of them. */
  passed: ReadonlyMap<string, readonly ReturnState[]>;
  /** Undefined where no file needs it. */
  readMarkdown: MarkdownReader | undefined;
}

interface ContextParts {
  hasConfig: boolean;
  today: Day;
  readMarkdown: MarkdownReader | undefined;
}

/** Works out what the rules share; one fold, whatever the number of files. */
export function lintContext(archive: Archive, parts: ContextParts): LintContext {
  const folded = foldArchive(archive, parts.today);
  const { returns } = folded;
  const references = new ReferenceIndex(
    archive,
    folded.meetings.map((meeting) => meeting.id),
  );
  const hanging = leftHanging(archive.minutes, { today: parts.today, references, register: folded });
  return {
    ...parts,
    archive,
    register: folded,
    references,
    people: new PeopleBook(archive.config),
    series: new SeriesIndex(archive),
    hanging,
    passed: passedIn(returns, hanging),
  };
}

/** What an item took up and left hanging is told there, not where it was put off. */
function passedIn(
  returns: readonly ReturnState[],
  hanging: LintContext["hanging"],
): Map<string, ReturnState[]> {
  const told = new Set([...hanging.values()].flat().map(({ matter }) => matter));
  const passed = returns.filter(
    // Of minutes without a day nobody can say that their next meeting has passed.
    ({ status, ref, date }) =>
      date !== "" && (status === "missed" || status === "unreported") && !told.has(ref),
  );
  const byFile = new Map<string, ReturnState[]>();
  for (const one of passed) addTo(byFile, one.file, one);
  return byFile;
}
