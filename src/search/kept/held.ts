import { hashAt } from "../../archive/facts/changed-files.ts";
import { archiveFrom, type PlainArchive, packedArchive, unpacked } from "../../archive/facts/pack.ts";
import type { Archive } from "../../archive/register.ts";
import type { Survey, Taken } from "../../ports/shelf.ts";
import { type Columns, decodeColumns, encodeColumns, noEntry } from "./columns.ts";
import type { KnownFile, KnownOfAll } from "./known-words.ts";
import { decodePostings, encodePostings, filesThatMay, type Postings } from "./postings.ts";
import type { FileWords } from "./read-words.ts";

// The pieces in their order: columns, the tables of postings, the words of each file, what each draft says, the settings, the
// lists of postings. Numbers have to lie at fours, and what a draft says has any length.
const [columnsAt, tablesAt, firstFile] = [0, 1, 3];

/** What the index held when it was last written. */
export interface Held {
  taken: Taken;
  columns: Columns;
}

/** @throws DamagedPiece */
export function heldIn(taken: Taken): Held {
  return { taken, columns: decodeColumns(taken.piece(columnsAt)) };
}

/** The pieces to keep. @param settings what `klubba.yaml` says */
export function piecesOf(columns: Columns, files: readonly FileWords[], settings: Archive): Uint8Array[] {
  const words = files.map(({ piece }) => piece);
  const { tables, lists } = encodePostings(words, columns.words.length);
  const reads = files.map(({ read }) => read);
  return [encodeColumns(columns), ...tables, ...words, ...reads, packedArchive(settings), ...lists];
}

/** All that is kept of each file of the survey, undefined for new ones; undefined where it is damaged. */
export function recalled(held: Held, { known }: Survey): (FileWords | undefined)[] | undefined {
  const { taken } = held;
  const pieces = taken.pieces();
  return (
    pieces &&
    Array.from(known, (before) => {
      const [piece, read] = placesOf(held, before).map((place) => pieces[place]);
      if (before < 0 || piece === undefined || read === undefined) return undefined;
      return { entry: entryOf(held, before), piece, read, hash: hashAt(taken.hashes, before) };
    })
  );
}

/** The files of the survey that were known, each to be read from the shelf when it is asked. */
export function knownIn(held: Held, { tree, known }: Survey): (KnownFile | undefined)[] {
  return tree.files.map((file, index) => {
    const before = known[index] ?? -1;
    if (before < 0) return undefined;
    const [words, read] = placesOf(held, before);
    const entry = entryOf(held, before);
    return { file, entry, piece: () => held.taken.piece(words), read: () => held.taken.piece(read) };
  });
}

/** More than this share of all files are read in one go. */
const worthSingly = 1 / 3;

/** What is known of the words of those files, where the index tells which of them to look into. */
export function knownOfAll(held: Held, { tree, known }: Survey): KnownOfAll {
  const { taken, columns } = held;
  return {
    words: columns.words,
    settings: () => settingsIn(held),
    among(files, asked) {
      const may = filesThatMay(postingsIn(taken), asked);
      const places = new Map(tree.files.map((file, index) => [file, known[index] ?? -1]));
      const chosen = files.filter(({ file }) => may[places.get(file) ?? -1] === 1);
      if (chosen.length > taken.tree.files.length * worthSingly) taken.pieces();
      return chosen;
    },
  };
}

/** An archive without minutes, as it was read from `klubba.yaml`. @throws DamagedPiece */
function settingsIn({ taken }: Held): Archive {
  // What this very program has packed.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return archiveFrom(unpacked(taken.piece(settingsAt(taken))) as PlainArchive);
}

function settingsAt({ tree }: Taken): number {
  return firstFile + 2 * tree.files.length;
}

function postingsIn(taken: Taken): Postings {
  const lists = settingsAt(taken) + 1;
  const [firsts, starts] = [taken.piece(tablesAt), taken.piece(tablesAt + 1)];
  return decodePostings([firsts, starts], (index) => taken.piece(lists + index));
}

function entryOf({ columns }: Held, before: number) {
  return columns.entries[before] ?? noEntry;
}

function placesOf({ taken }: Held, before: number): [words: number, read: number] {
  return [firstFile + before, firstFile + taken.tree.files.length + before];
}
