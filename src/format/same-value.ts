import { isRecordValue, ownValue } from "./shapes.ts";

/** True for values that a file would say in the same words; a field left undefined is none. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  if (!isRecordValue(a) || !isRecordValue(b)) return Object.is(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameValue(ownValue(a, name), ownValue(b, name)));
}
