import { taskTable } from "../actions/table.ts";
import type { Context } from "../context.ts";
import { findDays } from "../dates/days.ts";
import type { Findings } from "../findings.ts";
import { anywhere, whole } from "../forms.ts";
import { type Piece, pieceOf, textOf, wholeOf } from "../text/piece.ts";
import type { Passage } from "../units.ts";
import { readMeetingTable } from "./table.ts";

const dash = /^[–—-] (?=\S)/;
const lone = /^20\d{2}:?$/;

/** Lines of a list of meetings, whatever the list stands under. */
export class MeetingList {
  readonly #findings: Findings;
  /** What came before announces meetings, which a list below it names. */
  #follows = false;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** @returns true where an item's title says that it lists meetings */
  head(title: string): boolean {
    const heads = headsMeetings(title, this.#findings.context);
    this.#follows = heads || opensMeetings(title, this.#findings.context);
    return heads && !whole(this.#findings.context.words.meetings.perhapsHeadings).test(title);
  }

  /** @returns false where the passage is no meeting of such a list */
  take(passage: Passage): boolean {
    const text = textOf(passage.piece);
    const { context } = this.#findings;
    const table = passage.lines[0]?.block.type === "table";
    if (table && taskTable(passage.lines, context)) return false;
    if (table) return readMeetingTable(passage.lines, this.#findings, this.#follows);
    if (this.#follows && this.#takeDays(passage)) return true;
    this.#follows = opensMeetings(text, context) || (text.length < 90 && headsMeetings(text, context));
    return false;
  }

  #takeDays({ piece, lines, listed }: Passage): boolean {
    const { context } = this.#findings;
    const text = textOf(piece);
    const prose = /[.!] \p{Lu}/u.test(text);
    const one = listed || (lines.length === 1 && !prose);
    if (one) return opensWithDay(text, context) && this.#add(withoutDash(piece));
    // A sentence may break right before a day.
    if (lines.length === 1 || prose) return false;
    const rows = lines.map(({ plain }) => withoutDash(wholeOf(plain)));
    const days = rows.filter((row) => opensWithDay(textOf(row), context)).length;
    if (days === 0 || rows.some((row) => !lone.test(textOf(row)) && !opensWithDay(textOf(row), context)))
      return false;
    return rows.map((row) => this.#add(row)).some(Boolean);
  }

  #add(piece: Piece): boolean {
    return this.#findings.addMeetings(piece, true);
  }
}

/** The piece without a dash before it. */
function withoutDash(piece: Piece): Piece {
  const sign = dash.exec(textOf(piece))?.[0].length ?? 0;
  return pieceOf(piece.plain, piece.start + sign, piece.end);
}

/** True for "Styrelsen möts följande dagar:" and the like, below which days stand in a list. */
function opensMeetings(text: string, { words }: Context): boolean {
  const { nouns, events, plans } = words.meetings;
  return text.length < 300 && text.endsWith(":") && anywhere`${nouns}|${events}|${plans}`.test(text);
}

/** True for a line that begins with a day, "Söndag den 22 maj klockan 10–16": in such a list it is a meeting. */
function opensWithDay(text: string, { words }: Context): boolean {
  const lead = dash.exec(text)?.[0].length ?? 0;
  return findDays(text.slice(0, 60), words.dates)[0]?.start === lead;
}

/** True for a heading of what lists meetings: "Höstens möten", "Tid för nästa möte". */
export function headsMeetings(title: string, { words }: Context): boolean {
  return title.length < 120 && whole(words.meetings.headings).test(title.replace(/[\s.:]+$/, ""));
}

/** True for a heading that names the day itself: "Nästa möte 23 november kl. 15", "Date of next meeting – 6 May". */
export function headsNext(text: string, context: Context): boolean {
  const day = findDays(text, context.words.dates)[0]?.start;
  const sign = text.search(/:| [–-] /);
  const end = Math.min(...[day ?? text.length, sign].filter((at) => at > 0));
  return text.length < 300 && headsMeetings(text.slice(0, end).trim(), context);
}
