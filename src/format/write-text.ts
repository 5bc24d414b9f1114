import { flagWords } from "../language/flag-words.ts";

/** Where the text will stand: inside `{ }` or `[ ]`, commas and brackets end a text without quotes. */
interface TextOptions {
  flow?: boolean;
}

const firstSign = /^[\p{L}\p{N}(§/“”»–]/u;
const troubling = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]|:(?:\s|$)|\s#/u;
const troublingInFlow = /[,[\]{}]/;
// Numbers in any YAML's eyes: 4, 9.40, 09:00 (base 60), 0x1f, 1e3, 1_000. Days and instants may stand as they are.
const numberLike = /^(?:0[xob][\da-f_]+|[\d_]+(?:[.:,][\d_]*)*(?:e[-+]?\d+)?)$/i;
const instantLike = /^\d{4}-\d\d?-\d\d?(?:t|\s+)\d\d?:\d\d/i;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const wordsOfOthers = ["null", "y", "n", "true", "false"];
const words = new Set([
  ...wordsOfOthers,
  ...Object.values(flagWords).flatMap((language) => [...language.yes, ...language.no]),
]);

/** A text as YAML on one line: as it stands where every YAML reader takes it for that text, else in quotes. */
export function formatText(text: string, options: TextOptions = {}): string {
  return isPlain(text, options) ? text : quote(text);
}

function isPlain(text: string, { flow = false }: TextOptions): boolean {
  if (!firstSign.test(text) || troubling.test(text) || text !== text.trim()) return false;
  if (flow && troublingInFlow.test(text)) return false;
  if (words.has(text.toLowerCase()) || numberLike.test(text)) return false;
  return !instantLike.test(text) || instant.test(text);
}

function quote(text: string): string {
  const single = /["\\]/.test(text) && !/['\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text);
  return single ? `'${text}'` : escaped(text);
}

// JSON's escapes are YAML's; what JSON leaves as it is and YAML does not print is escaped as well.
function escaped(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** True for a text of several lines that a literal block (`|-`) gives back exactly. */
export function fitsLiteral(text: string): boolean {
  return (
    /^\S[^\n]*(?:\n[^\n]*)*\n[^\n]*\S$/.test(text) &&
    !/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\uFEFF\uFFFE\uFFFF]/u.test(text)
  );
}
