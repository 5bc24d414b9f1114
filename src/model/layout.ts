/** Name of the file that makes a folder an archive. */
export const configFile = "klubba.yaml";

/** The folder of an archive that holds its minutes. */
export const minutesFolder = "minutes";

/** Where klubba writes what happens between meetings; it reads every `journal*.yaml`. */
export const journalFile = "journal.yaml";
