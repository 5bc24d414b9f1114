/** What a command says when it cannot do what was asked: what, where, and what to do. */
export const errorTexts = {
  unknownReference: (p: { ref: string; nearest: string | undefined }) =>
    `There is no ${p.ref} in the archive.${p.nearest ? ` Did you mean ${p.nearest}?` : " The lists (klubba decisions, actions, followups) show each record's reference."}`,
  ambiguousReference: (p: { ref: string; candidates: string }) =>
    `${p.ref} fits several records: ${p.candidates}. Give one of them in full.`,
  unknownForum: (p: { name: string; known: string }) =>
    `There is no forum called "${p.name}". Known: ${p.known}.`,
  /** @param p.known what it may be, where that is a short list; else "" */
  missingFlag: (p: { flag: string; what: string; known: string }) =>
    `Missing: ${p.what}. Give it with ${p.flag}.${p.known ? ` There are: ${p.known}.` : ""}`,
  noArchive: "There is no klubba.yaml here or in a folder above. Make an archive with: klubba init",
  outsideArchives: (p: { path: string }) =>
    `${p.path} lies in no archive: there is no klubba.yaml there or in a folder above. Move it into the folder minutes of an archive, or make one there with: klubba init`,
  noSuchFile: (p: { path: string }) => `There is no file ${p.path}. Check the name and the folder.`,
  notMinutes: (p: { path: string }) =>
    `There are no minutes in ${p.path}. An archive's minutes are Markdown files (.md) in its folder minutes.`,
  outsideMinutes: (p: { file: string; folder: string }) =>
    `${p.file} lies outside the folder ${p.folder}, and the archive does not count it among its minutes. Move it into that folder, and run the command again.`,
  fileExists: (p: { file: string }) => `${p.file} exists already and was left as it is.`,
  changedMeanwhile: (p: { file: string }) =>
    `${p.file} has been changed, moved or removed by somebody else while klubba was at work. Nothing was written to it; run the command again.`,
  /** What outside of klubba stood in the way. */
  failures: {
    "outside-archive": (p: { path: string }) =>
      `${p.path} lies outside the archive, or in .git. klubba writes only inside the archive: name another file.`,
    "disk-full": (p: { path: string }) =>
      `The disk is full: ${p.path} was not written, and what was there is unchanged. Make room and try again.`,
    "read-only": (p: { path: string }) =>
      `${p.path} may not be written. Check that the file and its folder are not write-protected or open in another program.`,
    locked: (p: { path: string; lock: string }) =>
      `${p.path} is in use by another klubba. Try again in a moment; if nothing else is running, remove the folder ${p.lock}.`,
    "in-the-way": (p: { path: string }) =>
      `${p.path} cannot be written: a folder or a file of that name stands in the way. Move it or choose another name.`,
    "not-written": (p: { path: string; detail: string }) =>
      `${p.path} could not be written (${p.detail}). What was there is unchanged.`,
    "unknown-time-zone": (p: { name: string }) =>
      `There is no time zone called "${p.name}". Correct time_zone in klubba.yaml, for example to Europe/Stockholm.`,
  },
};
