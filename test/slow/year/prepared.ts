import { type Book, placeOf, type Told } from "./book.ts";

/** The meeting of the group that prepares, in March: what was sent there is decided, and something new proposed. */
export const prepared = {
  text: (book: Book): string => `---
klubba: 1
id: BG-2027-03-18
forum: beredningsgrupp
date: 2027-03-18
status: final
agenda:
  - { number: "1", title: Journalen, follows: [${placeOf(book.last("Gemensam journal")).replace("#", "/d")}] }
  - { number: "2", title: Korttidsplatser }
decisions:
  - { id: d1, agenda: "1", kind: approve, clauses: [att förorda den gemensamma journalen] }
  - { id: d2, agenda: "2", kind: recommend, clauses: [att föreslå Vårdnätverket att anta riktlinjen för korttidsplatser] }
---
`,
  told: {
    title: "Korttidsplatser",
    decision: "att föreslå Vårdnätverket att anta riktlinjen för korttidsplatser",
    left: { kind: "prepared" },
    meeting: "BG-2027-03-18",
    number: "2",
    day: "2027-03-18",
  } satisfies Told as Told,
};
