/**
 * A record's list with more behind it. The list itself grows: a copy at each of many sentences of one item would
 * take the square of their number.
 */
export function grown<T>(list: T[] | undefined, more: Iterable<T>): T[] {
  const all = list ?? [];
  for (const each of more) all.push(each);
  return all;
}

interface Known {
  keys: Set<unknown>;
  /** How many entries of the list they are of: others may have put more into it. */
  count: number;
}

const knownOf = new WeakMap<object, Known>();

/** As {@link grown}, with what the list does not yet have, told by a key. */
export function grownOnce<T>(
  list: T[] | undefined,
  more: readonly T[],
  keyOf: (each: T) => unknown = (each) => each,
): T[] {
  const all = list ?? [];
  const known = knownOf.get(all) ?? { keys: new Set(), count: 0 };
  knownOf.set(all, known);
  const { keys } = known;
  for (const each of all.slice(known.count)) keys.add(keyOf(each));
  for (const each of more) {
    if (!keys.has(keyOf(each))) all.push(each);
    keys.add(keyOf(each));
  }
  known.count = all.length;
  return all;
}

/** Takes what has that key out of a list that {@link grownOnce} made, if it is there: to find out that it isn't costs nothing. */
export function shrink<T>(list: T[] | undefined, key: unknown, keyOf: (each: T) => unknown): void {
  const known = list && knownOf.get(list);
  if (!known?.keys.delete(key)) return;
  const at = list?.findIndex((each) => keyOf(each) === key) ?? -1;
  if (at < 0) return;
  list?.splice(at, 1);
  known.count--;
}
