/** A browser of the machine that prints pages. */
export interface Browser {
  /**
   * The page as PDF: tagged, with outline, title and language, on the paper that its style sheet asks for.
   * Nothing of the page is run, nothing fetched.
   * @param html one whole, self-contained page
   * @throws BrowserFailure
   */
  print(html: string): Promise<Uint8Array>;
}

export type BrowserReason =
  /** none of those that can print is installed */
  | { code: "none" }
  /** the one that the environment names is not there, or is no program */
  | { code: "not-there"; path: string }
  /** it did not come to an end in time */
  | { code: "timeout"; path: string; seconds: number }
  /** it ended without a document; `detail` is the last that it said */
  | { code: "no-document"; path: string; detail: string };

/** Thrown by adapters. */
export class BrowserFailure extends Error {
  readonly reason: BrowserReason;

  constructor(reason: BrowserReason) {
    super(reason.code);
    this.reason = reason;
  }
}
