import type { CheckedFile } from "./checked-file.ts";

/** The ids that lines of the prose end with (`… handlingarna. ^d3`), with their UTF-16 offsets in the file. */
export function idsInProse({ text, body }: CheckedFile): { id: string; offset: number }[] {
  const form = /\^([daf]\d+[A-Z]?[a-z]?)[ \t]*\r?$/gm;
  return [...withoutComments(text.slice(body)).matchAll(form)].map((found) => ({
    id: found[1] ?? "",
    offset: body + found.index,
  }));
}

/** The text with its HTML comments blanked out, so that all offsets stay. One without an end goes on to the text's. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", from)) {
    const close = text.indexOf("-->", at + 4);
    const end = close < 0 ? text.length : close + 3;
    parts.push(text.slice(from, at), text.slice(at, end).replace(/[^\r\n]/g, " "));
    from = end;
  }
  return parts.join("") + text.slice(from);
}
