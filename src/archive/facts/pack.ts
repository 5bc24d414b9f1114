import type { Config } from "../../model/config.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { Archive } from "../register.ts";

/** Plain data as JSON in ISO 8859-1, what is beyond it escaped: å, ä and ö are read ten times as quickly as from UTF-8. */
export function packed(value: unknown): Uint8Array {
  return Buffer.from(escaped(JSON.stringify(value)), "latin1");
}

export function unpacked(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString("latin1"));
}

/** JSON without letters beyond ISO 8859-1. */
export function escaped(json: string): string {
  return json.replace(
    /[^\u0000-\u00ff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** An archive as plain data. */
export interface PlainArchive extends Omit<Archive, "minutes" | "lineOf"> {
  minutes: (Omit<Minutes, "provisional"> & { provisional: readonly string[] })[];
  /** The lines of the records of `klubba.yaml`, in the order in which {@link recordsOf} finds them; 0 for none. */
  lines?: number[] | undefined;
}

/** Minutes that are written at a time: as one text all of them would take several times the memory of the bytes. */
const portion = 200;

/** The archive as {@link PlainArchive}, {@link packed}. */
export function packedArchive({ minutes, lineOf, ...rest }: Archive): Uint8Array {
  const lines = lineOf && recordsOf(rest.config).map((record) => lineOf(record) ?? 0);
  const parts: Uint8Array[] = [Buffer.from('{"minutes":[')];
  for (let start = 0; start < minutes.length; start += portion) {
    const plain = minutes.slice(start, start + portion).map(plainMinutes);
    const list = packed(plain).subarray(1, -1);
    parts.push(...(start === 0 ? [list] : [Buffer.from(","), list]));
  }
  parts.push(Buffer.from("],"), packed({ ...rest, lines }).subarray(1));
  return Buffer.concat(parts);
}

/** Field by field: Node 20 takes ten times as long over a literal with a spread in it. */
function plainMinutes(minutes: Minutes): PlainArchive["minutes"][number] {
  const { file, id, forum, status, meeting, provisional, diagnostics, partial } = minutes;
  return { file, id, forum, status, meeting, provisional: [...provisional], diagnostics, partial };
}

export function archiveFrom({ minutes, lines, ...rest }: PlainArchive): Archive {
  const lineOf = lines && linesOf(rest.config, lines);
  return {
    ...rest,
    minutes: minutes.map((one) => Object.assign(one, { provisional: new Set(one.provisional) })),
    lineOf,
  };
}

function linesOf(config: Config, lines: readonly number[]): Archive["lineOf"] {
  let known: Map<object, number> | undefined;
  return (record) => {
    known ??= new Map(recordsOf(config).map((one, index) => [one, lines[index] ?? 0]));
    return known.get(record) || undefined;
  };
}

/** Every record within a value, in the order in which it holds them. */
function recordsOf(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(recordsOf);
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(recordsOf)];
}
