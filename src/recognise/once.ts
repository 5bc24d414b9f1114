/**
 * The function with its answers kept, one for each table of a language: what is put together from a table need be
 * put together only once, and tables never change.
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
