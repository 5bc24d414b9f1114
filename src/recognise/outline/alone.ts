import type { RecognitionWords } from "../../language/recognition-words.ts";
import { findClock } from "../dates/times.ts";
import { labelOf } from "../labels.ts";
import type { Line } from "../text/lines.ts";

const bullet = /^[•▪●‣◦·] ?\S/;
/** Lines of running text reach this; shorter ones have come to their end. */
const fullLine = 45;

/** A short line between blank ones, above a paragraph of full lines or a list, or between such within a paragraph. */
export function standsAlone(lines: readonly Line[], index: number, words: RecognitionWords): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || line.text.length > 70 || !/^[\p{Lu}§]/u.test(line.text)) return false;
  if (/[.:;,!?]$|: |\.\.\.|…/.test(line.text) || findClock(line.text, words.dates)) return false;
  if (line.block.list > 0 || (line.index > 0 && lines[index - 1]?.block === line.block))
    return standsWithin(line, lines[index - 1], next);
  if (labelOf(line, words)?.role === "meetings") return true;
  const own = line.block.lines.length === 1;
  if (next.block.list > 0) return own;
  if (bullet.test(next.text)) return own || next.block === line.block;
  if (own && next.text.length >= 10 && /^\p{Lu}\S* .*[.!?]$/u.test(next.text)) return true;
  return next.text.length >= 40 && (own || (next.block === line.block && line.text.length <= 60));
}

/**
 * A title that no blank line parts from what is above it: that has come to its end, and bullets or running text
 * begin below. Without a blank before it, such a line counts to the list above it in Markdown.
 */
function standsWithin(line: Line, before: Line | undefined, next: Line): boolean {
  if (!before || line.block !== before.block || line.index === 0) return false;
  // An indented line goes on with its list's item; "\r\n" takes two.
  if (line.start - before.end > 2 || line.text.length > 50) return false;
  const ended = /[.!?)]$/.test(before.text);
  const listed = bullet.test(next.text) || (next.block !== line.block && next.block.list === 1);
  if (listed) return ended || before.text.length < fullLine;
  if (line.block.list > 0 || next.block !== line.block) return false;
  return ended && next.text.length >= fullLine && /^\p{Lu}\S* /u.test(next.text);
}
