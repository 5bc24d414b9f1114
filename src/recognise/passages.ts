import type { RecognitionWords } from "../language/recognition-words.ts";
import { fragment } from "./forms.ts";
import type { Line } from "./text/lines.ts";
import { type Piece, textOf, wholeOf } from "./text/piece.ts";
import { offsetAt, plainOf } from "./text/plain.ts";
import { sentencesOf } from "./text/sentences.ts";
import type { Passage } from "./units.ts";

/** Signs of lists that Markdown does not know, as they come out of other programs. */
const sign = /^(?:[•◦▪‣●○■]\s*(?=\S)|[–-] ?(?=\p{Lu}))/u;

/** The parts of a paragraph in which lines begin with a list's sign, each from its sign on; else the whole of it. */
export function bulletsOf(passage: Passage, source: string): Passage[] {
  const { lines } = passage;
  if (passage.labelled || lines.filter(({ text }) => sign.test(text)).length < 2) return [passage];
  const parts: Line[][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (part && !sign.test(line.text)) part.push(line);
    else parts.push([line]);
  }
  return parts.map((part) => partOf(part, passage, source));
}

function partOf(lines: Line[], passage: Passage, source: string): Passage {
  const [first] = lines;
  const lead = sign.exec(first?.text ?? "")?.[0].length ?? 0;
  const spans = lines.map((line, index) => ({
    start: index === 0 && lead > 0 ? offsetAt(line.plain, lead) : line.start,
    end: line.end,
  }));
  return { ...passage, lines, piece: wholeOf(plainOf(source, spans)), listed: lead > 0 };
}

/** The lines of a passage one by one; the first begins behind a label on its line. */
export function textsOf({ piece, lines, labelled }: Passage): string[] {
  if (labelled || lines.length === 1) return [textOf(piece)];
  return lines.map(({ text }) => text);
}

/** Sentences; of coming meetings, and in a table, every line is one. */
export function sentencesIn(
  { piece, lines }: Passage,
  words: RecognitionWords,
  inMeetings: boolean,
): Piece[] {
  const table = lines[0]?.block.type === "table";
  const short = lines.length > 1 && lines.every(({ text }) => /\d/.test(text) && text.length < 70);
  const days = short && !lines.slice(0, -1).some(({ text }) => isOpen(text, words));
  const pieces = inMeetings && (table || days) ? lines.map(({ plain }) => wholeOf(plain)) : [piece];
  return pieces.flatMap((each) => sentencesOf(each, words.outline, words.actions.marks));
}

/** True for a line that breaks off before its day: "Synpunkter lämnas senast den". */
function isOpen(text: string, { dates, meetings }: RecognitionWords): boolean {
  return fragment`(?:^| )(?:${dates.article}|${meetings.deadline})$`.test(text);
}
