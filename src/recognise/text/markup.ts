import type { Span } from "../../model/meeting.ts";

/** A sign of Markdown: what it takes in the file and what of it is words. */
export interface Markup {
  length: number;
  /** Words that stay, from `lead` characters into the markup on; nothing stays without them. */
  text?: string;
  lead: number;
  blank?: boolean;
  id?: string;
}

const blank = /[\s\u00a0\u2028]/;
const recordId = /\^((?:[^\s^*/]{1,80}\/)?[daf]\d+[A-Z]?[a-z]?(?:\.\d+)?)(?=[\s*_]|$)/y;
const otherId = /\^[A-Za-z0-9-]+(?=[*_]*\s*$)/y;
const escape = /\\([!-/:-@[-`{-~])/y;
const comment = /<!--[^]{0,3000}?-->/y;
const autolink = /<([a-z][a-z0-9+.-]{1,30}:[^\s<>]*)>/iy;
const tag = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,300})?\/?>/iy;
const wiki = /\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/y;
const link = /\[([^[\]]{0,300})\]\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)/y;
const image = /!\[[^[\]]{0,300}\]\([^()]{0,2000}\)/y;
const footnote = /\[\^[^\]\s]{1,40}\]/y;
const struck = /~~(?=\S)[^~]{1,2000}~~/y;
const entity = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,6})|#x([\da-f]{1,5}));/iy;
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** The markup that begins at an offset, within the line `span`; undefined for plain words. */
export function markupAt(source: string, at: number, span: Span): Markup | undefined {
  const char = source[at] ?? "";
  switch (char) {
    case "*":
      return stars(source, at, span);
    case "_":
      return underscores(source, at, span);
    case "`":
    case "\u00ad":
      return { length: 1, lead: 0 };
    case "\\":
      return kept(escape, source, at);
    case "<":
      return dropped(comment, source, at) ?? kept(autolink, source, at) ?? dropped(tag, source, at);
    case "[":
      return kept(wiki, source, at) ?? kept(link, source, at) ?? dropped(footnote, source, at);
    case "!":
      return dropped(image, source, at);
    case "~":
      return dropped(struck, source, at);
    case "&":
      return entityAt(source, at);
    case "^":
      return idAt(source, at, span);
    default:
      return blank.test(char)
        ? { length: blankLength(source, at, span.end), lead: 0, blank: true }
        : undefined;
  }
}

function matchAt(form: RegExp, source: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(source);
}

function dropped(form: RegExp, source: string, at: number): Markup | undefined {
  const match = matchAt(form, source, at);
  return match ? { length: match[0].length, lead: 0 } : undefined;
}

/** What the form's group holds stays; signs of emphasis within it do not matter to any reader of links. */
function kept(form: RegExp, source: string, at: number): Markup | undefined {
  const match = matchAt(form, source, at);
  const text = match?.[1];
  return match && text !== undefined
    ? { length: match[0].length, text, lead: match[0].lastIndexOf(text) }
    : undefined;
}

function entityAt(source: string, at: number): Markup | undefined {
  const match = matchAt(entity, source, at);
  if (!match) return undefined;
  const [, name = "", decimal, hexadecimal] = match;
  const code = Number(decimal ?? `0x${hexadecimal ?? ""}`);
  const text = entities[name.toLowerCase()] ?? String.fromCodePoint(code);
  return blank.test(text)
    ? { length: match[0].length, lead: 0, blank: true }
    : { length: match[0].length, text, lead: 0 };
}

function idAt(source: string, at: number, { start, end }: Span): Markup | undefined {
  if (at > start && !/[\s*_]/.test(source[at - 1] ?? "")) return undefined;
  const match = matchAt(recordId, source, at);
  if (match?.[1] !== undefined) return { length: match[0].length, lead: 0, id: match[1] };
  const other = matchAt(otherId, source.slice(at, end), 0);
  return other ? { length: other[0].length, lead: 0 } : undefined;
}

/** A run of `*` is emphasis unless it stands free, as in "5 * 3". */
function stars(source: string, at: number, { start, end }: Span): Markup | undefined {
  const length = runLength(source, at, end);
  const free = isBlank(source, at - 1, start) && (at + length >= end || isBlank(source, at + length, start));
  return free && at > start && at + length < end ? undefined : { length, lead: 0 };
}

/** A run of `_` is emphasis at a word's edge; within a word it belongs to it. */
function underscores(source: string, at: number, { start, end }: Span): Markup | undefined {
  const length = runLength(source, at, end);
  const word = /[^\s.,:;!?()"'*]/;
  const before = at > start && word.test(source[at - 1] ?? "");
  const after = at + length < end && word.test(source[at + length] ?? "");
  return before === after ? undefined : { length, lead: 0 };
}

function runLength(source: string, at: number, end: number): number {
  let length = 1;
  while (at + length < end && source[at + length] === source[at]) length++;
  return length;
}

function blankLength(source: string, at: number, end: number): number {
  let length = 1;
  while (at + length < end && blank.test(source[at + length] ?? "")) length++;
  return length;
}

function isBlank(source: string, at: number, start: number): boolean {
  return at < start || /\s/.test(source[at] ?? " ");
}
