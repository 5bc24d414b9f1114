import { Unreadable } from "../unreadable.ts";

/** A file within a zip archive: where its packed bytes stand. */
export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated; nothing else occurs in documents. */
  method: number;
  encrypted: boolean;
  packed: number;
  /** Byte offset of the entry's own header. */
  offset: number;
}

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const mostEntries = 20_000;
const damaged = (detail: string): Unreadable =>
  new Unreadable({ code: "import-damaged", format: "docx", detail });

/**
 * The list of files at the end of a zip archive, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12.
 * What an entry says of its unpacked size is not believed, and so not read.
 * @throws Unreadable where there is none
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw damaged("no directory");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = Math.min(view.getUint16(end + 10, true), mostEntries); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySign) throw damaged("directory");
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    entries.push(entryAt(bytes, view, at));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The directory's end record stands within the last 64 kB, before a comment. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endSign) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const size = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + size));
  return {
    name: name.replaceAll("\\", "/").replace(/^\//, ""),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
}
