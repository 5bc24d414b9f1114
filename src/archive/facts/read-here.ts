import type { ReadMinutes } from "../../minutes/records.ts";
import type { Config } from "../../model/config.ts";
import type { Shelf } from "../../ports/shelf.ts";
import type { Store } from "../../ports/store.ts";
import { encodeRead } from "./encode.ts";

/** What was found out about one file. */
export interface Fact {
  /** As `encodeRead` writes it. */
  piece: Uint8Array;
  /** Of the very bytes that were read; zeros where there were none. */
  hash: Uint8Array;
}

/** How one file of an archive is read, whatever it takes. */
export type ReadFile = (store: Pick<Store, "read">, file: string, config: Config) => Promise<ReadMinutes>;

const none = new Uint8Array(16);

/**
 * Reads files one by one.
 * @param listed true where the store has made a list of all: who reads portion after portion must not pay for one each time
 */
export async function readHere(
  files: readonly string[],
  {
    store,
    config,
    readFile,
    hash,
    listed = false,
  }: { store: Store; config: Config; readFile: ReadFile; listed?: boolean } & Pick<Shelf, "hash">,
  progress?: (done: number) => void,
): Promise<Fact[]> {
  // Asking for each by itself, the store would follow every step of the way to it.
  if (files.length > 20 && !listed) store.list();
  const facts: Fact[] = [];
  for (const file of files) {
    let bytes: Uint8Array | undefined;
    const read = await readFile(
      {
        read(path, limit) {
          const given = store.read(path, limit);
          if (!("code" in given)) bytes = given;
          return given;
        },
      },
      file,
      config,
    );
    facts.push({ piece: encodeRead(read), hash: bytes ? hash(bytes) : none });
    if (facts.length % 50 === 0) progress?.(facts.length);
  }
  return facts;
}
