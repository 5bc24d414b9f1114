import { changedFiles, hashAt } from "../../archive/facts/changed-files.ts";
import { readArchive } from "../../archive/load.ts";
import type { Archive } from "../../archive/register.ts";
import { configFile, isConfigCopy } from "../../model/layout.ts";
import type { Shelf, Survey, Taken } from "../../ports/shelf.ts";
import type { Store } from "../../ports/store.ts";
import { type Columns, decodeColumns, encodeColumns, keyOf, noEntry } from "./columns.ts";
import { Vocabulary } from "./encode.ts";
import { KnownWords } from "./known-words.ts";
import { onlyFiles } from "./only-files.ts";
import { type FileWords, isMinutes, readWords, type WordReader } from "./read-words.ts";

/** The name of the index's file. */
const shelfName = "search";

/** Fewer minutes than this are read nearly as quickly as an index about them. */
const usualFewest = 300;

export interface WordIndexOptions extends WordReader {
  store: Store;
  shelf: Shelf;
  /** Fewer minutes have no index. */
  fewest?: number;
  progress?: (done: number, total: number) => void;
}

/** What the index held. */
interface Before {
  taken: Taken;
  columns: Columns;
  /** After the columns the words of each file, and then what drafts say. */
  pieces: readonly Buffer[];
}

/** The words of all minutes of an archive, kept between runs. */
export class WordIndex {
  readonly #options: WordIndexOptions;
  readonly #since: number;
  #save: (() => void) | undefined;

  constructor(options: WordIndexOptions) {
    this.#options = options;
    this.#since = options.shelf.now();
  }

  /** Undefined for an archive that is small, or lies on the disk in a way of which nothing can be kept. */
  async read(): Promise<KnownWords | undefined> {
    const { shelf, fewest = usualFewest } = this.#options;
    const taken = shelf.take(shelfName);
    const survey = shelf.survey(taken);
    if (survey === undefined || survey.tree.files.filter(isMinutes).length < fewest) return undefined;
    const before = taken && opened(taken);
    const changed = before && changedFiles({ taken: before.taken, survey }, shelf);
    if (before === undefined || changed === undefined) return await this.#readAnew(survey, before);
    if (
      changed.includes(configFile) &&
      keyOf((await this.#settings([configFile])).config) !== before.columns.keys
    )
      return await this.#readAnew(survey, before);
    return wordsOf(survey, { columns: before.columns, files: recalled(before, survey), changed });
  }

  /** Keeps what {@link read} has read anew. To be called when the answer has been given. */
  save(): void {
    this.#save?.();
    this.#save = undefined;
  }

  /** The archive as if it had these files alone. */
  async #settings(files: readonly string[]): Promise<Archive> {
    const store = onlyFiles(this.#options.store, files);
    return await readArchive(store, { selection: [], hasConfig: true });
  }

  async #readAnew(survey: Survey, before: Before | undefined): Promise<KnownWords> {
    const { shelf } = this.#options;
    const { tree } = survey;
    const settings = await this.#settings(tree.files.filter((file) => !isMinutes(file)));
    const keys = keyOf(settings.config);
    const held = before?.columns.keys === keys ? before : undefined;
    const vocabulary = new Vocabulary(held?.columns.words ?? []);
    const files = told(await this.#filesOf(survey, { held, vocabulary, settings }), survey, settings);
    const columns = { keys, words: vocabulary.words, entries: files.map(({ entry }) => entry) };
    this.#save = () => {
      const hashes = Buffer.concat(files.map(({ hash }) => hash));
      const pieces = [
        encodeColumns(columns),
        ...files.map(({ piece }) => piece),
        ...files.map(({ read }) => read),
      ];
      shelf.put(shelfName, { tree, hashes, note: "", pieces }, this.#since);
    };
    return wordsOf(survey, { columns, files, changed: [] });
  }

  async #filesOf(
    survey: Survey,
    { held, vocabulary, settings }: { held: Before | undefined; vocabulary: Vocabulary; settings: Archive },
  ): Promise<FileWords[]> {
    const { store, shelf, progress } = this.#options;
    const { files } = survey.tree;
    const changed = held && changedFiles({ taken: held.taken, survey }, shelf, allOf(files));
    const isChanged = new Set(changed ?? files);
    // Asking for each by itself, the store would follow every step of the way to it.
    store.list();
    const before = held && recalled(held, survey);
    const found: FileWords[] = [];
    for (const [index, file] of files.entries()) {
      const known = isChanged.has(file) ? undefined : before?.[index];
      found.push(known ?? (await readWords(file, { ...this.#options, vocabulary, config: settings.config })));
      if (index % 50 === 49) progress?.(index + 1, files.length);
    }
    return found;
  }
}

function allOf({ length }: readonly string[]) {
  return { changed: length, doubtful: length };
}

/** Undefined where it is damaged. */
function opened(taken: Taken): Before | undefined {
  const pieces = taken.pieces();
  const [first] = pieces ?? [];
  if (first === undefined || pieces?.length !== 2 * taken.tree.files.length + 1) return undefined;
  return { taken, columns: decodeColumns(first), pieces };
}

/** By file of the survey; undefined for new ones. */
function recalled({ taken, columns, pieces }: Before, { known }: Survey): (FileWords | undefined)[] {
  const count = taken.tree.files.length;
  return Array.from(known, (before) => {
    const [piece, read] = [pieces[before + 1], pieces[before + 1 + count]];
    if (before < 0 || piece === undefined || read === undefined) return undefined;
    return { entry: columns.entries[before] ?? noEntry, piece, read, hash: hashAt(taken.hashes, before) };
  });
}

/** Of settings and journals is known only now whether there is something to tell of them, and which minutes claim to be the same. */
function told(files: readonly FileWords[], { tree }: Survey, { diagnostics }: Archive): FileWords[] {
  const named = new Set(diagnostics.map(({ file }) => file));
  const count = new Map<string, number>();
  for (const { entry } of files) count.set(entry.id, (count.get(entry.id) ?? 0) + 1);
  return files.map((one, index) => {
    const isTwin = one.entry.id !== "" && (count.get(one.entry.id) ?? 0) > 1;
    const isTold = isTwin || named.has(tree.files[index] ?? "");
    return isTold ? { ...one, entry: { ...one.entry, isTold } } : one;
  });
}

function wordsOf(
  { tree }: Survey,
  {
    columns,
    files,
    changed,
  }: { columns: Columns; files: readonly (FileWords | undefined)[]; changed: readonly string[] },
): KnownWords {
  const isChanged = new Set(changed);
  const toRead = tree.files.filter(
    (file, index) =>
      file === configFile ||
      isConfigCopy(file) ||
      isChanged.has(file) ||
      (files[index]?.entry.isTold ?? true),
  );
  const isRead = new Set(toRead);
  const known = tree.files.flatMap((file, index) => {
    const one = files[index];
    if (one === undefined || one.entry.id === "" || isRead.has(file)) return [];
    return [{ file, entry: one.entry, piece: bufferOf(one.piece), read: bufferOf(one.read) }];
  });
  return new KnownWords(columns, known, toRead);
}

/** What was taken from the shelf is one already, and there are as many as files. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
