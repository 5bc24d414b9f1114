/** One line of a calendar file, put together again where it was folded (RFC 5545, 3.1). */
export interface ContentLine {
  /** 1-based line of the file where it begins. */
  line: number;
  text: string;
}

/** What is wrong in a calendar file, at its 1-based line. */
export type CalendarFault = { line: number } & (
  | { type: "line" | "unclosed" | "noStart" | "rule" | "endless" | "cut" }
  | { type: "zone"; zone: string }
);

/** The lines of an event or a time zone, from BEGIN to END. */
export interface Block {
  line: number;
  lines: ContentLine[];
}

export interface CalendarBlocks {
  events: Block[];
  zones: Block[];
  faults: CalendarFault[];
}

/** No line is longer: what is, is no text that anybody wrote. In UTF-16 units. */
const longest = 20_000;

/**
 * The events and time zones of a calendar file. What stands outside of them is passed over; so is a line that is
 * none, such as the rest of a description that was not folded.
 * @returns undefined where the text is no calendar
 */
export function readBlocks(text: string): CalendarBlocks | undefined {
  const lines = unfolded(text);
  if (!isMark(lines[0], "BEGIN", "VCALENDAR")) return undefined;
  const found: CalendarBlocks = { events: [], zones: [], faults: [] };
  let open: { block: Block; name: "VEVENT" | "VTIMEZONE"; depth: number } | undefined;
  for (const one of lines) {
    const [, mark = "", name = ""] = /^(BEGIN|END):(.*?)\s*$/i.exec(one.text) ?? [];
    const [kind, what] = [mark.toUpperCase(), name.toUpperCase()];
    if (kind === "BEGIN" && (what === "VEVENT" || (what === "VTIMEZONE" && !open))) {
      if (open) found.faults.push({ type: "unclosed", line: open.block.line });
      open = { block: { line: one.line, lines: [one] }, name: what, depth: 0 };
      continue;
    }
    if (!open) continue;
    if (!isContent(one.text)) {
      found.faults.push({ type: "line", line: one.line });
      continue;
    }
    if (kind === "BEGIN") open.depth++;
    open.block.lines.push(one);
    if (kind !== "END") continue;
    if (open.depth > 0 && what !== open.name) open.depth--;
    else if (what === open.name) {
      (open.name === "VEVENT" ? found.events : found.zones).push(open.block);
      open = undefined;
    }
  }
  if (open) found.faults.push({ type: "unclosed", line: open.block.line });
  const last = lines.at(-1);
  if (last && !isMark(last, "END", "VCALENDAR")) found.faults.push({ type: "cut", line: last.line });
  return found;
}

function isMark(line: ContentLine | undefined, mark: string, name: string): boolean {
  return line !== undefined && line.text.trim().toUpperCase() === `${mark}:${name}`;
}

/** `NAME:value`, `NAME;PARAM="x:y":value`. */
function isContent(text: string): boolean {
  return text.length <= longest && /^[A-Za-z0-9-]+(?:;[^":]*(?:"[^"]*"[^":]*)*)?:/.test(text);
}

function unfolded(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  let number = 0;
  for (const piece of text.split(/\r\n|\n|\r/)) {
    number++;
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(piece)) {
      if (last.text.length <= longest) last.text += piece.slice(1);
    } else if (piece.trim() !== "") lines.push({ line: number, text: piece });
  }
  return lines;
}
