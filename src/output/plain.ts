import { isSimple } from "./width.ts";

/** The text with its spaces made unbreakable: a table keeps it on one line where it can. */
export function together(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/**
 * Makes what comes from a file harmless on a terminal, in one line: control characters show as their
 * pictures (␛), line ends and tabs as spaces, what turns the direction of writing as �.
 */
export function plain(text: string): string {
  // Nearly every text is such a one.
  if (isSimple(text)) return text;
  return plainLines(text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " "));
}

/** Like {@link plain}, for text whose lines are to stay: line feeds are kept. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\0-\t\v-\x1f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\x7f/g, "\u2421")
    .replace(/[\x80-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
