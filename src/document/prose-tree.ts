import type { Root, RootContent } from "mdast";
import type { Span } from "../model/meeting.ts";
import type { TextEdit } from "../model/text-edit.ts";
import type { Landmark } from "../recognise/index.ts";
import { extremesIn } from "./extremes.ts";
import type { MarkdownReader } from "./markdown.ts";
import { splice } from "./spliced.ts";

/** A top-level piece of prose with its place in the file, or a line that parts it. */
export type Part = { type: "node"; node: RootContent; span: Span } | { type: "landmark"; landmark: Landmark };

export interface ProseSource {
  /** The file's whole text. */
  text: string;
  /** UTF-16 offset at which the prose begins. */
  body: number;
  /** The lines that are to part it, in order. */
  landmarks: readonly Landmark[];
  /** Where decisions stand: in the midst of a paragraph they get one of their own. */
  decisions: readonly Span[];
  read: MarkdownReader;
}

/** What takes a place in the text while it is read. */
type Mark = { type: "landmark"; landmark: Landmark } | { type: "text"; text: string; span: Span };

/**
 * The prose of a minutes file as Markdown, without record ids, parted at its landmarks. Those that the text does not let
 * go of (one within a table) part nothing: then all of it stays as it is.
 */
export function readParts(source: ProseSource): { root: Root; parts: Part[]; parted: boolean } {
  const { landmarks } = source;
  const possible = landmarks.every(
    ({ type, within }) => type !== "item" || within === "text" || within === "list",
  );
  const wanted = landmarks.filter((landmark, index) => isLoose(landmark, landmarks.slice(0, index)));
  const read = possible ? readWith(source, wanted) : undefined;
  const whole = read ?? readWith(source, []);
  if (!whole) throw new Error("prose without marks cannot lose any");
  return { ...whole, parted: read !== undefined };
}

/** True for a line that can be taken out; in a list, where its items are the agenda's and so it comes apart anyway. */
function isLoose({ type, within }: Landmark, before: readonly Landmark[]): boolean {
  if (within !== "list" || type === "item") return within === "text" || within === "list";
  return before.findLast((one) => one.type === "item")?.within === "list";
}

function readWith(
  { text, body, read, decisions }: ProseSource,
  landmarks: readonly Landmark[],
): { root: Root; parts: Part[] } | undefined {
  const extremes = extremesIn(text, body).map((span) => ({
    type: "text" as const,
    text: text.slice(span.start, span.end),
    span,
  }));
  const marks: Mark[] = [
    ...landmarks.map((landmark) => ({ type: "landmark" as const, landmark })),
    ...extremes,
  ];
  const sign = unusedWord(text);
  const edits = [
    { start: 0, end: body, text: "" },
    ...marks.flatMap((mark, index) => markEdits(text, mark, `\n\n# ${sign}${index}\n\n`)),
    ...idEdits(text, body),
    ...decisions.flatMap((span) => breaksAround(text, span)),
    ...outdents(text, landmarks),
  ];
  const spliced = splice(text, edits);
  const root = read(spliced.text);
  const form = new RegExp(`^${sign}(\\d+)$`);
  const seen = new Set<Mark>();
  const parts = root.children.map((node): Part => {
    const mark = markOf(node, form, marks);
    const span = spanOf(node, spliced.origin);
    if (!mark) return { type: "node", node, span };
    seen.add(mark);
    if (mark.type === "landmark") return mark;
    const paragraph: RootContent = { type: "paragraph", children: [{ type: "text", value: mark.text }] };
    return { type: "node", node: paragraph, span: mark.span };
  });
  const lost = marks.some((mark) => !seen.has(mark));
  return lost && landmarks.length > 0 ? undefined : { root, parts };
}

function markOf(node: RootContent, form: RegExp, marks: readonly Mark[]): Mark | undefined {
  const [only] = node.type === "heading" && node.depth === 1 ? node.children : [];
  const index = only?.type === "text" ? form.exec(only.value)?.[1] : undefined;
  return index === undefined ? undefined : marks[Number(index)];
}

