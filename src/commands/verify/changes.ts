import { agendaNumbers } from "../../minutes/seal/item-form.ts";
import { heldLines, markOf, marksIn } from "../../minutes/seal/line-marks.ts";
import { canonical } from "../../minutes/seal/sealed-text.ts";
import { itemSections } from "../../minutes/seal/sections.ts";

/** Lines that are not as they were sealed. */
export interface Change {
  change: "changed" | "added" | "removed";
  /** 1-based line as the file stands; of removed lines the one that they stood before. */
  line: number;
  count: number;
  /** The item that the line belongs to. */
  item?: string | undefined;
}

/**
 * Where a text is not as it was sealed, by the marks of its lines that the list keeps.
 * @returns none where the marks are all the same: then the approvals themselves, or records, were changed
 */
export async function changesIn(
  text: string,
  { items, lines }: { items?: string[] | undefined; lines?: string | undefined },
): Promise<Change[]> {
  if (lines === undefined) return [];
  const { diffArrays } = await import("diff");
  const now = heldLines(text, { items });
  const changes: Change[] = [];
  const item = itemsByLine(text);
  let at = 0;
  let gone = 0;
  const lineAt = (index: number) => now[index]?.line ?? (now.at(-1)?.line ?? 0) + 1;
  const parts = diffArrays(
    marksIn(lines),
    now.map((line) => markOf(line.text)),
  );
  for (const { value, added, removed } of [...parts, { value: [], added: false, removed: false }]) {
    if (removed) gone += value.length;
    else {
      const line = lineAt(at);
      if (added)
        changes.push({ change: gone > 0 ? "changed" : "added", line, count: value.length, item: item(line) });
      else if (gone > 0)
        changes.push({ change: "removed", line, count: gone, item: item(Math.max(1, line - 1)) });
      gone = 0;
      at += value.length;
    }
  }
  return changes;
}

/** The item that a line belongs to: by its heading in the prose, by its record in the header. */
function itemsByLine(text: string): (line: number) => string | undefined {
  const whole = canonical(text);
  const sections = itemSections(whole, agendaNumbers(whole) ?? []);
  const all = whole.split("\n");
  const body = all.indexOf("---", 1);
  return (line) => {
    if (line - 1 > body) return sections.findLast((section) => section.line <= line)?.number;
    return itemOfRecord(all, line - 1);
  };
}

/** @param at 0-based line of the header */
function itemOfRecord(lines: readonly string[], at: number): string | undefined {
  const isStart = (line = "") => /^ {0,2}- /.test(line);
  let start = at;
  while (start > 0 && !isStart(lines[start]) && /^\s/.test(lines[start] ?? "")) start--;
  if (!isStart(lines[start])) return undefined;
  let end = start + 1;
  while (/^\s/.test(lines[end] ?? "") && !isStart(lines[end])) end++;
  const record = lines.slice(start, end).join("\n");
  return /\b(?:agenda|number): *["']?([^"',\n}]+)/.exec(record)?.[1]?.trim();
}
