import type { Kept, Tree } from "../../ports/shelf.ts";

/** What a file of the index says before its content. */
export interface Table extends Omit<Kept, "note"> {
  /** Where the pieces of the content begin, in bytes from its start; one more than there are pieces. */
  offsets: Float64Array;
  /** A checksum (CRC-32) of each piece. */
  sums: Uint32Array;
}

/** The table of files as bytes: a text of names, then numbers, each part with its length told elsewhere. */
export function tableBytes({ tree, hashes, offsets, sums }: Table): Uint8Array[] {
  const { folders, files, places } = tree;
  const names = Buffer.from(JSON.stringify({ folders, files: files.join("\n"), places: places?.join("\n") }));
  return [names, ...[tree.stamps, hashes, offsets, sums].map(bytesOf)];
}

function bytesOf(array: Float64Array | Uint32Array | Uint8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/**
 * Reads {@link tableBytes}; undefined where the parts do not fit each other, or a name leads out of the archive.
 * @param lengths of the parts, in bytes
 */
export function readTable(bytes: Uint8Array, lengths: readonly number[]): Table | undefined {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let start = 0;
  for (const length of lengths) {
    // Copies, since numbers must begin at a multiple of their size.
    parts.push(Uint8Array.from(bytes.subarray(start, start + length)));
    start += length;
  }
  const [names, stamps, hashes, offsets, sums] = parts;
  if (!names || !stamps || !hashes || !offsets || !sums || start !== bytes.length) return undefined;
  if (stamps.length % 8 !== 0 || offsets.length % 8 !== 0 || sums.length % 4 !== 0) return undefined;
  const tree = readTree(Buffer.from(names.buffer).toString(), new Float64Array(stamps.buffer));
  if (tree === undefined) return undefined;
  const numbers = { offsets: new Float64Array(offsets.buffer), sums: new Uint32Array(sums.buffer) };
  return fits(tree, hashes, numbers) ? { tree, hashes, ...numbers } : undefined;
}

function fits(
  { files, places, stamps }: Tree,
  hashes: Uint8Array,
  { offsets, sums }: Pick<Table, "offsets" | "sums">,
): boolean {
  const rising = offsets.every(
    (offset, index) => Number.isInteger(offset) && offset >= (offsets[index - 1] ?? 0),
  );
  const counts = [stamps.length / 4, hashes.length / 16, places?.length ?? files.length];
  return counts.every((count) => count === files.length) && rising && offsets.length === sums.length + 1;
}

function readTree(text: string, stamps: Float64Array): Tree | undefined {
  const given: unknown = JSON.parse(text);
  if (typeof given !== "object" || given === null) return undefined;
  const { folders, files, places } = { folders: undefined, files: undefined, places: undefined, ...given };
  if (!isFolders(folders) || typeof files !== "string") return undefined;
  const tree = {
    folders,
    files: lines(files),
    places: typeof places === "string" ? lines(places) : undefined,
    stamps,
  };
  return staysInside(tree) ? tree : undefined;
}

function lines(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

function isFolders(given: unknown): given is [string, string][] {
  return (
    Array.isArray(given) &&
    given.every(
      (one) => Array.isArray(one) && one.length === 2 && one.every((text) => typeof text === "string"),
    )
  );
}

/** No step of a path that leads up or elsewhere, on any system. */
const leading = /(?:^|[/\n])(?:\.\.?)?(?:[/\n]|$)|[\\\0]|(?:^|\n)[A-Za-z]:/;

/** Each folder lies in one that stands before it, so that each step of the way has been looked at when it is entered. */
function staysInside({ folders, files, places = files }: Tree): boolean {
  const known = new Set<string>();
  for (const [folder] of folders) {
    if (folder !== "" && (leading.test(folder) || !known.has(parentOf(folder)))) return false;
    known.add(folder);
  }
  if (files.length > 0 && [files, places].some((names) => leading.test(names.join("\n")))) return false;
  return places.every((place) => known.has(parentOf(place)));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
