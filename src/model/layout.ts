/** Name of the file that makes a folder an archive. */
export const configFile = "klubba.yaml";

/** The folder of an archive that holds its minutes. */
export const minutesFolder = "minutes";

/** Where klubba writes what happens between meetings; it reads every `journal*.yaml`. */
export const journalFile = "journal.yaml";

/** True for a file in which it reads records of what has happened. */
export function isJournal(file: string): boolean {
  return /^journal[^/]*\.ya?ml$/i.test(file);
}
