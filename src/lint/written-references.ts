import { isDay } from "../model/day.ts";
import type { Provenance } from "../model/meeting.ts";
import { forumKeyOf } from "../model/names.ts";
import type { Severity } from "../model/problem.ts";
import { localIdForm, parseReference } from "../model/reference.ts";
import { findReferences } from "../recognise/references.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { LintContext } from "./context.ts";

interface WrittenReference {
  ref: string;
  offset: number;
}

const wholeReference = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*-\d{4}-\d{2}-\d{2}[b-z]?\/[daf]\d/u;

/**
 * What a file refers to and what is wrong with that: in the fields of its records, and in the prose of a draft; each
 * place once.
 * @param isWrong asked of every reference; places are looked for only where it says so
 */
export function writtenReferences(file: CheckedFile, isWrong: (ref: string) => boolean): WrittenReference[] {
  const seen = new Set<string>();
  const wrong = [...referencesOfFields(file), ...referencesOfProse(file)].filter(({ ref }) => isWrong(ref));
  return wrong
    .map(({ ref, place }) => ({ ref, offset: place() }))
    .filter(({ ref, offset }) => {
      const key = `${file.lines.at(offset).line} ${ref}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}

interface Mentioned {
  ref: string;
  /** UTF-16 offset. */
  place: () => number;
}

function referencesOfFields(file: CheckedFile): Mentioned[] {
  const { agenda, decisions, actions } = file.minutes.meeting;
  const placed = (record: Provenance, refs: readonly (string | undefined)[]) =>
    refs.flatMap((ref) => (ref === undefined ? [] : [{ ref, place: () => file.offsetOf(record, ref) }]));
  return [
    ...agenda.flatMap((item) => placed(item, item.follows ?? [])),
    ...decisions.flatMap((one) => {
      const { supersedes = [], amends = [], revokes = [], refers_to = [] } = one;
      return placed(one, [...supersedes, ...amends, ...revokes, ...refers_to]);
    }),
    ...actions.flatMap((one) => placed(one, [one.for, one.id?.includes("/") ? one.id : undefined])),
  ];
}

/** In frozen minutes the records have all that counts. A meeting's id alone may be a case number of somebody's. */
function referencesOfProse(file: CheckedFile): Mentioned[] {
  if (file.frozen) return [];
  return findReferences(file.prose)
    .filter(({ ref }) => wholeReference.test(ref))
    .map(({ ref, start }) => ({ ref, place: () => file.body + start }));
}

/** True for what can only be meant as a reference of this archive; a field may hold free text as well. */
export function isOurs(ref: string, { archive: { config } }: LintContext): boolean {
  const { meeting, local } = parseReference(ref);
  if (localIdForm.test(local ?? meeting)) return true;
  const cited = /^(.+?),?\s*§\s*\d+\s?[A-Za-z]?\s*\/\s*\d{4}$/.exec(ref)?.[1];
  return (cited !== undefined && forumKeyOf(config, cited) !== undefined) || dayIn(meeting) !== undefined;
}

/**
 * How bad a reference is that leads nowhere: an error in a field; a doubt in a draft's prose; mere information
 * where it names a meeting before the first one the archive has of that forum, or a forum it has nothing of.
 */
export function severityOf(
  { ref, offset }: WrittenReference,
  file: CheckedFile,
  context: LintContext,
): Severity {
  if (isOutside(parseReference(ref).meeting, context)) return "info";
  return !file.frozen && offset >= file.body ? "warning" : "error";
}

function isOutside(meeting: string, { archive }: LintContext): boolean {
  const day = dayIn(meeting);
  if (day === undefined) return false;
  const prefix = meeting.slice(0, meeting.indexOf(day));
  const own = archive.minutes.filter((one) => one.id.startsWith(prefix)).map((one) => one.meeting.date ?? "");
  return own.every((date) => day < date);
}

function dayIn(meeting: string): string | undefined {
  const day = /-(\d{4}-\d{2}-\d{2})[b-z]?$/.exec(meeting)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}
