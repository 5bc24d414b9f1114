/** `VS-2025-04-03/d2`: a meeting's id, then a record's id within it. A meeting is referred to by its id alone. */
export interface Reference {
  meeting: string;
  local: string | undefined;
}

/** d: decision, a: action, f: follow-up; the item's number, then a letter for the second and later ones. */
export const localIdForm = /^[daf]\d+[A-Z]?[a-z]?(?:\.\d+)?$/;

/** The whole reference of a record by its id within its meeting. */
export function formatReference(meeting: string, local: string): string {
  return `${meeting}/${local}`;
}

/** Splits at the last slash; what has none is a meeting. */
export function parseReference(text: string): Reference {
  const slash = text.lastIndexOf("/");
  return slash < 0
    ? { meeting: text, local: undefined }
    : { meeting: text.slice(0, slash), local: text.slice(slash + 1) };
}

/** `VS-2025-04-03/d2.1` → `VS-2025-04-03/d2`; undefined for what is not a clause. */
export function decisionOfClause(ref: string): string | undefined {
  return /^(.*\/d[^./]+)\.\d+$/.exec(ref)?.[1];
}

const endings = ["", ..."bcdefghijklmnopqrstuvwxyz".split("")];

/**
 * What tells the second and later ones of a name apart (`VS-2025-04-03b`, `d4b`): nothing for the first, then
 * letters, then numbers behind the last letter.
 */
export function freeEnding(isFree: (ending: string) => boolean): string {
  let index = 0;
  while (!isFree(endingAt(index))) index++;
  return endingAt(index);
}

/** What {@link freeEnding} tries in turn, from 0. */
export function endingAt(index: number): string {
  return endings[index] ?? `z${index + 1}`;
}
