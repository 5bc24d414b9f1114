import type { Diagnostic } from "../../model/problem.ts";
import type { Change } from "./changes.ts";

/**
 * holds: all is as it was. changed: it is not. unreadable: the seal is not as klubba writes it. unsealed: the list tells of
 * a seal that the minutes do not have, they were replaced or the seal was taken out. removed: the list tells of minutes that
 * are not there. unlisted: the list does not tell of it. list-broken: a line has gone missing from the list. waiting: it
 * should have been approved by now.
 */
export const sealStatuses = [
  "holds",
  "changed",
  "unreadable",
  "unsealed",
  "removed",
  "unlisted",
  "list-broken",
  "waiting",
] as const;
export type SealStatus = (typeof sealStatuses)[number];

/** missing: one was made and its file is gone. unknown: nobody is allowed to sign. unchecked: nothing here can check. */
export type SignatureStatus = "good" | "bad" | "other" | "missing" | "unknown" | "unchecked";

/** What verify says of one approval, one line of the list, or of minutes that nobody has approved. */
export interface SealResult {
  ref: string;
  file: string;
  line: number;
  items?: string[] | undefined;
  by?: string | undefined;
  on?: string | undefined;
  sha256?: string | undefined;
  status: SealStatus;
  /** True where all of the text is as it was, and only the header's `status` says something else. */
  statusDiffers?: boolean | undefined;
  /** Which lines, as far as the list can tell. */
  changes?: Change[] | undefined;
  files?: { file: string; status: "holds" | "changed" | "missing" }[] | undefined;
  signature?: SignatureStatus | undefined;
  /** Where the minutes lay when they were sealed, if that was elsewhere. */
  was?: string | undefined;
  /** Who is to approve still. */
  missing?: string[] | undefined;
}

/** All that verify found. */
export interface Verified {
  results: SealResult[];
  /** Of the last line of the list. */
  mark: string | undefined;
  /** Minutes of earlier days that klubba was never told to approve. */
  earlier: number;
  diagnostics: Diagnostic[];
}

/** True for what makes verify fail. */
export function fails({ status, signature, files = [] }: SealResult): boolean {
  if (status !== "holds" && status !== "waiting") return true;
  if (signature === "bad" || signature === "other" || signature === "missing") return true;
  return files.some((one) => one.status !== "holds");
}
