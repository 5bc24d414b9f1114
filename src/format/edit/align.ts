import { sameValue } from "../same-value.ts";
import { isRecordValue, ownValue } from "../shapes.ts";

/** What becomes of a list: old items by index, in order, with the new item for each or none; and new ones. */
export type Step =
  | { type: "keep"; old: number }
  | { type: "change"; old: number; value: unknown }
  | { type: "remove"; old: number }
  | { type: "add"; value: unknown };

/**
 * The steps from an old list to a new one that leave alone what is the same in both. Records are the same one
 * where they share an id, or else a name.
 * @param old the values that each item of the file stands for; an item that could not be read has none and is kept
 */
export function alignLists(old: readonly (readonly unknown[])[], wanted: readonly unknown[]): Step[] {
  const steps: Step[] = [];
  let from = 0;
  for (let at = 0; at < wanted.length; ) {
    const value = wanted[at];
    const found = old.findIndex((values, index) => index >= from && startsWith(wanted, at, values));
    const same =
      found >= 0 ? found : old.findIndex((values, index) => index >= from && isSameRecord(values, value));
    if (same < 0) {
      steps.push({ type: "add", value });
      at++;
      continue;
    }
    steps.push(...leaving(old, from, same));
    steps.push(found >= 0 ? { type: "keep", old: same } : { type: "change", old: same, value });
    at += found >= 0 ? (old[same]?.length ?? 1) : 1;
    from = same + 1;
  }
  return [...steps, ...leaving(old, from, old.length)];
}

function startsWith(wanted: readonly unknown[], at: number, values: readonly unknown[]): boolean {
  return values.length > 0 && values.every((value, index) => sameValue(value, wanted[at + index]));
}

const identities = ["id", "name", "number", "label", "title"];

function isSameRecord(values: readonly unknown[], wanted: unknown): boolean {
  const [value] = values;
  if (values.length !== 1 || !isRecordValue(value) || !isRecordValue(wanted)) return false;
  const identity = identities.find((name) => (ownValue(value, name) ?? ownValue(wanted, name)) !== undefined);
  return identity !== undefined && ownValue(value, identity) === ownValue(wanted, identity);
}

function leaving(old: readonly (readonly unknown[])[], from: number, to: number): Step[] {
  return old.slice(from, to).map((values, index) => ({
    type: values.length === 0 ? "keep" : "remove",
    old: from + index,
  }));
}
