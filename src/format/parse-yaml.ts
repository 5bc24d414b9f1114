import { Composer, type Document, Lexer, Parser, type YAMLParseError } from "yaml";
import type { Fault } from "./fault.ts";
import { depthLimit, sizeLimit, tokenLimit } from "./limits.ts";
import { syntaxCause } from "./syntax-cause.ts";

const reportedErrors = 10;

export type YamlDocument = Document.Parsed;

interface ParsedYaml {
  /** Missing where a limit stopped the reading. */
  document?: YamlDocument;
  faults: Fault[];
}

interface ParseOptions {
  /** Keeps the tokens that edits need to find dashes and colons. */
  keepTokens?: boolean;
}

/**
 * Parses one YAML document with every scalar as it is written. Never throws: what is too large or too deep is
 * refused before anything recursive sees it, and syntax errors come beside the document that could be read.
 */
export function parseYaml(text: string, options: ParseOptions = {}): ParsedYaml {
  if (text.length > sizeLimit) return refused({ code: "front-matter-too-large", limit: sizeLimit });
  const tokens = tokenise(text);
  if (!Array.isArray(tokens)) return tokens;
  const composer = new Composer({
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    keepSourceTokens: options.keepTokens ?? false,
  });
  const [document, second] = withoutStacks(() => [...composer.compose(tokens, true, text.length)]);
  if (document === undefined) return { faults: [] };
  const faults = syntaxFaults(document.errors, text);
  if (second)
    faults.push({
      problem: { code: "yaml-syntax", cause: "other", detail: "several documents" },
      offset: second.range[0],
    });
  return { document, faults };
}

/** The parser makes an Error of every slip; of a hundred thousand, their stacks would take seconds. */
function withoutStacks<T>(work: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

type Tokens = ReturnType<Parser["next"]> extends Generator<infer T> ? T[] : never;

function tokenise(text: string): Tokens | ParsedYaml {
  const parser = new Parser();
  const tokens: Tokens = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depthLimit)
      return refused({ code: "front-matter-too-deep", limit: depthLimit });
    if (++count > tokenLimit) return refused({ code: "front-matter-too-large", limit: sizeLimit });
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function refused(problem: Fault["problem"]): ParsedYaml {
  return { faults: [{ problem, offset: 0 }] };
}

// One mistake often gives several errors on its line; the first of them says it best.
function syntaxFaults(errors: readonly YAMLParseError[], text: string): Fault[] {
  const faults: Fault[] = [];
  const textEnd = text.trimEnd().length;
  let lineEnd = -1;
  for (const error of errors) {
    if (faults.length >= reportedErrors) break;
    const offset = Math.min(error.pos[0], textEnd);
    if (offset <= lineEnd) continue;
    faults.push({
      problem: { code: "yaml-syntax", cause: syntaxCause(error, text), detail: error.message },
      offset,
    });
    const end = text.indexOf("\n", offset);
    lineEnd = end < 0 ? text.length : end;
  }
  return faults;
}
