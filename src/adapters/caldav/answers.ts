/** Signs and parts of an answer (RFC 4918, 13) that any real one stays below; what has more is not parsed at all. */
const deepest = 100;
const longestTag = 20_000;
const mostTags = 3_000_000;

/**
 * True for a text whose elements are closed one by one until the first of them is: what breaks off before its end, or
 * was made to keep a parser busy, is not. Goes through the text once.
 */
export function isWholeXml(text: string): boolean {
  let depth = 0;
  let count = 0;
  for (let start = text.indexOf("<"); start >= 0; ) {
    const end = endOfTag(text, start);
    if (end === undefined || ++count > mostTags) return false;
    depth += stepOf(text, start, end);
    if (depth < 0 || depth > deepest) return false;
    start = text.indexOf("<", end);
  }
  return count > 0 && depth === 0;
}

/** Comments and CDATA may be long; what else begins with `<!`, a document type with its entities, has no place here. */
function endOfTag(text: string, start: number): number | undefined {
  const close = text.startsWith("<!--", start) ? "-->" : text.startsWith("<![CDATA[", start) ? "]]>" : ">";
  if (close === ">" && text[start + 1] === "!") return undefined;
  const at = text.indexOf(close, start);
  return at < 0 || (close === ">" && at - start > longestTag) ? undefined : at + close.length;
}

/** How much deeper the text is after a tag: `<a>` one, `</a>` one less, `<a/>`, `<?a?>` and what is no tag as deep. */
function stepOf(text: string, start: number, end: number): number {
  const second = text[start + 1];
  if (second === "/") return -1;
  return second === "?" || second === "!" || text[end - 2] === "/" ? 0 : 1;
}
