/** Everything that a stream gives until its end, as bytes; nothing where it is a terminal that nobody redirected. */
export async function readAll(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) {
    parts.push(typeof part === "string" ? new TextEncoder().encode(part) : part);
  }
  return Buffer.concat(parts);
}
