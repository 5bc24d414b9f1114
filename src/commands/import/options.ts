export interface ImportOptions {
  /** Paths of files and folders as written on the command line; `-` is standard input. */
  sources: readonly string[];
  /** The forum of all sources, by key, name or prefix. */
  forum: string | undefined;
  /** Add every forum that `klubba.yaml` does not have yet. */
  addForums: boolean;
  /** The meeting's day as written, for one source. */
  date: string | undefined;
  /** Print what is read and write nothing. */
  json: boolean;
  /** Go through what is doubtful. */
  review: boolean;
  /** Put the original beside the minutes. */
  keep: boolean;
  /** Leave drafts, whose prose leads, in place of final minutes. */
  draft: boolean;
  /** Import also what is in the archive already. */
  again: boolean;
  dryRun: boolean;
}
