import type { Problem } from "../model/problem.ts";

/**
 * Everything that a stream gives until its end, as bytes; nothing where it is a terminal that nobody redirected. What never
 * ends, or is longer than `limit` bytes, is left unread from there on.
 */
export async function readAll(stream: AsyncIterable<unknown>, limit: number): Promise<Uint8Array | Problem> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    const bytes = part instanceof Uint8Array ? part : new TextEncoder().encode(String(part));
    length += bytes.length;
    if (length > limit) return { code: "file-too-large", limit };
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
