import type { Nodes, Text } from "mdast";
import type { TextEdit } from "../../model/text-edit.ts";
import type { CheckedFile } from "../checked-file.ts";
import { mayBeDamaged } from "../markdown.ts";
import type { Rule } from "../rule.ts";

/** `**` or `__` that Markdown leaves standing as text: bold that has lost a half, or has a space on the wrong side. */
export const damagedEmphasis: Rule<"damaged-emphasis"> = {
  code: "damaged-emphasis",
  severity: "warning",
  fixable: true,
  check(file, { readMarkdown }) {
    if (!readMarkdown || file.frozen || !mayBeDamaged(file.prose)) return [];
    // Blanks for the header keep all positions true.
    const header = file.text.slice(0, file.body).replace(/[^\r\n]/g, " ");
    const marks = textsIn(readMarkdown(header + file.prose)).flatMap((node) => marksIn(file.text, node));
    return marks.map(({ marker, offset }, index) => ({
      problem: { code: "damaged-emphasis", marker },
      offset,
      edits: straightened(file, marks, index),
    }));
  },
};

interface Mark {
  marker: string;
  offset: number;
}

function textsIn(node: Nodes): Text[] {
  if (node.type === "text") return [node];
  return "children" in node ? node.children.flatMap(textsIn) : [];
}

// A row of underscores is a line to sign on; `a__b` is a name. The source is searched, for an escaped mark is meant.
const mark =
  /(?<![\\*])\*\*(?:\*\*)?(?!\*)|(?<![\\_\p{L}\p{N}])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.:])__(?![_\p{L}\p{N}])/gu;

function marksIn(text: string, { position }: Text): Mark[] {
  const start = position?.start.offset ?? 0;
  const source = text.slice(start, position?.end.offset ?? start);
  return [...source.matchAll(mark)].map((found) => ({ marker: found[0], offset: start + found.index }));
}

/** `**Beslut **` and `** Beslut**`: two marks alone on a line, with a space inside, are surely a pair. */
function straightened(file: CheckedFile, marks: readonly Mark[], index: number): TextEdit[] {
  const pair = pairOnLine(file, marks, index);
  if (!pair) return [];
  const [open, close] = pair;
  const inside = file.text.slice(open.offset + 2, close.offset);
  const bare = inside.trim();
  if (bare === "" || bare === inside) return [];
  // The space moves outside, unless there is one already, or the line's start or end.
  const before = inside.startsWith(" ") && /\S/.test(file.text[open.offset - 1] ?? " ") ? " " : "";
  const after = inside.endsWith(" ") && /\S/.test(file.text[close.offset + 2] ?? " ") ? " " : "";
  const text = `${before}${open.marker}${bare}${open.marker}${after}`;
  return [{ start: open.offset, end: close.offset + 2, text }];
}

function pairOnLine(file: CheckedFile, marks: readonly Mark[], index: number): [Mark, Mark] | undefined {
  const lineOf = (one: Mark) => file.lines.at(one.offset).line;
  const self = marks[index];
  if (!self) return undefined;
  const line = lineOf(self);
  const [open, close, ...others] = marks.filter((one) => lineOf(one) === line);
  const alone =
    open && close && others.length === 0 && open.marker === close.marker && open.marker.length === 2;
  if (!alone || open !== self) return undefined;
  const start = file.lines.starts[line - 1] ?? 0;
  const content = file.text.slice(start, file.lines.starts[line] ?? file.text.length);
  return content.split(open.marker).length === 3 ? [open, close] : undefined;
}
