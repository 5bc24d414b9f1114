/** What is said of a person on a list of names. Sources of patterns match whole words unless they say otherwise. */
export interface PersonWords {
  /** Common first names, between blanks. */
  firstNames: string;
  /** Titles that have a word of their own in klubba's vocabulary: `ordförande` is `chair`. */
  roles: readonly { pattern: string; role: string }[];
  /** Other titles, a word each: "kommundirektör". */
  titles: string;
  /** What may stand before a title and belongs to it: "vice", "tf". */
  titleLead: string;
  /**
   * Remarks beside a name. A pattern may use `{clock}`, `{items}`, `{name}` and `{tool}`, which are also what it
   * gives to its field; `{full}` is a name of two words at least, `{to}` a second time. Without `{tool}` a remote person's remark gives `true`.
   */
  remarks: readonly { field: PersonField; pattern: string }[];
  /** Ways to take part from elsewhere, for `{tool}`. */
  tools: string;
  /** Before such a way: "via". */
  via: string;
  /** Between the last two names of a list. */
  and: string;
  /** Between two first names that share what follows. */
  couple: string;
  /** Words that stand where a name would, for a seat that nobody holds. */
  vacant: string;
  /** Behind a list that goes on: "m.fl.". */
  andOthers: string;
  /** What stands in a list where a name would, and is none. */
  noise: string;
  /** Words that only an organisation's name has: "kommun", "Länsstyrelsen". */
  organisation: string;
  /** Letters of political parties. */
  parties: string;
  /** Words with a capital that are in nobody's name: those of headings. */
  notNames: string;
  /** Marks in a list of all members: those of who came, and of who did not. */
  present: string;
  absent: string;
  /** The heads of a table's columns. */
  columns: readonly { column: PersonColumn; words: string }[];
  /** Groups of people, as headings and before colons; `role` is what everybody under it is. */
  groups: readonly { pattern: string; role?: string; remote?: boolean }[];
  /** Small words and verbs that a sentence has, and no title or organisation. */
  clause: string;
  /** Of a heading that begins it, what does not belong to the organisation's name: "Från". */
  from: string;
  /** Forms of address before a name, which are no titles: "Dr". */
  honorific: string;
  /** The same before several names, which may be surnames alone: "Councillors". */
  honorifics: string;
  /** What a sentence says, behind names, of those who did not come. */
  absences: string;
  /** The same before the names: "Apologies were received from". */
  absencesFirst: string;
  /** The offices of a meeting and the sentences that fill them. */
  offices: readonly OfficeWords[];
  /** Whole sentences in which the chair opens or closes the meeting, with `{names}`. */
  opens: readonly string[];
  /** "Valdes", between the office and its holder. */
  chosen: string;
  /** A part of a word that every such sentence has. */
  election: string;
  /** What stands before the office in an item's title: "Val av". */
  electionTitle: string;
  /** Whole sentences that say who came, with `{names}`, and with a group `body` for whom they came. */
  presences: readonly string[];
  /** Labels of people that speak of others than the chair and the secretary. */
  others: string;
}

export interface OfficeWords {
  office: "chair" | "secretary" | "approvers";
  /** What the office is called in such sentences; for the chair, only of a meeting. */
  words: string;
  /** What it may be called as well in an item's title among the formalities that a meeting begins with. */
  early?: string;
  /** Whole sentences, with `{office}` and `{names}`. */
  elections: readonly string[];
}

export type PersonField =
  | "substitute_for"
  | "until"
  | "from"
  | "remote"
  | "items"
  /** From and up to an item, which is counted in, and after and before one. */
  | "from-item"
  | "to-item"
  | "after-item"
  | "before-item"
  | "recused"
  | "absent"
  /** Nothing that a record holds, such as "på plats". */
  | "nothing";

export type PersonColumn =
  | "name"
  | "first"
  | "last"
  | "organisation"
  | "role"
  | "present"
  | "absent"
  | "from"
  | "until"
  | "items"
  | "substitute_for"
  | "remark"
  | "nothing";
