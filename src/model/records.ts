/** A copy of a record without the fields that say nothing, which would hide what another record says. */
export function withoutGaps<T extends object>(record: T): T {
  const copy: Partial<T> = {};
  for (const key in record) if (record[key] !== undefined) copy[key] = record[key];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is left out was undefined
  return copy as T;
}

/** Gives a record what another has and it has not. */
export function fillFrom<T extends object>(record: T, other: T): T {
  for (const key in other) if (record[key] === undefined) record[key] = other[key];
  return record;
}
