/** The function with its answers kept, for as long as the function itself: for what the same few texts are asked of. */
export function remembered<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, { value: V }>();
  return (text) => {
    const answer = known.get(text) ?? { value: make(text) };
    known.set(text, answer);
    return answer.value;
  };
}

/** What a function gives, made when it is first asked for. */
export function once<V>(make: () => V): () => V {
  let known: { value: V } | undefined;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/**
 * The function with its answers kept, one for each object it was asked of and for as long as that is: what is put together
 * from a table that never changes need be put together only once.
 */
export function oncePer<K extends object, A extends unknown[], V>(
  make: (table: K, ...others: A) => V,
): (table: K, ...others: A) => V {
  const made = new WeakMap<K, { value: V }>();
  return (table, ...others) => {
    const known = made.get(table) ?? { value: make(table, ...others) };
    made.set(table, known);
    return known.value;
  };
}
