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

export function plainArchive({ minutes, lineOf, ...rest }: Archive): PlainArchive {
  return {
    ...rest,
    minutes: minutes.map((one) => ({ ...one, provisional: [...one.provisional] })),
    lines: lineOf && recordsOf(rest.config).map((record) => lineOf(record) ?? 0),
  };
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