function spanOf({ position }: RootContent, origin: (at: number) => number): Span {
  return { start: origin(position?.start.offset ?? 0), end: origin(position?.end.offset ?? 0) };
}

/** A word that no minutes have. */
function unusedWord(text: string): string {
  let word = "klubbamark";
  while (text.includes(word)) word += "x";
  return word;
}

/** The landmark's line becomes the mark; emphasis that it opened and did not close is closed no more. */
function markEdits(text: string, mark: Mark, put: string): TextEdit[] {
  if (mark.type === "text") return [{ ...mark.span, text: put }];
  const { span, rest } = mark.landmark;
  const line = text.lastIndexOf("\n", span.start - 1) + 1;
  const signs = /^(?:[ \t#*_]|[-+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*$/.test(
    text.slice(Math.max(line, span.start - 40), span.start),
  );
  const start = signs ? Math.max(line, span.start - 40) : span.start;
  const end = rest ?? span.end;
  const open = (text.slice(start, end).split("**").length - 1) % 2 === 1 ? text.indexOf("**", end) : -1;
  const newline = text.indexOf("\n", end);
  const closed = open >= 0 && (newline < 0 || open < newline);
  return [{ start, end, text: put }, ...(closed ? [{ start: open, end: open + 2, text: "" }] : [])];
}

/** Ids of records (`^d2`, `^FR-2024-12-06/a29`) are for klubba and not for readers. */
function idEdits(text: string, body: number): TextEdit[] {
  const form = /[ \t]*\^(?:[^\s^/|]+\/)?[daf]\d+[A-Z]?[a-z]?(?=[ \t^|\r]|$)/gm;
  form.lastIndex = body;
  return [...text.matchAll(form)]
    .filter(({ index }) => index >= body)
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: "" }));
}

/** Blank lines before and behind a decision that is a sentence among others. */
function breaksAround(text: string, { start, end }: Span): TextEdit[] {
  const above = text.slice(Math.max(text.lastIndexOf("\n\n", start) + 2, start - 5000, 0), start);
  const before = above.replace(/^(?:[ \t]*#{1,6} [^\n]*\n)+/, "");
  const plain = !/^[ \t]*(?:[-*+>|#]|\d{1,9}[.)])/m.test(before) && !/[*_`[\]<|]/.test(before);
  const opening = plain ? sentenceStart(before) : -1;
  const behind = /^[.]?(?:[ \t]*\^\S+)*[ \t]*(?=\n?\p{Lu})/u.exec(text.slice(end, end + 200));
  const closes =
    plain && behind !== null && /[.!?]$/.test(text.slice(start, end) + behind[0].trim().slice(0, 1));
  return [
    ...(opening > 0 ? [breakAt(start - before.length + opening)] : []),
    ...(closes ? [breakAt(end + behind[0].length)] : []),
  ];
}

function breakAt(at: number): TextEdit {
  return { start: at, end: at, text: "\n\n" };
}

/** Where the last sentence of a paragraph's beginning starts; 0 or less where it is the first. */
function sentenceStart(before: string): number {
  const ends = [...`${before}X`.matchAll(/(?<=\p{L}{3}[.!?])[ \t]*\n?(?=\p{Lu})|(?<=[.!?])\s+$/gu)];
  const last = ends.at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}

/** What hung below a list's item no longer does: its lines move out by the room that the item's sign took. */
function outdents(text: string, landmarks: readonly Landmark[]): TextEdit[] {
  const items = landmarks
    .filter(({ type }) => type === "item")
    .toSorted((a, b) => a.span.start - b.span.start);
  return items.flatMap(({ within, span }, index) => {
    if (within !== "list") return [];
    const [sign = ""] = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(text.slice(span.start, span.start + 20)) ?? [];
    const below = text.slice(span.end, items[index + 1]?.span.start ?? text.length);
    const form = new RegExp(`^(?: {1,${Math.max(sign.length, 1)}}|\\t)`, "gm");
    return [...below.matchAll(form)].map(({ index: at, 0: { length } }) => ({
      start: span.end + at,
      end: span.end + at + length,
      text: "",
    }));
  });
}
