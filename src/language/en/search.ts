export const searchTexts = {
  /** Where `--in` looks. */
  parts: {
    decisions: "decisions",
    actions: "actions",
    followups: "followups",
    agenda: "agenda",
    prose: "prose",
  },
  notPublic: "not public",
  noWords: "Name at least one word to search for, for example: klubba search budget",
  tooLong: (p: { most: number }) => `That is too much to search for: at most ${p.most} characters.`,
  notALimit: (p: { value: string }) =>
    `--limit: “${p.value}” is no number. Write a whole number from 1, such as 50.`,
  nothing: (p: { words: string }) =>
    `Nothing holds all of: ${p.words}. Try fewer words, or the beginning of one with a star: budget*`,
  folded:
    "Nothing is spelled just like that. This was found where å, ä, ö and accents are left out of account.",
  more: (p: { shown: number; count: number }) =>
    `The best ${p.shown} of ${p.count} are shown. --limit ${p.count} shows all.`,
};
