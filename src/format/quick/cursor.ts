import { tokenLimit } from "../limits.ts";
import {
  apostrophe,
  closeBrace,
  closeBracket,
  colon,
  comma,
  dash,
  hash,
  isBracket,
  isKeyPart,
  isLetter,
  isPlainStart,
  isPrintable,
  openBrace,
  openBracket,
  quote,
  space,
} from "./characters.ts";
import { doubt } from "./doubt.ts";

/**
 * Goes through YAML line by line and takes up the words on each. Whatever takes more than a look at single characters
 * (words over several lines, escapes, anchors, signs that may mean something) is in doubt.
 */
export class Cursor {
  /** The columns before the line's first character; -1 after the last line. */
  indent = -1;
  /** 0-based */
  line = -1;
  /** UTF-16 offset of the next character. */
  at = 0;
  /** True where the last word stood in quotes. */
  quoted = false;
  readonly #text: string;
  #end = 0;
  #next = 0;
  /** At least as many tokens as the careful parser counts, which has a limit. */
  #cost = 0;

  constructor(text: string) {
    this.#text = text;
    this.nextLine();
  }

  /** Goes to the next line that has something on it; what is left of this one must be nothing. */
  nextLine(): void {
    if (this.at < this.#end) doubt();
    const text = this.#text;
    while (this.#next < text.length) {
      const start = this.#next;
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      this.#next = end + 1;
      this.line++;
      this.spend(3);
      let at = start;
      while (at < end && text.charCodeAt(at) === space) at++;
      this.#end = end > at && newline >= 0 && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
      this.at = at;
      this.indent = at - start;
      if (at === this.#end) continue;
      if (text.charCodeAt(at) !== hash) return;
      this.#skipComment();
    }
    this.indent = -1;
    this.at = this.#end;
  }

  /** Counts tokens. */
  spend(tokens: number): void {
    this.#cost += tokens;
    if (this.#cost > tokenLimit) doubt();
  }

  /** True behind the last line. */
  isDone(): boolean {
    return this.indent < 0;
  }

  /** True where nothing more stands on the line. */
  atEnd(): boolean {
    return this.at === this.#end;
  }

  isDash(): boolean {
    return this.#code() === dash && this.#code(1) === space;
  }

  /** Steps over a dash; what stands behind it on the line begins a block of its own. */
  enterDash(): void {
    const start = this.at;
    this.at++;
    this.#skipSpaces();
    this.spend(2);
    this.indent += this.at - start;
  }

  /** True where a list in brackets begins. */
  isList(): boolean {
    return this.#code() === openBracket;
  }

  /** True where a record in braces begins. */
  isRecord(): boolean {
    return this.#code() === openBrace;
  }

  /** True where a name and its colon stand here. */
  isNamed(): boolean {
    const { at } = this;
    const named = this.key() !== undefined;
    this.at = at;
    return named;
  }

  /** The name before a colon, and the colon; undefined, and no step, where none stands here. */
  key(): string | undefined {
    const text = this.#text;
    let at = this.at;
    while (at < this.#end && isKeyPart(text.charCodeAt(at))) at++;
    const ends = text.charCodeAt(at) === colon && (at + 1 === this.#end || text.charCodeAt(at + 1) === space);
    if (!ends || at === this.at || !isLetter(text.charCodeAt(this.at))) return undefined;
    const key = text.slice(this.at, at);
    this.at = at + 1;
    this.#skipSpaces();
    this.spend(4);
    return key;
  }

  /** What stands on the rest of the line, or in a list or record up to what ends it there. */
  word(within: boolean): string {
    this.spend(2);
    const first = this.#code();
    this.quoted = first === quote || first === apostrophe;
    if (this.quoted) return this.#quoted(first);
    if (!isPlainStart(first)) doubt();
    const end = this.#plainEnd(within);
    const word = this.#text.slice(this.at, end);
    this.at = end;
    if (word === "null") doubt();
    return word;
  }

  /** Steps over an opening sign and blanks; false where the closing one follows, which is stepped over too. */
  open(): boolean {
    const close = this.isList() ? closeBracket : closeBrace;
    this.at++;
    this.#skipSpaces();
    this.spend(4);
    if (this.#code() !== close) return true;
    this.at++;
    return false;
  }

  /** Steps over a comma, or the sign that closes; true where more comes. */
  more(list: boolean): boolean {
    this.#skipSpaces();
    const code = this.#code();
    this.at++;
    this.spend(2);
    if (code === (list ? closeBracket : closeBrace)) return false;
    if (code !== comma) doubt();
    this.#skipSpaces();
    return true;
  }

  #code(ahead = 0): number {
    const at = this.at + ahead;
    return at < this.#end ? this.#text.charCodeAt(at) : -1;
  }

  #skipSpaces(): void {
    while (this.at < this.#end && this.#text.charCodeAt(this.at) === space) this.at++;
  }

  #skipComment(): void {
    for (; this.at < this.#end; this.at++) if (!isPrintable(this.#text.charCodeAt(this.at))) doubt();
  }

  #quoted(sign: number): string {
    const start = this.at + 1;
    const text = this.#text;
    for (let at = start; at < this.#end; at++) {
      const code = text.charCodeAt(at);
      if (code === sign) {
        this.at = at + 1;
        // Two apostrophes are one; other signs behind a quote are somebody's mistake.
        if (this.#code() === sign) doubt();
        return text.slice(start, at);
      }
      if (!isPrintable(code) || code === 0x5c) doubt();
    }
    return doubt();
  }

  #plainEnd(within: boolean): number {
    const text = this.#text;
    let at = this.at;
    let end = at;
    for (; at < this.#end; at++) {
      const code = text.charCodeAt(at);
      if (code === space) {
        if (text.charCodeAt(at + 1) === hash) doubt();
        continue;
      }
      if (within) {
        if (code === comma || code === closeBracket || code === closeBrace) break;
        if (code === openBracket || code === openBrace) doubt();
      }
      if (code === colon) this.#checkColon(at, within);
      else if (!isPrintable(code)) doubt();
      end = at + 1;
    }
    if (!within && end < this.#end) doubt();
    return end;
  }

  /** A colon within a word belongs to it; before a blank, or a sign of a list or record, it would end a name. */
  #checkColon(at: number, within: boolean): void {
    const next = at + 1 < this.#end ? this.#text.charCodeAt(at + 1) : space;
    const sign = next === comma || isBracket(next);
    if (next === space || (within && sign)) doubt();
  }
}
