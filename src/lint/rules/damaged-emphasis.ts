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
    const onLine = byLine(file, marks);
    return marks.map((self) => ({
      problem: { code: "damaged-emphasis", marker: self.marker },
      offset: self.offset,
      edits: straightened(file, self, onLine),
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

function byLine(file: CheckedFile, marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const onLine = new Map<number, Mark[]>();
  for (const one of marks) {
    const { line } = file.lines.at(one.offset);
    const known = onLine.get(line);
    if (known) known.push(one);
    else onLine.set(line, [one]);
  }
  return onLine;
}

/** `**Beslut **` and `** Beslut**`: two marks alone on a line, with a space inside, are surely a pair. */
function straightened(
  file: CheckedFile,
  self: Mark,
  onLine: ReadonlyMap<number, readonly Mark[]>,
): TextEdit[] {
  const pair = pairOnLine(file, self, onLine);
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

function pairOnLine(
  file: CheckedFile,
  self: Mark,
  onLine: ReadonlyMap<number, readonly Mark[]>,
): [Mark, Mark] | undefined {
  const { line } = file.lines.at(self.offset);
  const [open, close, ...others] = onLine.get(line) ?? [];
  const alone =
    open && close && others.length === 0 && open.marker === close.marker && open.marker.length === 2;
  if (!alone || open !== self) return undefined;
  const start = file.lines.starts[line - 1] ?? 0;
  const content = file.text.slice(start, file.lines.starts[line] ?? file.text.length);
  return content.split(open.marker).length === 3 ? [open, close] : undefined;
}
