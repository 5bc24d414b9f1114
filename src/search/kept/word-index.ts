import { changedFiles } from "../../archive/facts/changed-files.ts";
import { usualFewest } from "../../archive/facts/facts-index.ts";
import { readArchive } from "../../archive/load.ts";
import type { Archive } from "../../archive/register.ts";
import { configFile, isConfigCopy } from "../../model/layout.ts";
import type { Shelf, Survey } from "../../ports/shelf.ts";
import type { Store } from "../../ports/store.ts";
import { keyOf } from "./columns.ts";
import { Vocabulary } from "./encode.ts";
import { type Held, heldIn, knownIn, knownOfAll, piecesOf, recalled } from "./held.ts";
import { type KnownFile, type KnownOfAll, KnownWords } from "./known-words.ts";
import { onlyFiles } from "./only-files.ts";
import { type FileWords, isMinutes, readWords, type WordReader } from "./read-words.ts";

/** The name of the index's file. */
const shelfName = "search";

export interface WordIndexOptions extends WordReader {
  store: Store;
  shelf: Shelf;
  /** Fewer minutes have no index. */
  fewest?: number;
  progress?: (done: number, total: number) => void;
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
    const before = taken && heldIn(taken);
    const changed = before && changedFiles({ taken: before.taken, survey }, shelf);
    if (before === undefined || changed === undefined) return await this.#readAnew(survey, before);
    if (
      changed.includes(configFile) &&
      keyOf((await this.#settings([configFile])).config) !== before.columns.keys
    )
      return await this.#readAnew(survey, before);
    const files = knownIn(before, survey);
    return wordsOf(survey, knownOfAll(before, survey), { files, changed });
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

  async #readAnew(survey: Survey, before: Held | undefined): Promise<KnownWords> {
    const { shelf } = this.#options;
    const { tree } = survey;
    const settings = await this.#settings(tree.files.filter((file) => !isMinutes(file)));
    const ofConfig = await this.#settings([configFile]);
    const keys = keyOf(settings.config);
    const held = before?.columns.keys === keys ? before : undefined;
    const vocabulary = new Vocabulary(held?.columns.words ?? []);
    const files = told(await this.#filesOf(survey, { held, vocabulary, settings }), survey, settings);
    const columns = { keys, words: vocabulary.words, entries: files.map(({ entry }) => entry) };
    this.#save = () => {
      const hashes = Buffer.concat(files.map(({ hash }) => hash));
      const pieces = piecesOf(columns, files, ofConfig);
      shelf.put(shelfName, { tree, hashes, note: "", pieces }, this.#since);
    };
    const known = files.map((one, index) => knownFile(one, tree.files[index] ?? ""));
    const all: KnownOfAll = { words: vocabulary.words, among: (some) => some, settings: () => ofConfig };
    return wordsOf(survey, all, { files: known, changed: [] });
  }

  async #filesOf(
    survey: Survey,
    { held, vocabulary, settings }: { held: Held | undefined; vocabulary: Vocabulary; settings: Archive },
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
  all: KnownOfAll,
  { files, changed }: { files: readonly (KnownFile | undefined)[]; changed: readonly string[] },
): KnownWords {
  const isChanged = new Set(changed);
  const others = tree.files.filter(
    (file, index) => isConfigCopy(file) || isChanged.has(file) || (files[index]?.entry.isTold ?? true),
  );
  const isRead = new Set(others.length > 0 ? [configFile, ...others] : []);
  const known = files.flatMap((one) => (one && one.entry.id !== "" && !isRead.has(one.file) ? [one] : []));
  return new KnownWords(all, known, [...isRead]);
}

/** As it has just been read. */
function knownFile({ entry, piece, read }: FileWords, file: string): KnownFile {
  return { file, entry, piece: () => bufferOf(piece), read: () => bufferOf(read) };
}

function bufferOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}
