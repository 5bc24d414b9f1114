import type { RecognitionWords } from "../../language/recognition-words.ts";
import { fragment } from "../forms.ts";
import type { Line } from "../text/lines.ts";

/**
 * True where a line opens a block, or follows one that had come to its end.
 * @param strong it looks like a heading by itself
 */
export function opens(lines: readonly Line[], index: number, strong: boolean): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || line.index === 0 || !before || before.block !== line.block) return true;
  return strong || before.hard || before.text.length < 60 || /[.!?:]$/.test(before.text);
}

/**
 * True for the sign of the very next item below a long line without a full stop, where no full stops are written: "…
 * och sekreterare Bo Alm", "§ 3 Val av justerare". What breaks off before it goes on with it, "enligt", "§ 3".
 */
export function mayFollow(
  lines: readonly Line[],
  index: number,
  { people, actions }: RecognitionWords,
): boolean {
  const before = lines[index - 1]?.text ?? "";
  return !fragment`(?:[,;(–-]|(?:^| )(?:${people.and}|${actions.prepositions}))$`.test(before);
}
