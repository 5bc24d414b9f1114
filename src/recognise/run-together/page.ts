import type { LabelRole } from "../../language/labels.ts";
import type { Span } from "../../model/meeting.ts";
import type { Block } from "../blocks/block.ts";
import { type Plain, plainOf } from "../text/plain.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type Word, wordsIn } from "./words.ts";

/** Lines of running text are shorter than this; a page without line ends is longer. */
export const longLine = 300;

/** A line that may be a whole page. */
export interface Page {
  block: Block;
  span: Span;
  plain: Plain;
  text: string;
  words: readonly Word[];
  vocabulary: Vocabulary;
}

export function pageOf(
  source: string,
  { block, span }: { block: Block; span: Span },
  vocabulary: Vocabulary,
): Page {
  const plain = plainOf(source, [span]);
  return { block, span, plain, text: plain.text, words: wordsIn(plain.text), vocabulary };
}

/** A paragraph's lines may be pages; tasks and quotes are somebody's on purpose. */
export function isPageBlock({ type, quote, item }: Block): boolean {
  return type === "paragraph" && quote === 0 && item?.checked === undefined;
}

/** What begins at a place of a page's text. */
export type Part =
  /** an item's number; `title` is where its title begins; `heads` where it is the agenda's and no list's within it */
  | { type: "item"; at: number; title: number; number: string; colon: boolean; heads: boolean }
  /** a label; `value` is where what it labels begins */
  | {
      type: "label";
      at: number;
      value: number;
      colon: boolean;
      role: LabelRole | undefined;
      people: boolean;
      /** Its value is a name, a place or the like, and text may follow. */
      short: boolean;
    }
  | { type: "bullet"; at: number; content: number; marker: string }
  /** what is printed on every page, and is no part of the minutes */
  | { type: "furniture"; at: number }
  | { type: "text"; at: number };

/** True where a sentence, or what is like one, ends with a word. */
export function endsSentence({ words, vocabulary }: Page, index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (word.sign === "!" || word.sign === "?") return true;
  return word.sign === "." && !vocabulary.abbreviation.test(word.bare);
}
