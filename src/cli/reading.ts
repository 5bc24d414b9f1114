import { readArchive } from "../archive/load.ts";
import type { Archive } from "../archive/register.ts";
import type { Texts } from "../language/texts.ts";
import type { Store } from "../ports/store.ts";
import type { Location } from "./locate.ts";
import type { Facts, World } from "./world.ts";

/** Reads the archive of one run: once, whoever asks. */
export interface ArchiveReader {
  read(): Promise<Archive>;
  /** Keeps for later runs what was found out. To be called when the answer has been given. */
  settle(): void;
}

export function archiveReader(
  { openFacts }: Pick<World, "openFacts">,
  { root, hasConfig, selection }: Location,
  { store, texts, progress }: { store: Store; texts: Texts; progress: (text?: string) => void },
): ArchiveReader {
  let archive: Promise<Archive> | undefined;
  let facts: Facts | undefined;
  let shown = false;
  const told = (done: number, total: number) => {
    shown = true;
    progress(texts.common.reading({ done, total }));
  };
  const read = async () => {
    if (hasConfig) facts = await openFacts?.(root, told);
    const found = await readArchive(store, { selection, hasConfig }, facts);
    if (shown) progress();
    return found;
  };
  return {
    read() {
      archive ??= read();
      return archive;
    },
    settle: () => facts?.save(),
  };
}
