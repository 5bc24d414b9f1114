import { asSeen, patternOf } from "./spelling.ts";

/** So many letters of a title mean nothing else, however its words are inflected. */
const tellingLetters = 12;

/**
 * Patterns of titles whose words are inflected: "valet av ny museichef" for "Val av ny museichef"; of titles of several words,
 * and only where no open text would be taken for one.
 */
export function inflected(titles: readonly string[], open: readonly string[]): string[] {
  return titles.flatMap((title) => {
    const words = asSeen(title).trim().split(/\s+/u);
    if (words.length < 2 || title.replace(/[^\p{L}]/gu, "").length < tellingLetters) return [];
    const pattern = words.map(anyEnding).join(String.raw`\s+`);
    const meant = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu");
    return open.some((text) => meant.test(asSeen(text))) ? [] : [pattern];
  });
}

/** Swedish and English both put what is inflected at the end: "fråga", "frågan", "frågor". */
function anyEnding(word: string): string {
  const [, letters = "", behind = ""] = /^(\p{L}{2,})([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  if (letters === "") return patternOf(word);
  const stem = letters.length > 4 ? letters.replace(/[aey]$/iu, "") : letters;
  return `${patternOf(stem)}\\p{L}{0,${letters.length > 2 ? 4 : 1}}${patternOf(behind)}`;
}

/** A pattern of a case number, however its parts are put together: "KN2025-17" for "KN 2025/17". */
export function casePatterns(numbers: readonly string[]): string[] {
  return numbers.flatMap((number) => {
    const parts = asSeen(number).match(/\p{L}+|\p{N}+/gu) ?? [];
    return parts.length < 2 || parts.join("").length < 5
      ? []
      : [parts.map((part) => patternOf(part)).join(String.raw`[\s/.:_\p{Pd}]{0,3}`)];
  });
}
