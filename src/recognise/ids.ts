/** The id among those behind a text that is one of a decision (`d`), an action (`a`) or a follow-up (`f`). */
export function idFor(kind: "d" | "a" | "f", ids: readonly string[]): string | undefined {
  return ids.find((id) => id.slice(id.lastIndexOf("/") + 1).startsWith(kind));
}
