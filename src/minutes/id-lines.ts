const idForm = /\^((?:[^\s^/]+\/)?[daf]\d+[A-Z]?[a-z]?)[ \t]*\r?$/my;

/**
 * The 1-based line on which each id stands in the prose (`… handlingarna. ^d3`), by a scan that looks at
 * nothing else.
 * @param start UTF-16 offset where the prose begins
 */
export function lineOfIds(text: string, start: number): Map<string, number> {
  const lines = new Map<string, number>();
  const form = new RegExp(idForm, "gm");
  form.lastIndex = start;
  let line = 1;
  let counted = 0;
  for (let found = form.exec(text); found; found = form.exec(text)) {
    for (
      let at = text.indexOf("\n", counted);
      at >= 0 && at < found.index;
      at = text.indexOf("\n", counted)
    ) {
      line++;
      counted = at + 1;
    }
    const id = found[1] ?? "";
    if (!lines.has(id)) lines.set(id, line);
  }
  return lines;
}

/**
 * As {@link lineOfIds}, in a text whose characters are the bytes of its UTF-8. To look for the sign and then at what
 * follows takes a third of the time that a pattern takes which is tried everywhere.
 * @returns undefined where a blank or letter beyond ASCII may tell what is an id, and where its line ends
 */
export function lineOfIdsInBytes(bytes: string, start: number): Map<string, number> | undefined {
  const other = (sign: string) => bytes.indexOf(`\u00e2\u0080${sign}`, start) >= 0;
  if (other("\u00a8") || other("\u00a9")) return undefined;
  const lines = new Map<string, number>();
  let line = 1;
  let counted = 0;
  for (let at = bytes.indexOf("^", start); at >= 0; at = bytes.indexOf("^", at + 1)) {
    blankInId.lastIndex = at;
    if (blankInId.test(bytes)) return undefined;
    idForm.lastIndex = at;
    const id = idForm.exec(bytes)?.[1];
    if (id === undefined) continue;
    if (!ascii.test(id)) return undefined;
    for (let end = bytes.indexOf("\n", counted); end >= 0 && end < at; end = bytes.indexOf("\n", counted)) {
      line++;
      counted = end + 1;
    }
    if (!lines.has(id)) lines.set(id, line);
  }
  return lines;
}

const ascii = /^[ -~]*$/;
/** A blank beyond ASCII: whether it ends what looks like an id is told by letters, not by bytes. */
const blankInId = /\^[^\s^/]*\u00a0/y;

/** What may stand between a record's last word and its id: the sentence's end, emphasis, ids of other records. */
const beforeId = /[.!?:;,)"'”’»*_]*(?:[ \t]*\^[^\s^*]+)*/y;

/** The offset (UTF-16) at which the id belongs of a record whose words end at `end`. */
export function idPlace(text: string, end: number): number {
  beforeId.lastIndex = end;
  return end + (beforeId.exec(text)?.[0].length ?? 0);
}
