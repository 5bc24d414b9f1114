import type { MeetingDocument } from "../../document/document.ts";
import type { Format } from "./options.ts";

/** What no file may be called on Windows, whatever its ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The file's name as a secretary would give it, the same each time: "Protokoll Vårdsamråd Norrsjö 2025-04-03.docx", of an
 * extract with its items' numbers. It can be kept on every system, in a synced folder too.
 */
export function fileNameOf(document: MeetingDocument, format: Format): string {
  const { genre, forum, title, day, extract, items } = document;
  const numbers = extract
    ? items.map(({ label }) => label.replace(/^§\s*/, "")).filter((each) => each !== "")
    : [];
  const sign = numbers.length > 0 && items.some(({ label }) => label.startsWith("§")) ? "§ " : "";
  const which = numbers.length > 0 && numbers.length <= 6 ? `${sign}${numbers.join(", ")}` : "";
  const words = [genre, forum === "" ? title : forum, day ?? "", which]
    .map(safe)
    .filter((each) => each !== "");
  return `${cut(words.join(" "), 120)}.${format}`;
}

function safe(words: string): string {
  const plain = words
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}"*/:<>?\\|]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ .]+|[ .]+$/g, "");
  return reserved.test(plain) ? `${plain}_` : plain;
}

/** At most so many bytes of UTF-8, which is what most disks count. */
function cut(words: string, bytes: number): string {
  let kept = "";
  for (const sign of words) {
    if (new TextEncoder().encode(kept + sign).length > bytes) break;
    kept += sign;
  }
  return kept.trim();
}
