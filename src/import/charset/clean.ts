/**
 * Text as every reader hands it on: LF line ends, plain blanks, NFC, and none of the signs that nobody sees. A form
 * feed stays where a page ended, since the reader of plain text needs to know; tabs stay too.
 */
export function cleanText(text: string): string {
  // Most pieces of a document hold nothing else.
  if (!/[^\t\n -~åäöÅÄÖéÉ–]/.test(text)) return text;
  return withoutUnseen(text.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, "\n"))
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\uf000-\uf0ff]/g, (sign) => symbols[sign] ?? sign)
    .normalize("NFC");
}

/** What Word's symbol fonts show, which text carries in the area for private use. */
const symbols: Readonly<Record<string, string>> = {
  "\uf02d": "–",
  "\uf06f": "☐",
  "\uf0a7": "•",
  "\uf0a8": "☐",
  "\uf0b7": "•",
  "\uf0d8": "•",
  "\uf0e0": "→",
  "\uf0fc": "✓",
  "\uf0fd": "☒",
  "\uf0fe": "☑",
};

/** The sign that a symbol font shows for a code, with or without the private area's offset. */
export function symbolOf(code: number): string | undefined {
  return symbols[String.fromCharCode(0xf000 + (code & 0xff))];
}

function withoutUnseen(text: string): string {
  return (
    text
      // At a line's end the hyphen was seen: a word was parted there.
      .replace(/\u00ad(?=\n)/g, "-")
      .replace(/[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
      // Within a picture of several signs the joiner is part of the picture.
      .replace(/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu, "")
      .replace(/[\0-\u0008\u000e-\u001f\u007f-\u009f\ufff9-\ufffb\ufffe\uffff]/g, "")
  );
}

/** Blanks at the ends of lines gone, at most one empty line after another, and a line end at the end. */
export function tidyLines(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const kept = lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
  while (kept[0] === "") kept.shift();
  while (kept.at(-1) === "") kept.pop();
  return `${kept.join("\n")}\n`;
}
