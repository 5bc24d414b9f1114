import { splitFrontMatter } from "../format/index.ts";
import { clauseText } from "../model/decision.ts";
import type { AgendaItem, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import type { Block, Part } from "./find.ts";

/** An agenda item with all that the file says under it; what stands before the first has no item. */
export interface Section {
  item: Sourced<AgendaItem> | undefined;
  blocks: Block[];
}

type Tagged = Omit<Block, "line"> & { line: number; agenda: string | undefined };

/** The sections of a minutes file: its prose, and records of the front matter whose item has none. */
export function sectionsOf(minutes: Minutes, text: string): Section[] {
  const split = splitFrontMatter(text);
  const body = "code" in split ? 0 : split.body;
  const bodyLine = text.slice(0, body).split("\n").length;
  const records = recordsOf(minutes);
  const sections = fromProse(blocksOf(text.slice(body), bodyLine), minutes, records);
  const told = new Set(sections.flatMap(({ item }) => (item ? [item] : [])));
  const lines = text.split("\n");
  for (const item of [...minutes.meeting.agenda, undefined]) {
    if (item && told.has(item)) continue;
    const mine = records.filter(({ agenda }) => itemNumbered(minutes, agenda) === item);
    const title = { text: item?.title ?? "", part: "agenda" as const, line: item?.line ?? 1 };
    const inHeader = [title, ...mine].filter((one) => one.line < bodyLine || body === text.length);
    const blocks = inHeader.map((one) => located(one, lines)).filter((one) => one.text !== "");
    if (blocks.length > 0) sections.push({ item, blocks });
  }
  return sections;
}

function itemNumbered({ meeting }: Minutes, number: string | undefined): Sourced<AgendaItem> | undefined {
  return number === undefined ? undefined : meeting.agenda.find((item) => item.number === number);
}

function recordsOf({ id, meeting }: Minutes): Tagged[] {
  const tagged = (
    record: { id?: string | undefined; agenda?: string | undefined; line?: number | undefined },
    part: Part,
    text = "",
  ): Tagged => ({
    text,
    part,
    ref: `${id}/${record.id ?? ""}`,
    line: record.line ?? 1,
    agenda: record.agenda,
  });
  return [
    ...meeting.decisions.map((one) => {
      const words = [...(one.clauses ?? []).map(clauseText), one.condition ?? "", one.addition ?? ""];
      return tagged(one, "decisions", words.filter((part) => part !== "").join("; "));
    }),
    ...meeting.actions.map((one) => tagged(one, "actions", one.task)),
    ...meeting.follow_ups.map((one) => tagged(one, "followups", one.text)),
  ];
}

/** The record's text as it stands in the header: from its first words' line on. */
function located({ text, part, ref, line }: Omit<Tagged, "agenda">, lines: readonly string[]): Block {
  const start = text.slice(0, 12).split("\n")[0] ?? "";
  const found = lines.findIndex((each, index) => index >= line - 1 && each.includes(start));
  return { text, part, ref, line: found < 0 ? line : found + 1 };
}

interface Raw {
  text: string;
  first: number;
  last: number;
}

const begins = /^\s{0,12}(?:#{1,6}\s|[-*+]\s|\d{1,4}[.)]\s|\||>)/;

/** Paragraphs, list entries, headings and table rows, with the lines (1-based) they stand on. */
function blocksOf(body: string, from: number): Raw[] {
  const blocks: Raw[] = [];
  let open: Raw | undefined;
  for (const [index, line] of body.split("\n").entries()) {
    // The first line of the body may be the end of the header's last.
    const at = from + index;
    if (line.trim() === "") open = undefined;
    else if (open && !begins.test(line)) {
      open.text += `\n${line}`;
      open.last = at;
    } else {
      const block = { text: line, first: at, last: at };
      blocks.push(block);
      open = /^#{1,6}\s/.test(line) ? undefined : block;
    }
  }
  return blocks;
}

function fromProse(blocks: readonly Raw[], minutes: Minutes, records: readonly Tagged[]): Section[] {
  let section: Section = { item: undefined, blocks: [] };
  const sections = [section];
  for (const block of blocks) {
    const item = itemAt(block, minutes);
    if (item && item !== section.item) {
      section = { item, blocks: [] };
      sections.push(section);
    }
    section.blocks.push(asBlock(block, { records, heading: item !== undefined }));
  }
  return sections;
}

function itemAt({ text, first, last }: Raw, { meeting }: Minutes): Sourced<AgendaItem> | undefined {
  const here = meeting.agenda.find(({ line = 0 }) => line >= first && line <= last);
  if (here || !/^#{1,6}\s/.test(text)) return here;
  return meeting.agenda.find(
    ({ number = "", title = "" }) => title !== "" && text.includes(title) && text.includes(number),
  );
}

/** Without emphasis and the mark of an id, each character in its place, so that lines stay true. */
function asBlock(
  { text, first, last }: Raw,
  { records, heading }: { records: readonly Tagged[]; heading: boolean },
): Block {
  const record = records.find(({ line }) => line >= first && line <= last);
  const bare = text
    .replace(/\s\^[\w.-]+(?=\s*$)/gm, (mark) => " ".repeat(mark.length))
    .replace(/^(\s*)(#{1,6}|[-*+](?: \[[ xX]\])?|>)(?=\s)/, (mark) => " ".repeat(mark.length))
    .replace(/\*\*|__/g, "  ");
  return { text: bare, part: record?.part ?? (heading ? "agenda" : "prose"), ref: record?.ref, line: first };
}
