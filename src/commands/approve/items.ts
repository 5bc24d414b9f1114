import { agendaNumbers, itemLines } from "../../minutes/seal/item-form.ts";
import { numberKey } from "../../minutes/seal/sections.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";

/**
 * The items asked for, as the agenda numbers them, in its order: "4", "§ 6 B", "4-7".
 * @param final the minutes' text with its complete records
 * @returns undefined where none was asked for: the whole
 * @throws UserError for a number that it does not have, or whose item has no heading of its own
 */
export function itemsAsked(
  { texts }: Desk,
  final: { text: string; file: string },
  asked: readonly string[],
): string[] | undefined {
  if (asked.length === 0) return undefined;
  const numbers = agendaNumbers(final.text);
  if (numbers === undefined) throw new UserError(texts.seals.notPlain({ file: final.file }));
  const wanted = asked.flatMap((words) => {
    const found = meant(numbers, words);
    if (found.length > 0) return found;
    throw new UserError(texts.seals.noItem({ item: words, known: numbers.join(", ") }));
  });
  const items = numbers.filter((number) => wanted.includes(number));
  const bare = items.find((item) => itemLines(final.text, [item]).length === 0);
  if (bare === undefined) return [...new Set(items)];
  throw new UserError(texts.seals.noHeading({ item: bare, file: final.file }));
}

function meant(numbers: readonly string[], words: string): string[] {
  const same = numbers.filter((number) => numberKey(number) === numberKey(words));
  const [, from, to] = /^[^\d]*(\d{1,4})\s*[-–]\s*(\d{1,4})$/.exec(words.trim()) ?? [];
  if (same.length > 0 || from === undefined || to === undefined) return same;
  return numbers.filter((number) => {
    const value = Number.parseInt(numberKey(number), 10);
    return value >= Number(from) && value <= Number(to);
  });
}
