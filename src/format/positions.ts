/** Keys and 0-based list indexes that lead from a file's top to a value, as the file has them. */
export type Path = readonly (string | number)[];

/** Where a record or list was read. Offsets are UTF-16 units of the file's text. */
export interface RecordPlace {
  /** First character of the record, its list dash not included. */
  offset: number;
  /** What `setFields` calls it; differs from the index in the value where one line stood for several records. */
  path: Path;
  /** Where each field's value starts; its key, where it has no value. */
  fields: ReadonlyMap<string, number>;
}

/** The places of the records that one reading gave. */
export interface Positions {
  /** @param value a record as it was read, the very object; texts have no place of their own */
  of: (value: object) => RecordPlace | undefined;
}
