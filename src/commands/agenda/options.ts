export interface AgendaCommandOptions {
  forum: string | undefined;
  date: string | undefined;
  asOf: string | undefined;
  item: string[];
  without: string[];
  order: string[];
  write: boolean;
  /** Where the invitation is to go: a file, "-" or "" for standard output. */
  invite: string | undefined;
  to: "md" | "html" | "eml" | undefined;
  /** Replaces an invitation that is there. */
  force: boolean;
  dryRun: boolean;
  json: boolean;
  csv: boolean;
}
