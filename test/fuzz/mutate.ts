import type { Random } from "./random.ts";

/** Signs and words that mean something to one of the readers. */
const meaningful = [
  ..."\n\r\t\0\f\v\u007f\u0085\u00a0\u00ad\u200b\u202e\u2028\ufeff\ufffd\ud800".split(""),
  ...":-#|>{}[],&*!?'\"%@`~^$\\/<=+;()_§".split(""),
  "\r\n",
  "\n---\n",
  "\n...\n",
  "---js\n",
  "\n- ",
  "\n  - ",
  ": ",
  " #",
  "&a ",
  "*a",
  "<<: *a",
  "!!js/function x",
  "|-\n",
  ">+2\n",
  "? ",
  "__proto__: x",
  "constructor",
  "null",
  "true",
  "0x1F",
  "1e999",
  "2025-02-30",
  "9999-12-31",
  "0000-00-00",
  "25:61",
  "v. 53",
  "31 april",
  "{{x}}",
  "{{{",
  "{{#a}}",
  "<script>",
  "&#x0;",
  "&amp;",
  "]]>",
  "<!--",
  "```",
  "~~~",
  "**",
  "[a](b",
  "\n| a | b |\n|---|---|\n",
  "\n## ",
  "att ",
  "Beslut",
  "^d1",
  "- [ ] ",
  "Å".normalize("NFD"),
  "İ",
  "ß",
  "ﬁ",
  "Ã¥",
  "👩‍👩‍👧",
  "RRULE:FREQ=SECONDLY;COUNT=999999999\r\n",
  "DTSTART;TZID=constructor:20250230T250000\r\n",
  "BEGIN:VEVENT\r\n",
  "END:VCALENDAR",
];

/**
 * A damaged piece of a text: cut out, doubled, moved, with foreign signs and pieces of other texts in it.
 * @param longest of the piece, in UTF-16 units; the result may be some more
 */
export function mutateText(random: Random, texts: readonly string[], longest: number): string {
  let text = pieceOf(random, random.of(texts), longest);
  for (let left = random.below(6); left >= 0 && text.length < 2 * longest; left--)
    text = changed(random, text, texts);
  return text;
}

function pieceOf(random: Random, text: string, longest: number): string {
  const start = random.below(3) === 0 ? random.below(text.length + 1) : 0;
  return text.slice(start, start + (random.below(3) === 0 ? random.below(longest) : longest));
}

function changed(random: Random, text: string, texts: readonly string[]): string {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + 1 + random.below(random.of([2, 8, 80])));
  const [before, there, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  switch (random.below(8)) {
    case 0:
      return before + after;
    case 1:
      return before + there + there + after;
    case 2:
      return after + there + before;
    case 3:
      return before + random.of(meaningful).repeat(1 + random.below(40)) + after;
    case 4:
      return before + pieceOf(random, random.of(texts), 120) + after;
    case 5:
      return before + String.fromCharCode(random.below(0x10000)) + after;
    default:
      return before + random.of(meaningful) + there + after;
  }
}

/** Bytes of a file, some of them others, some away, some there twice. */
export function mutateBytes(random: Random, files: readonly Uint8Array[]): Uint8Array {
  let bytes = Uint8Array.from(random.of(files));
  for (let left = random.below(5); left >= 0; left--) {
    const from = random.below(bytes.length + 1);
    const to = Math.min(bytes.length, from + 1 + random.below(random.of([1, 8, 400])));
    const kind = random.below(5);
    if (kind === 0) bytes = joined(bytes.subarray(0, from), bytes.subarray(to));
    else if (kind === 1) bytes = joined(bytes.subarray(0, to), bytes.subarray(from));
    else if (kind === 2) bytes = bytes.slice(0, random.below(8) === 0 ? from : bytes.length);
    else for (let at = from; at < Math.min(to, from + 4); at++) bytes[at] = random.below(256);
  }
  return bytes;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
