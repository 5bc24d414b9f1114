import type { ExtractOptions } from "./extract.ts";

export const formats = ["html", "docx", "pdf", "md"] as const;
export type Format = (typeof formats)[number];

/** What `export` is asked for. */
export interface ExportOptions extends ExtractOptions {
  /** The form; the ending of the file where it is left out. */
  to: Format | undefined;
  /** A file, a folder for several, `-` for standard output; the folder the command was started in where it is left out. */
  out: string | undefined;
  forum: string[];
  since: string | undefined;
  until: string | undefined;
  /** The document's language; the minutes' own where it is left out. */
  lang: string | undefined;
  /** Leaves out what is not for everybody. */
  public: boolean;
  force: boolean;
  dryRun: boolean;
  asOf: string | undefined;
}
