/** The form in which two ways to write an item's number are the same: "§ 6 B", "6b." and "6 B" are `6b`. */
export function itemKey(number: string): string {
  return number
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\s*(?:§+|punkt(?:en)?|item|paragraf)/u, "")
    .replace(/[^\p{L}\p{N}.]/gu, "")
    .replace(/\.+$/, "");
}
