import type { PersonWords } from "../../language/people.ts";
import type { Context } from "../context.ts";
import { fragment } from "../forms.ts";
import { splitNames } from "../people/name.ts";
import { isOrganisation, isPersonName } from "../people/words.ts";
import { type Piece, textOf, wholeOf } from "../text/piece.ts";
import { offsetAt, plainOf } from "../text/plain.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Passage } from "../units.ts";

/** Longer words between two commas name nobody. */
const longest = 80;

/**
 * Who stands behind or below "Föredragande:", and the sentences that follow. The names end with their sentence, or with
 * their line unless it breaks off or the next one holds nothing but names.
 *
 * @returns undefined where nobody is named
 */
export function namedPresenters(
  passage: Passage,
  { source, words }: Context,
): { names: string[]; prose: Piece[] } | undefined {
  const { outline } = words;
  const rows = rowsOf(passage, source);
  let count = 1;
  while (count < rows.length && goesOn(rows[count - 1], rows[count], words.people)) count++;
  const last = rows[count - 1];
  const [own, ...more] = last ? sentencesOf(last, outline) : [];
  if (!own) return undefined;
  const names = [...rows.slice(0, count - 1), own].flatMap((row) => namesIn(textOf(row), words.people));
  if (names.length === 0 || names.some(({ length }) => length > longest)) return undefined;
  const below = passage.lines.slice(count);
  const prose = below.length > 0 ? sentencesOf(wholeOf(plainOf(source, below)), outline) : [];
  return { names: peopleOf(names, words.people), prose: [...more, ...prose] };
}

/** True for a passage that names people and says nothing else. */
export function onlyNames({ lines }: Passage, words: PersonWords): boolean {
  return lines.every(({ text }) => areNames(text, words));
}

/** The lines of a passage; the first begins behind its label. */
function rowsOf({ piece, lines, labelled }: Passage, source: string): Piece[] {
  const from = labelled ? offsetAt(piece.plain, piece.start) : 0;
  return lines.map(({ start, end }) => wholeOf(plainOf(source, [{ start: Math.max(start, from), end }])));
}

function goesOn(row: Piece | undefined, next: Piece | undefined, words: PersonWords): boolean {
  if (!row || !next) return false;
  if (/^\p{Ll}/u.test(textOf(next)) || fragment`(?:[,;]| (?:${words.and}))$`.test(textOf(row))) return true;
  return areNames(textOf(next), words);
}

function areNames(text: string, words: PersonWords): boolean {
  const names = namesIn(text, words);
  return names.length > 0 && names.every((name) => isPersonName(name, words));
}

function namesIn(text: string, words: PersonWords): string[] {
  const bare = text.replace(/ ?\([^()]*\)/g, "").replace(fragment`(?:[.,\\s]| (?:${words.and}))+$`, "");
  return splitNames(bare, words.and);
}

/** Behind a person's name an office or an organisation says more of that person: "Siv Ek, utredare". */
function peopleOf(names: readonly string[], words: PersonWords): string[] {
  if (!names.some((name) => isPersonName(name, words))) return [...names];
  return names.filter((name) => /^\p{Lu}/u.test(name) && !isOrganisation(name, words));
}
