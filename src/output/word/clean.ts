// What XML 1.0 (section 2.2) has no sign for, even escaped: a document with one of them does not open.
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as a Word document can hold it: what cannot be written shows as a replacement character. */
export function writable(text: string): string {
  return text.replace(unwritable, "\ufffd");
}

/** As {@link writable}, on one line. */
export function oneLine(text: string): string {
  return writable(text).replace(/\s+/g, " ").trim();
}
