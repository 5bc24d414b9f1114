/** The first bytes of a PNG: signature, header with width and height, and what follows. */
export function pngHead(width: number, height: number): Uint8Array {
  const size = [width, height].map((value) => value.toString(16).padStart(8, "0")).join("");
  return bytesOf(`89504e470d0a1a0a0000000d49484452${size}080600000000000000`);
}

/** A JPEG with an application segment, a Huffman table (C4, which is no frame) and a progressive frame of 300 × 200. */
export const jpegHead = bytesOf("ffd8ffe000040102ffc4000300ffffc2000b0800c8012c0100000000");

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
