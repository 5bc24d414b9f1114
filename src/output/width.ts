import { createRequire } from "node:module";

const require = createRequire(import.meta.filename);

/** Letters and signs of European writing that take one column each; the soft hyphen takes none. */
const simple = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027]*$/;

/** True where every character takes one column. */
export function isSimple(text: string): boolean {
  return simple.test(text);
}

/** The columns a text takes on a terminal. What is simple is not worth asking a library about, which is slow. */
export function widthOf(text: string): number {
  return isSimple(text) ? text.length : libraryWidth(text);
}

function libraryWidth(text: string): number {
  const { default: stringWidth }: typeof import("string-width") = require("string-width");
  return stringWidth(text);
}
