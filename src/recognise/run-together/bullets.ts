import type { Page, Part } from "./page.ts";

const strong = /(?<=[.:;!?] )[-–*] (?=["“”]?\p{Lu})|[•▪●◦\uf0b7] ?(?=\S)/gu;
const weak = /(?<=\p{Ll}\)? )[-–*] (?=["“”]?\p{Lu}\p{Ll})/gu;

/** Bullets in a run; a dash between small and capital letters is one only where others have shown that dashes are. */
export function bulletsOf({ text }: Page): (Part & { type: "bullet" })[] {
  const sure = [...text.matchAll(strong)].map(partOf);
  if (sure.length < 2) return [];
  const dashed = sure.some(({ at }) => /[-–*]/.test(text[at] ?? ""));
  const first = sure[0]?.at ?? 0;
  const more = dashed ? [...text.matchAll(weak)].filter(({ index }) => index > first).map(partOf) : [];
  return [...sure, ...more];
}

function partOf(match: RegExpExecArray): Part & { type: "bullet" } {
  return { type: "bullet", at: match.index, content: match.index + match[0].length, marker: "-" };
}
