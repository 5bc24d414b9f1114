import { FAILSAFE_SCHEMA, load, type State } from "js-yaml";

/** YAML as plain texts, lists and records, with the line on which each of them begins. */
export interface PlainYaml {
  value: unknown;
  /** The 0-based lines of a list's entries. */
  linesOf: ReadonlyMap<unknown, readonly number[]>;
  /** The 0-based line of a record that is no entry of a list. */
  lineOf: ReadonlyMap<unknown, number>;
}

/** UTF-16 units; what is longer has limits of its own, which are counted elsewhere. */
const longest = 100_000;
/** Lists, records and texts; with {@link longest} far within what the other parser allows. */
const most = 10_000;
// Where YAML 1.1 and 1.2, or two parsers, may differ; anchors, aliases and tags, which need a parser's care.
const uncommon =
  /[\t\u0085\u2028\u2029\uFEFF]|\r(?!\n)|^(?:%|\.\.\.|---)|(?:^|[\s,:[{-])[&*!]|(?:^|\s)\?\s|[\]}'"]#/m;
/** A quotation that goes on on the next line: one parser wants it indented, the other does not. */
const overLines = /(?:^|[\s,:[{-])(?:"(?:[^"\\\n]|\\.)*\\?|'(?:[^'\n]|'')*)$/m;
/** A list or a record in the place of a name: one parser makes a name of it, the other says that it is none. */
const strangeName = /[\]}]\s*:|\{\s*[[{]|[{,]\s*\[[^[\]\n]*\]\s*[,}]|,\s*\{[^{}\n]*\}\s*\}/;
const tooStrange = [uncommon, overLines, strangeName];
const withBrackets = /^.*[[\]{}].*$/gm;
const quotation = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;

/** Thrown and caught here alone. */
const tooMany = new Error("more than is read this way");

/**
 * Parses common YAML in a tenth of the time that the parser with positions takes.
 * @returns undefined for what is uncommon or wrong
 */
export function parsePlain(yaml: string): PlainYaml | undefined {
  if (yaml.length > longest || isStrange(yaml)) return undefined;
  const watch = new Watch();
  try {
    const value = load(yaml, { schema: FAILSAFE_SCHEMA, listener: watch.listener });
    return watch.torn ? undefined : { value, linesOf: watch.linesOf, lineOf: watch.lineOf };
  } catch (error) {
    // Whatever it is, the other parser says what is wrong, and where.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function isStrange(yaml: string): boolean {
  return tooStrange.some((pattern) => pattern.test(yaml)) || bracketsOverLines(yaml);
}

/** As of quotations: how far a list or record in brackets must be indented on its next line. */
function bracketsOverLines(yaml: string): boolean {
  const lines = yaml.match(withBrackets) ?? [];
  return lines.some((line) => isOpen(line) || isOpen(line.replace(quotation, "")));
}

function isOpen(line: string): boolean {
  let depth = 0;
  for (const letter of line) {
    if (letter === "[" || letter === "{") depth++;
    else if (letter === "]" || letter === "}") depth--;
  }
  return depth !== 0;
}

interface Frame {
  line: number;
  children: number[];
}

/** Notes where each part begins, as the parser enters and leaves it. */
class Watch {
  readonly linesOf = new Map<unknown, readonly number[]>();
  readonly lineOf = new Map<unknown, number>();
  /** True where an entry of a list has no place: it was left empty. */
  torn = false;
  #count = 0;
  readonly #open: Frame[] = [];

  readonly listener = (event: "open" | "close", state: State): void => {
    if (event === "open") this.#enter(state.line);
    else this.#leave(state);
  };

  #enter(line: number): void {
    if (++this.#count > most) throw tooMany;
    this.#open.push({ line, children: [] });
  }

  #leave({ kind, result }: State): void {
    const frame = this.#open.pop();
    if (frame === undefined) return;
    this.#open.at(-1)?.children.push(frame.line);
    if (kind === "mapping") this.lineOf.set(result, frame.line);
    if (kind !== "sequence" || !Array.isArray(result)) return;
    if (frame.children.length !== result.length) this.torn = true;
    this.linesOf.set(result, frame.children);
  }
}
