/** A copy of a record without the fields that say nothing, which would hide what another record says. */
export function withoutGaps<T extends object>(record: T): T {
  const copy = { ...record };
  for (const key in copy) if (copy[key] === undefined) delete copy[key];
  return copy;
}

/** Gives a record what another has and it has not. */
export function fillFrom<T extends object>(record: T, other: T): T {
  for (const key in other) if (record[key] === undefined) record[key] = other[key];
  return record;
}
