/** What an extract says, and what is said while one is made, in one language. */
export interface ExtractTexts {
  certified: string;
  placeAndDate: string;
  signature: string;
  notApproved: string;
  /** "Bilaga" */
  attachment: string;
  /** @param known numbers and titles, as many as there are */
  unknownItems: (facts: { asked: string; file: string; known: string }) => string;
  noItems: (facts: { file: string }) => string;
  nothingFor: (facts: { names: string; file: string }) => string;
  skippedFor: (facts: { names: string; files: string }) => string;
  itemsOfOne: string;
  missing: (facts: { file: string; attachments: string; count: number }) => string;
}
