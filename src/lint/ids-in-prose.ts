import type { CheckedFile } from "./checked-file.ts";

/** The ids that lines of the prose end with (`… handlingarna. ^d3`), with their UTF-16 offsets in the file. */
export function idsInProse({ text, body }: CheckedFile): { id: string; offset: number }[] {
  const form = /\^([daf]\d+[A-Z]?[a-z]?)[ \t]*\r?$/gm;
  return [...text.slice(body).matchAll(form)].map((found) => ({
    id: found[1] ?? "",
    offset: body + found.index,
  }));
}
