import mustache from "mustache";
import { nearest } from "../model/nearest.ts";
import { LineIndex, type Position } from "../model/source.ts";
import type { TemplateNames } from "./template.ts";

/** What mustache gives: type, name, start and end (UTF-16 offsets), and for a section what is in it. */
export type Token = [
  type: string,
  name: string,
  start: number,
  end: number,
  children?: Token[],
  close?: number,
];

export type TemplateProblem = { position: Position } & (
  | { type: "unknown-name"; name: string; nearest: string | undefined }
  | { type: "not-supported"; tag: string }
  | { type: "syntax"; detail: string }
);

/** Minutes have a header and prose; a YAML file is a header throughout. */
type TemplateForm = "minutes" | "yaml";

interface Part {
  text: string;
  /** Where the part starts in the template. */
  start: number;
  tokens: Token[];
}

interface CompiledTemplate {
  /** The header with its `---` lines, then the prose. */
  parts: Part[];
  problems: TemplateProblem[];
}

/** Parses a template; what is wrong with it is in `problems`, in the order of the text. */
export function compileTemplate(template: string, form: TemplateForm = "minutes"): CompiledTemplate {
  const text = template.replace(/\r\n?/g, "\n").replace(/^\uFEFF/, "");
  const lines = new LineIndex(text);
  const problems: TemplateProblem[] = [];
  const parts = (form === "yaml" ? [{ text, start: 0 }] : partsOf(text)).map(({ start, text: part }) => {
    const read = tokensOf(part);
    if (typeof read !== "string") return { text: part, start, tokens: read };
    const offset = Number(/ at (\d+)$/.exec(read)?.[1] ?? 0);
    const detail = read.replace(/ at \d+$/, "");
    problems.push({ type: "syntax", detail, position: lines.at(start + offset) });
    return { text: part, start, tokens: [] };
  });
  for (const { tokens, start } of parts) {
    for (const token of unsupported(tokens)) {
      problems.push({ type: "not-supported", tag: token[1], position: lines.at(start + token[2]) });
    }
  }
  return { parts: parts.map((part) => ({ ...part, tokens: part.tokens.map(escaped) })), problems };
}

/** The names in a template that stand for nothing, each with its place and what was probably meant. */
export function unknownNames(
  template: string,
  names: TemplateNames,
  form: TemplateForm = "minutes",
): TemplateProblem[] {
  const lines = new LineIndex(template.replace(/\r\n?/g, "\n"));
  return compileTemplate(template, form).parts.flatMap(({ tokens, start }) =>
    unknownIn(tokens, [names]).map(({ token, known }) => ({
      type: "unknown-name" as const,
      name: token[1],
      nearest: nearest(token[1], known),
      position: lines.at(start + token[2]),
    })),
  );
}

/** A template without a header is given the usual one. */
const usualHeader = "---\n{{header}}\n---\n\n";
const headed =
  /^(?:\s*\{\{!(?:(?!\}\})[\s\S])*\}\}[ \t]*\n)*---[ \t]*\n(?:(?!---[ \t]*\n)[^\n]*\n)*---[ \t]*(?:\n|$)/;

function partsOf(text: string): { text: string; start: number }[] {
  const header = headed.exec(text)?.[0];
  if (header === undefined) {
    return [
      { text: usualHeader, start: 0 },
      { text, start: 0 },
    ];
  }
  return [
    { text: header, start: 0 },
    { text: text.slice(header.length), start: header.length },
  ];
}

function tokensOf(text: string): Token[] | string {
  try {
    // The types know a token's beginning only.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return new mustache.Writer().parse(text) as Token[];
  } catch (error) {
    if (error instanceof Error) return error.message;
    throw error;
  }
}

/** Other files are never drawn in: a template is one file. */
function unsupported(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [...(token[0] === ">" ? [token] : []), ...unsupported(childrenOf(token))]);
}

function childrenOf(token: Token): Token[] {
  // What stands there for `{{> other}}` is its indentation.
  return Array.isArray(token[4]) ? token[4] : [];
}

/** `{{{name}}}` and `{{&name}}` are written as safely as `{{name}}`. */
function escaped(token: Token): Token {
  const [type, name, start, end, , ...rest] = token;
  if (type === "#" || type === "^") return [type, name, start, end, childrenOf(token).map(escaped), ...rest];
  return type === "&" ? ["name", name, start, end] : token;
}

function unknownIn(
  tokens: readonly Token[],
  scopes: readonly TemplateNames[],
): { token: Token; known: string[] }[] {
  return tokens.flatMap((token) => {
    const [type, name] = token;
    if (!["name", "#", "^"].includes(type)) return [];
    const scope = scopes.find((names) => Object.hasOwn(names, name));
    const known = scopes.flatMap((names) => Object.keys(names));
    const inner = scope?.[name];
    const inside = type === "#" && typeof inner === "object" ? [inner, ...scopes] : scopes;
    return [...(scope ? [] : [{ token, known }]), ...unknownIn(childrenOf(token), inside)];
  });
}
