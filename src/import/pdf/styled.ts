import type { Styled } from "./row.ts";

export function plainText(parts: readonly Styled[]): string {
  return parts
    .map((part) => part.text)
    .join("")
    .trim();
}

/** True where every letter is bold. */
export function isBold(parts: readonly Styled[]): boolean {
  const letters = parts.filter((part) => /[\p{L}\p{N}]/u.test(part.text));
  return letters.length > 0 && letters.every((part) => part.bold);
}

/** Text with its bold words between `**`; the marks stand close to the words, as Markdown wants it. */
export function markdownOf(parts: readonly Styled[]): string {
  return merged(parts)
    .map(({ text, bold }) => (bold ? text.replace(/^(\s*)(\S(?:.*\S)?)(\s*)$/su, "$1**$2**$3") : text))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** Neighbours of the same weight are one; blanks and signs between bold words are bold too. */
function merged(parts: readonly Styled[]): Styled[] {
  const found: Styled[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const same = last && (last.bold === part.bold || part.text.trim() === "");
    if (same) last.text += part.text;
    else found.push({ ...part, bold: part.bold && /[\p{L}\p{N}§]/u.test(part.text) });
  }
  return found;
}
