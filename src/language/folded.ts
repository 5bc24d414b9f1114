/** From this length on, in UTF-16 units, folding a text costs less than the flag does. */
const worthFolding = 100;

/** UTF-16 units; V8 takes a text of so many for reason enough to make machine code (`JSRegExp::kTierUpForSubjectLengthValue`). */
const longText = 1000;

/**
 * A case-insensitive regular expression. The `i` flag makes a long pattern three times as dear to compile, and
 * most patterns are tried on few texts: those fold the text instead.
 * @param flags none of `i`, `u`, `v` and `y`
 */
export function caseless(source: string, flags = ""): RegExp {
  return source.length < worthFolding ? new RegExp(source, `${flags}i`) : new FoldedRegExp(source, flags);
}

/**
 * A case-insensitive regular expression that costs a third of what the `i` flag costs to compile: the text is
 * folded instead of every letter of the pattern. It is made and used like any other; what it captures stands as
 * the text has it.
 */
class FoldedRegExp extends RegExp {
  /** The pattern as Node's own, which is tried sooner than one of a class: nearly all texts do not fit. */
  readonly #finding: RegExp;
  /** True where a match does not depend on `lastIndex`. */
  readonly #single: boolean;
  /** The same with places of what is captured, which cost more than finding it. */
  #placing: RegExp | undefined;
  #aside: boolean | undefined;
  readonly #flags: string;
  #compiled = false;

  /** @param flags none of `i`, `u`, `v` and `y` */
  constructor(source: string | RegExp, flags = "") {
    const folded = typeof source === "string" ? foldedSource(source) : source.source;
    super(folded, flags);
    this.#finding = new RegExp(folded, flags);
    this.#single = !this.global && !this.sticky;
    this.#flags = flags;
  }

  /** As Node's own, which asks for each flag anew; `matchAll`, `replace` and `split` ask at every call. */
  override get flags(): string {
    return this.#flags;
  }

  override exec(text: string): RegExpExecArray | null {
    const from = this.lastIndex;
    const folded = fold(text);
    const match = this.#find(folded);
    if (!match || folded === text) return match;
    if (match.length === 1 || this.#isWithin(match, text, folded)) return inLettersOf(text, match);
    this.#placing ??= new RegExp(this.source, `${this.flags.replace("d", "")}d`);
    this.#placing.lastIndex = from;
    const placed = this.#placing.exec(folded);
    if (placed) restore(placed, text);
    return placed;
  }

  override test(text: string): boolean {
    if (!this.#single || !this.#compiled) return this.#find(fold(text)) !== null;
    return this.#finding.test(fold(text));
  }

  #find(folded: string): RegExpExecArray | null {
    const finding = this.#finding;
    if (!this.#compiled) this.#compile(folded);
    if (this.#single) return finding.exec(folded);
    finding.lastIndex = this.lastIndex;
    const match = finding.exec(folded);
    this.lastIndex = finding.lastIndex;
    return match;
  }

  /**
   * V8 makes bytecode of a pattern for its first text, and machine code of it all over again for the second. Where the first
   * is long it makes machine code at once: that halves what a pattern of two thousand letters costs. What fills the text up is
   * such that no part of a pattern goes on for long in it.
   */
  #compile(folded: string): void {
    this.#compiled = true;
    this.#finding.test(folded.padEnd(longText, ".\n"));
  }

  /** True where nothing that is captured has capitals, as all of it stands within the match, which has none. */
  #isWithin(match: RegExpExecArray, text: string, folded: string): boolean {
    const { index } = match;
    const end = index + match[0].length;
    if (text.slice(index, end) !== folded.slice(index, end)) return false;
    this.#aside ??= capturesAside(this.source);
    return !this.#aside;
  }

  /** As any global pattern's, without a new one for each text. */
  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const matches: RegExpExecArray[] = [];
    for (let from = 0; from <= text.length; ) {
      this.lastIndex = from;
      const match = this.exec(text);
      if (!match) break;
      from = match[0] === "" ? this.lastIndex + 1 : this.lastIndex;
      matches.push(match);
    }
    return matches.values();
  }
}

/** A pattern's own letters, not those that are part of an escape or a group's name. */
function foldedSource(source: string): string {
  return source.replace(/\\[^u]|\\u[0-9a-fA-F]{4}|\(\?<[A-Za-z]+>|\p{Lu}/gu, (found) =>
    found.length === 1 ? fold(found) : found,
  );
}

/** Pattern after pattern is tried on one sentence: the last one folded spares folding it for each. */
let last = { text: "", folded: "" };

/** The text in lower case, letter for letter: indices stay what they are. */
export function fold(text: string): string {
  if (text === last.text) return last.folded;
  const lower = text.toLowerCase();
  last = { text, folded: lower.length === text.length ? lower : foldEach(text) };
  return last.folded;
}

function foldEach(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const lower = text.charAt(index).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(index);
  }).join("");
}

/** True where a pattern captures what stands before or behind its match, in `(?<=(a))` and `(?=(a))`. */
function capturesAside(source: string): boolean {
  const open: boolean[] = [];
  for (const [sign] of source.matchAll(/\\.|\[(?:[^\]\\]|\\.)*\]|\(\?<?[=!]|\(\?:|\(|\)/g)) {
    if (sign === ")") open.pop();
    else if (sign === "(" && open.at(-1) === true) return true;
    else if (sign.startsWith("(")) open.push(open.at(-1) === true || /[=!]$/.test(sign));
  }
  return false;
}

/** A match whose captures have no capitals, with the text's own letters. */
function inLettersOf(text: string, match: RegExpExecArray): RegExpExecArray {
  match[0] = text.slice(match.index, match.index + match[0].length);
  match.input = text;
  return match;
}

/** Puts the text's own letters in place of the folded ones. */
function restore(match: RegExpExecArray, text: string): void {
  const { indices } = match;
  match.input = text;
  for (const [index, place] of indices?.entries() ?? []) if (place) match[index] = text.slice(...place);
  for (const [name, place] of Object.entries(indices?.groups ?? {}))
    if (place && match.groups) match.groups[name] = text.slice(...place);
}
