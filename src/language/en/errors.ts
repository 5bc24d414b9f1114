/** What a command says when it cannot do what was asked: what, where, and what to do. */
export const errorTexts = {
  unknownReference: (p: { ref: string; nearest: string | undefined }) =>
    `There is no ${p.ref} in the archive.${p.nearest ? ` Did you mean ${p.nearest}?` : " The lists (klubba decisions, actions, followups) show each record's reference."}`,
  ambiguousReference: (p: { ref: string; candidates: string }) =>
    `${p.ref} fits several records: ${p.candidates}. Give one of them in full.`,
  unknownForum: (p: { name: string; known: string }) => `There is no forum called "${p.name}". Known: ${p.known}.`,
  missingFlag: (p: { flag: string; what: string }) => `Missing: ${p.what}. Give it with ${p.flag}.`,
  noArchive: "There is no klubba.yaml here or in a folder above. Make an archive with: klubba init",
  fileExists: (p: { file: string }) => `${p.file} exists already and was left as it is.`,
};
