import { Inflate } from "fflate";
import { limits } from "../types.ts";
import { Unreadable } from "../unreadable.ts";
import { readDirectory, type ZipEntry } from "./directory.ts";

const headerSign = 0x04034b50;
/** Bytes that are unpacked at a time: each can become a thousand, and what they become is counted before the next. */
const step = 8 * 1024;

/** A zip archive whose files are unpacked when asked for, all of them together no larger than the limit. */
export class Archive {
  readonly names: readonly string[];
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<string, ZipEntry>();
  #left: number = limits.unpacked;

  /** @throws Unreadable where the bytes are no zip archive */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (const entry of readDirectory(bytes)) this.#entries.set(entry.name.toLowerCase(), entry);
    this.names = [...this.#entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /**
   * A file's bytes; undefined where there is no such file.
   * @throws Unreadable where it is damaged, encrypted or too large
   */
  read(name: string, limit: number = limits.unpacked): Uint8Array | undefined {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.encrypted) throw new Unreadable({ code: "import-encrypted", format: "docx" });
    const packed = this.#packed(entry);
    const most = Math.min(limit, this.#left);
    const unpacked = entry.method === 0 ? packed : inflate(packed, entry.name, most);
    if (unpacked.length > most) throw tooLarge(most);
    this.#left -= unpacked.length;
    return unpacked;
  }

  #packed({ name, offset, packed, method }: ZipEntry): Uint8Array {
    const bytes = this.#bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const known = offset + 30 <= bytes.length && view.getUint32(offset, true) === headerSign;
    if (!known || (method !== 0 && method !== 8)) throw damaged(name);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > bytes.length) throw damaged(name);
    return bytes.subarray(start, start + packed);
  }
}

function inflate(packed: Uint8Array, name: string, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflater = new Inflate((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    ended ||= final;
  });
  for (let at = 0; at < packed.length; at += step) {
    pushInto(inflater, packed.subarray(at, at + step), { last: at + step >= packed.length, name });
    if (size > most) throw tooLarge(most);
  }
  if (!ended) throw damaged(name);
  return Buffer.concat(chunks);
}

function pushInto(
  inflater: Inflate,
  chunk: Uint8Array,
  { last, name }: { last: boolean; name: string },
): void {
  try {
    inflater.push(chunk, last);
  } catch (error) {
    // fflate throws errors of its own with a code; whatever the cause, these bytes cannot be unpacked.
    throw damaged(error instanceof Error ? `${name}: ${error.message}` : name);
  }
}

function tooLarge(limit: number): Unreadable {
  return new Unreadable({ code: "import-too-large", what: "unpacked", limit });
}

function damaged(detail: string): Unreadable {
  return new Unreadable({ code: "import-damaged", format: "docx", detail });
}
