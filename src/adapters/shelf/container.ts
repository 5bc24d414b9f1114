import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { crc32 } from "node:zlib";
import { DamagedPiece, type Kept, type Taken } from "../../ports/shelf.ts";
import { readTable, type Table, tableBytes } from "./table.ts";

/** Raised with every change of the form. */
const form = 1;

/** What the first line of a file of the index tells. */
interface Head {
  form: number;
  /** The program that made it, to the last letter. */
  program: string;
  /** The file's own number on the disk: a copy of it, whoever made it, has another. */
  number: number;
  /** The disk's clock when the first of the files was looked at, in ms. */
  since: number;
  note: string;
  /** Bytes of the table's parts, and of the content. */
  table: number[];
  content: number;
  /** Checksum (CRC-32) of the table. */
  sum: number;
}

/** Stamps tell time in steps of up to two seconds (FAT); a file changed twice in one step looks the same. */
const step = 2_500;

/** Longer first lines are nobody's. */
const longest = 4096;

/** The file's bytes before its content. */
export function opening(
  { pieces, note, ...kept }: Kept & { pieces: readonly Uint8Array[] },
  facts: Pick<Head, "program" | "number" | "since">,
): Uint8Array[] {
  const offsets = new Float64Array(pieces.length + 1);
  for (const [index, { length }] of pieces.entries()) offsets[index + 1] = (offsets[index] ?? 0) + length;
  const parts = tableBytes({ ...kept, offsets, sums: Uint32Array.from(pieces, (piece) => crc32(piece)) });
  const content = offsets.at(-1) ?? 0;
  const sum = crc32(Buffer.concat(parts));
  const head: Head = { form, ...facts, note, content, table: parts.map(({ length }) => length), sum };
  const text = JSON.stringify(head);
  return [Buffer.from(`klubba ${crc32(text)} ${text}\n`), ...parts];
}

/** Opens a file of the index; undefined where it is none that this program has written in that very place, whole. */
export function openKept(path: string, program: string): Taken | undefined {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const kept = readOpen(file, program);
    if (kept === undefined) closeSync(file);
    return kept;
  } catch (error) {
    // Whatever it is, there is no index.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function readOpen(file: number, program: string): Taken | undefined {
  const stats = fstatSync(file);
  const first = read(file, 0, Math.min(longest, stats.size));
  const end = first.indexOf(10);
  const head = end < 0 ? undefined : readHead(first.subarray(0, end).toString());
  if (!stats.isFile() || head?.program !== program || head.number !== stats.ino) return undefined;
  const lengths = [...head.table, head.content];
  if (lengths.some((length) => !Number.isSafeInteger(length) || length < 0)) return undefined;
  const size = head.table.reduce((sum, length) => sum + length, 0);
  if (end + 1 + size + head.content !== stats.size) return undefined;
  const bytes = read(file, end + 1, size);
  const table = crc32(bytes) === head.sum ? readTable(bytes, head.table) : undefined;
  if (table?.offsets.at(-1) !== head.content) return undefined;
  const { tree, hashes } = table;
  let content: { pieces: Buffer[] | undefined } | undefined;
  return {
    tree,
    hashes,
    note: head.note,
    sureUntil: head.since - step,
    pieces() {
      content ??= { pieces: readPieces(file, end + 1 + size, table) };
      return content.pieces;
    },
    // When all have been read the file is closed.
    piece: (index) => content?.pieces?.[index] ?? pieceAt(file, end + 1 + size, { table, index }),
  };
}

function readHead(line: string): Head | undefined {
  const [, sum, text = ""] = /^klubba (\d+) (\{.*\})$/s.exec(line) ?? [];
  if (Number(sum) !== crc32(text)) return undefined;
  const given: Head = JSON.parse(text);
  const { table, note, content, since } = given;
  const numbers = Array.isArray(table) && [content, since, ...table].every((one) => typeof one === "number");
  return given.form === form && numbers && typeof note === "string" ? given : undefined;
}

function readPieces(file: number, start: number, { offsets, sums }: Table): Buffer[] | undefined {
  try {
    const bytes = read(file, start, offsets.at(-1) ?? 0);
    const none = Buffer.alloc(0);
    const pieces = Array.from(sums, (_, index) => {
      const [from = 0, to = 0] = [offsets[index], offsets[index + 1]];
      return from === to ? none : bytes.subarray(from, to);
    });
    // Of nothing it is 0; half of many an index is empty pieces.
    const isWhole = (piece: Buffer, index: number) => (piece === none ? 0 : crc32(piece)) === sums[index];
    return pieces.every(isWhole) ? pieces : undefined;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  } finally {
    closeSync(file);
  }
}

function pieceAt(file: number, start: number, { table, index }: { table: Table; index: number }): Buffer {
  const [from = 0, to = 0] = table.offsets.subarray(index, index + 2);
  const piece = readOrNothing(file, start + from, to - from);
  if (piece === undefined || crc32(piece) !== table.sums[index]) throw new DamagedPiece();
  return piece;
}

function readOrNothing(file: number, start: number, length: number): Buffer | undefined {
  try {
    return read(file, start, length);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Small pieces share what the system gives, which takes longer than to read one. */
const shared = 1 << 18;
let room = Buffer.alloc(0);

/** Where numbers may lie, of eight bytes too. */
function roomFor(length: number): Buffer {
  if (length > shared / 8) return Buffer.allocUnsafeSlow(length);
  if (room.length < length) room = Buffer.allocUnsafeSlow(shared);
  const given = room.subarray(0, length);
  room = room.subarray(Math.ceil(length / 8) * 8);
  return given;
}

/** @throws where the file is shorter */
function read(file: number, start: number, length: number): Buffer {
  const bytes = roomFor(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, start + done);
    if (count === 0) throw new Error("The file ends early");
    done += count;
  }
  return bytes;
}
