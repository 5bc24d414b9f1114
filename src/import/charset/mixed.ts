import iconv from "iconv-lite";

/**
 * UTF-8 that has single bytes of Windows-1252 in it, as when two files were put together, or that is cut within a
 * letter: what is UTF-8 is read so, the rest as Windows-1252. Undefined where it is not for the most part UTF-8.
 */
export function decodeMixed(bytes: Buffer): string | undefined {
  const parts: string[] = [];
  let good = 0;
  let bad = 0;
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const size = sequenceAt(bytes, at);
    if (size > 1) good++;
    if (size > 0) {
      at += size;
      continue;
    }
    bad++;
    // Each bad byte costs a piece of text; that many are no UTF-8.
    if (bad > 1000 && bad > good) return undefined;
    parts.push(bytes.toString("utf8", from, at), iconv.decode(bytes.subarray(at, at + 1), "windows-1252"));
    at++;
    from = at;
  }
  if (good <= bad) return undefined;
  parts.push(bytes.toString("utf8", from));
  return parts.join("");
}

/** How many bytes the UTF-8 sequence takes that begins here; 0 where none does. */
function sequenceAt(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const size =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead < 0xf0 && lead >= 0xe0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let step = 1; step < size; step++) {
    if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return size;
}
