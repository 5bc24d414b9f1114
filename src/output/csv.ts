import { plainLines } from "./plain.ts";

/** One value as it stands in `--json`. */
export type Plain =
  | string
  | number
  | boolean
  | undefined
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * Records as CSV (RFC 4180: comma, CRLF, quotes doubled), with a first row of names. It begins with a byte
 * order mark, without which spreadsheets read å, ä and ö wrong; a value that they would take for a formula
 * gets an apostrophe before it. Lists are joined by "; ".
 */
export function csv(names: readonly string[], records: readonly Readonly<Record<string, Plain>>[]): string {
  const rows = [names, ...records.map((record) => names.map((name) => asText(record[name])))];
  return `\ufeff${rows.map((row) => `${row.map(field).join(",")}\r\n`).join("")}`;
}

function asText(value: Plain): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(asText).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function field(value: string): string {
  const text = plainLines(value);
  // OWASP's list for CSV injection; the fullwidth forms are read as formulas too.
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
