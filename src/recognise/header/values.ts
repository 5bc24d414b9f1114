import { caseless } from "../../language/folded.ts";
import type { LabelRole } from "../../language/labels.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import { fragment, whole } from "../forms.ts";
import { labelOf, wholeLabel } from "../labels.ts";
import { cellsOf } from "../outline/table-rows.ts";
import type { Line } from "../text/lines.ts";
import { textOf } from "../text/piece.ts";

/** What a label of the document's head says. */
export interface Value {
  role: LabelRole;
  text: string;
}

const roles: ReadonlySet<LabelRole> = new Set<LabelRole>(["date", "time", "place", "chair", "secretary"]);

/**
 * The labelled facts of a document's head, in order: behind a colon, in the next column or cell, on the line
 * below, several on a line.
 */
export function labelledValues(lines: readonly Line[], source: string, words: RecognitionWords): Value[] {
  const values = lines.flatMap((line, index) => {
    if (isOthers(lines[index - 1], words)) return [];
    if (line.block.type === "table") return inCells(line, words);
    const columns = inColumns(source.slice(line.start, Math.min(line.end, line.start + 1000)), words);
    if (columns.length > 0) return columns;
    const label = labelOf(line, words);
    if (!label || !roles.has(label.role)) return inside(line.text, words);
    if (label.rest) return divided({ role: label.role, text: textOf(label.rest) }, words);
    const next = lines[index + 1];
    return next && !labelOf(next, words) ? [{ role: label.role, text: next.text }] : [];
  });
  return values.filter(({ role }) => roles.has(role));
}

/** True for a label's first line that says it is of another day: "Justeringens" above "plats och tid". */
function isOthers(line: Line | undefined, { outline }: RecognitionWords): boolean {
  return line !== undefined && line.text.length < 30 && whole(outline.otherDay).test(line.text);
}

function inCells(line: Line, words: RecognitionWords): Value[] {
  const cells = cellsOf(line).map(textOf);
  return cells.flatMap((cell, index) => {
    const role = wholeLabel(cell, words)?.role;
    const text = cells[index + 1];
    return role && roles.has(role) && text ? divided({ role, text }, words) : [];
  });
}

/** "Plats  ⇥  Rådhuset": a tab or a wide gap parts label and value. */
function inColumns(raw: string, words: RecognitionWords): Value[] {
  const [label = "", text, ...more] = raw.replace(/[*_]{2}/g, "").split(/\t+ *| {2,}/);
  const role = text === undefined ? undefined : wholeLabel(label, words)?.role;
  if (text === undefined || !role || !roles.has(role)) return [];
  return divided({ role, text: [text, ...more].join(", ") }, words);
}

/** Other labels, which end a value as well. */
const ends: ReadonlySet<LabelRole> = new Set<LabelRole>([
  ...roles,
  "attendees",
  "absent",
  "called",
  "approvers",
  "agenda",
]);

const formOf = oncePer(({ labels }: RecognitionWords) => {
  const own = labels.filter(({ role }) => ends.has(role)).map((label) => `(?:${label.words})`);
  return caseless(`(?<=^|[.,;|(] ?| )(?:${own.join("|")}) ?:(?= )`, "g");
});

/** A value that goes on to other labels: "3 april Tid: 9–10 Plats: Teams". */
function divided({ role, text }: Value, words: RecognitionWords): Value[] {
  const more = inside(text, words);
  const first = more.length > 0 ? text.slice(0, text.search(formOf(words))) : text;
  return [{ role, text: first.trim() }, ...more];
}

/** Labels that stand within a short line: "Protokoll 3 april, Plats: Teams". */
function inside(text: string, words: RecognitionWords): Value[] {
  if (text.length > 500 || !text.includes(": ")) return [];
  const found = [...text.matchAll(formOf(words))];
  // "Justeringens plats och tid: …"
  if (fragment`(?<![a-zà-ÿ])(?:${words.outline.otherDay}) *$`.test(text.slice(0, found[0]?.index ?? 0)))
    return [];
  return found.flatMap((match, index) => {
    const role = wholeLabel(match[0], words)?.role;
    const value = text.slice(match.index + match[0].length, found[index + 1]?.index);
    return role && ends.has(role) ? [{ role, text: value.trim() }] : [];
  });
}
