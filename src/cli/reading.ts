import type { DaysIn, Depth, Folded } from "../archive/folded.ts";
import { readArchive } from "../archive/load.ts";
import type { Archive } from "../archive/register.ts";
import type { Texts } from "../language/texts.ts";
import type { Store } from "../ports/store.ts";
import type { KnownWords } from "../search/kept/known-words.ts";
import type { Location } from "./locate.ts";
import type { World } from "./world.ts";

/** Reads the archive of one run: once, whoever asks. */
export interface ArchiveReader {
  read(): Promise<Archive>;
  /** @param daysIn what is open or to come on that day is all that is asked for */
  readOpen(daysIn: DaysIn, depth: Depth): Promise<Folded>;
  /** What words the minutes hold; undefined where they have to be read. */
  readWords(): Promise<KnownWords | undefined>;
  /** Keeps for later runs what was found out. To be called when the answer has been given. */
  settle(): Promise<void>;
}

interface Tools {
  store: Store;
  texts: Texts;
  progress: (text?: string) => void;
}

export function archiveReader(
  { openIndex }: Pick<World, "openIndex">,
  location: Location,
  tools: Tools,
): ArchiveReader {
  const { root, hasConfig, selection } = location;
  const shown = showing(tools);
  const index = once(async () =>
    hasConfig ? await openIndex?.(root, (done, total) => shown.show(done, total)) : undefined,
  );
  const whole = once(async () => {
    const facts = (await index())?.facts;
    const found = await readArchive(tools.store, { selection, hasConfig }, facts);
    shown.clear();
    return found;
  });
  let settle = async () => await (await index())?.save();
  return {
    read: whole,
    async readOpen(daysIn, depth) {
      const open = selection.length > 0 ? undefined : await (await index())?.open(daysIn, depth);
      if (open) return open;
      const archive = await whole();
      if (selection.length === 0) settle = async () => await (await index())?.save({ archive, daysIn });
      const { foldedOn } = await import("../archive/folded.ts");
      return foldedOn(archive, daysIn);
    },
    async readWords() {
      const words = selection.length > 0 ? undefined : await (await index())?.words();
      shown.clear();
      return words;
    },
    settle: () => (index.asked() ? settle() : Promise.resolve()),
  };
}

/** The answer of the first call for all. */
function once<T>(make: () => Promise<T>): (() => Promise<T>) & { asked(): boolean } {
  let answer: Promise<T> | undefined;
  return Object.assign(
    () => {
      answer ??= make();
      return answer;
    },
    { asked: () => answer !== undefined },
  );
}

function showing({ texts, progress }: Tools) {
  let shown = false;
  return {
    show(done: number, total: number) {
      shown = true;
      progress(texts.common.reading({ done, total }));
    },
    clear() {
      if (shown) progress();
    },
  };
}
