/** Name of the file that makes a folder an archive. */
export const configFile = "klubba.yaml";

/** True for a copy of it that a sync program made: "klubba (conflicted copy).yaml". */
export function isConfigCopy(file: string): boolean {
  return /^klubba[^/]+\.ya?ml$/i.test(file);
}

/** The folder of an archive that holds its minutes. */
export const minutesFolder = "minutes";

/** Where klubba writes what happens between meetings; it reads every `journal*.yaml`. */
export const journalFile = "journal.yaml";

/** True for a file in which it reads records of what has happened. */
export function isJournal(file: string): boolean {
  return /^journal[^/]*\.ya?ml$/i.test(file);
}

/** Where klubba writes which minutes have been sealed; it reads every `seals*.yaml`. */
export const sealsFile = "seals.yaml";

/** True for a file in which it reads which minutes have been sealed. */
export function isSealList(file: string): boolean {
  return /^seals[^/]*\.ya?ml$/i.test(file);
}

/** Who may sign for whom, in the form of `ssh-keygen` (ALLOWED SIGNERS). */
export const signersFile = "seals/allowed_signers";

/** Where the signature of a seal lies. */
export function signatureFile(sha256: string): string {
  return `seals/${sha256.slice(0, 16)}.sig`;
}
