import { letter } from "../language/phrase.ts";

/** A reference to a record or meeting in running text. */
export interface ReferenceFind {
  ref: string;
  start: number;
  end: number;
}

const record = `[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9_.-]{0,80}\\/[daf]\\d+[A-Z]?[a-z]?(?:\\.\\d+)?`;
const meeting = "[A-ZÀ-Þ][A-Za-zÀ-ÿ0-9]{0,15}-\\d{4}-\\d{2}-\\d{2}[a-z]?";
const paragraph = "(?:[A-ZÀ-Þ]{2,8} ?)?§ ?\\d{1,4} ?\\/ ?\\d{4}";
const form = new RegExp(`(?<![${letter}/])(?:${record}|${paragraph}|${meeting})(?![${letter}/-])`, "g");

/** `VS-2025-04-03/d2`, `VS § 34/2025` and `VS-2025-04-03`, in the order of the text. */
export function findReferences(text: string): ReferenceFind[] {
  if (!/[/§]|-\d{4}-/.test(text)) return [];
  return [...text.matchAll(form)].map((match) => ({
    ref: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
