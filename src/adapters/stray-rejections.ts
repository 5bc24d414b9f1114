/** The names of pdf.js's own errors about what is damaged in a file. */
const ofDamagedPdf: ReadonlySet<string> = new Set([
  "AbortException",
  "FormatError",
  "InvalidPDFException",
  "MissingDataException",
  "ParserEOFException",
  "UnknownErrorException",
  "XRefEntryException",
  "XRefParseException",
]);

/**
 * True for what a promise says that nobody waits for, and that changes nothing: pdf.js goes on without an object that it
 * cannot read, and leaves the promise of it to itself. What it cannot go on without fails where it is waited for.
 */
export function isNoLoss(reason: unknown): boolean {
  return reason instanceof Error && ofDamagedPdf.has(reason.name);
}
