/** Documents for the public: what is left out of them, and why none was written. */
export const publicDocumentTexts = {
  /** In place of an item's title, and of its text. */
  notPublic: "Not public",
  leftOut: "This item is not public and is left out of this document.",
  /** In place of a few words, in the midst of others. */
  inPlace: "[not public]",
  /** Somebody of whom nothing may be told. */
  person: "a person",
  representative: "representative",
  representativeOf: (p: { organisation: string }) => `representative of ${p.organisation}`,
  /** Names that are words too, in small letters. */
  wordsToo: [
    "may",
    "will",
    "mark",
    "bill",
    "grant",
    "art",
    "hope",
    "page",
    "price",
    "field",
    "hill",
    "park",
    "day",
    "law",
  ] as readonly string[],
  /** What may stand behind a name that begins a sentence: a verb, mostly. */
  behindNames:
    /^(?:and|or|of|from|in|at|on|with|who|has|had|is|was|will|would|can|could|gave|took|told|came|went|left|put|led|asks?|\p{L}+(?:ed|[^s]s))$/iu,
  unfound: (p: { file: string; items: readonly string[] }) =>
    `${p.file}: ${p.items.length === 1 ? "an item that is not public cannot be found" : "items that are not public cannot be found"} in the text (${p.items.join(", ")}), and so cannot be left out. Give its heading in the text the number that it has in the header. No document for the public has been written.`,
};
