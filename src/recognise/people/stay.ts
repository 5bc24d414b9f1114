/** From or up to which item somebody was there: "fr.o.m. § 4", "lämnade före § 6". */
export interface Stay {
  /** The first item that is told, by its number. */
  from?: string | undefined;
  to?: string | undefined;
  /** True where the item that is named is the first or last without them. */
  without?: boolean;
}

/**
 * The items for which somebody was there.
 * @param numbers of all items, in their order
 * @returns undefined where none has the number that is named
 */
export function itemsDuring(
  { from, to, without = false }: Stay,
  numbers: readonly string[],
): string[] | undefined {
  const named = numbers.indexOf(from ?? to ?? "");
  if (named < 0) return undefined;
  return from === undefined
    ? numbers.slice(0, without ? named : named + 1)
    : numbers.slice(without ? named + 1 : named);
}
