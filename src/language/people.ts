/** What is said of a person on a list of names. */
export interface PersonWords {
  /** Titles that have a word of their own in klubba's vocabulary: `ordförande` is `chair`. */
  roles: readonly { pattern: string; role: string }[];
  /**
   * Remarks beside a name. A pattern may use `{clock}`, `{items}`, `{name}` and `{tool}`, which are also what it
   * gives to its field; without `{tool}` a remote person's remark gives `true`.
   */
  remarks: readonly { field: PersonField; pattern: string }[];
  /** Ways to take part from elsewhere, for `{tool}`. */
  tools: string;
  /** Before such a way: "via". */
  via: string;
  /** Between the last two names of a list. */
  and: string;
  /** Words that stand where a name would, for a seat that nobody holds. */
  vacant: string;
  /** What stands in a list beside names and is none: "m.fl.". */
  noise: string;
}

export type PersonField = "substitute_for" | "until" | "from" | "remote" | "items" | "recused";
