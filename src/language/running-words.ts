/**
 * What tells the parts of a page apart that has lost its line ends. Patterns are sources of case-insensitive regular
 * expressions; those of verbs, posts and the like stand for one whole word.
 */
export interface RunningWords {
  /** Labels of a document's head that often stand without a colon before their value: "Närvarande". */
  head: string;
  /** Labels in the head before a point in time, which begins with one of `when`: "Dag", "Tid". */
  headTime: string;
  when: string;
  /** Those of `head` whose value is a list of people. */
  people: string;
  /** Labels within an item that often stand without a colon: "Beslut". */
  within: string;
  /** Finite verbs, which make a sentence of what stands around them. */
  verbs: string;
  /** Forms that may be verbs, and are taken for such right behind a subject. */
  verbsBehind: string;
  /** What is said of a person on a list of names, and makes no sentence of it: "deltog". */
  remarks: string;
  /** Words that begin a sentence and stand within no title: "Det". */
  starters: string;
  /** Words behind which a capital letter begins a name and no sentence: "från". */
  joins: string;
  /** A possessive, behind which the same holds: "kommunens". */
  possessive: string;
  /** What somebody is, before the name: "kommunchef". */
  posts: string;
  /** A single noun that can be a sentence's subject: "nämnden". */
  definite: string;
  /** A noun that is no person, and before a name the end of a title: "kulturrådet". */
  things: string;
  /** Words before a number that is no item's: "nr". */
  notBehind: string;
  /** Begins a clause of a decision. */
  clause: string;
}
