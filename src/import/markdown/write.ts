import { boxedItem, taskLine } from "./box.ts";
import type { Block, Flow, Words } from "./flow.ts";
import { inlineLines } from "./inline.ts";
import { simplifyTable, tableLines } from "./table.ts";

/** A list that may be gone on with: its level and how far its items' content is indented. */
interface OpenItem {
  level: number;
  indent: number;
  /** What kind of list: bullets, `1.` or `1)`. */
  kind: string;
}

/** Columns that begin with words: "1.\tTitle" is an item. */
const rowOfColumns = /^\*{0,2}\p{L}{2}.*\t/u;

/** The flow as Markdown; ends with LF. Items of one list stand line by line, all else has an empty line between. */
export function writeFlow(flow: readonly Flow[]): string {
  const writer = new Writer();
  for (const each of flow) writer.write(each);
  return writer.finish();
}

class Writer {
  readonly #parts: string[] = [];
  #open: OpenItem[] = [];
  /** The list's last item has several paragraphs: an empty line parts it from the next. */
  #loose = false;
  /** The last part is a row of columns. */
  #rows = false;

  write(flow: Flow): void {
    if (flow.type === "table") this.#writeTable(simplifyTable(flow));
    else if (flow.type === "item" || listSign(flow) !== undefined) this.#writeItem(flow);
    else this.#writeBlock(flow);
  }

  finish(): string {
    return `${this.#parts.join("").replace(/^\n+|\n+$/g, "")}\n`;
  }

  #writeTable(flows: readonly Flow[]): void {
    for (const each of flows) {
      if (each.type === "table") this.#add(tableLines(each));
      else this.write(each);
    }
  }

  #writeBlock({ type, words, label, depth = 1, within }: Block): void {
    const heading = type === "heading";
    const lines = inlineLines(labelled(words, label), { plain: heading });
    if (lines.length === 0) return;
    if (within !== undefined && this.#goOn(lines, within)) return;
    // A heading is one line: what broke it within was the width of the page.
    if (heading) this.#add([`${"#".repeat(depth)} ${lines.join(" ").replaceAll("\t", " ")}`]);
    else this.#addRows(hardLines(lines));
  }

  #writeItem(item: Block): void {
    const sign = listSign(item);
    const lines = boxed(inlineLines(sign === undefined ? labelled(item.words, item.label) : item.words));
    if (lines.length === 0) return;
    if (sign === undefined) return this.#add(hardLines(lines));
    const level = item.level ?? 0;
    const kind = sign.replace(/\d+/, "");
    const open = this.#open.length > 0;
    while ((this.#open.at(-1)?.level ?? -1) > level) this.#open.pop();
    const before = this.#open.at(-1)?.level === level ? this.#open.pop() : undefined;
    const indent = this.#open.at(-1)?.indent ?? 0;
    const goesOn = open && !this.#loose && (before === undefined || before.kind === kind);
    const text = hardLines(lines).join(`\n${" ".repeat(indent + sign.length + 1)}`);
    this.#rows = false;
    this.#parts.push(`${goesOn ? "" : "\n"}${" ".repeat(indent)}${sign} ${text}\n`);
    this.#loose = false;
    this.#open.push({ level, indent: indent + sign.length + 1, kind });
  }

  /** Writes a further paragraph of an item that is still open; false where none is. */
  #goOn(lines: readonly string[], level: number): boolean {
    while ((this.#open.at(-1)?.level ?? -1) > level) this.#open.pop();
    const item = this.#open.at(-1);
    if (item?.level !== level) return false;
    this.#parts.push(
      hardLines(lines)
        .map((line) => `\n${" ".repeat(item.indent)}${line}`)
        .join(""),
      "\n",
    );
    this.#loose = true;
    return true;
  }

  /** Paragraphs that tabs part into columns are rows of one list: each is a line of the same paragraph. */
  #addRows(lines: readonly string[]): void {
    const rows = lines.every((line) => rowOfColumns.test(line));
    const last = this.#rows ? this.#parts.pop() : undefined;
    // The row before is a part of its own: put together at each of them, a long list would take the square of its length.
    if (rows && last !== undefined) this.#parts.push(`${last.slice(0, -1)}  \n`, `${lines.join("\n")}\n`);
    else {
      if (last !== undefined) this.#parts.push(last);
      this.#add(lines);
    }
    this.#rows = rows;
  }

  /** Something that ends all lists. */
  #add(lines: readonly string[]): void {
    this.#open = [];
    this.#rows = false;
    this.#parts.push(`${this.#parts.length > 0 ? "\n" : ""}${lines.join("\n")}\n`);
  }
}

/** The sign that makes a Markdown list of an item; a label that is none of Markdown's goes before the words. */
function listSign({ type, label, words }: Block): string | undefined {
  if (type === "heading") return undefined;
  if (label === undefined && isTask(words)) return "-";
  if (label === undefined) return type === "item" ? "-" : undefined;
  return /^\d{1,9}[.)]$/.test(label) ? label : undefined;
}

function labelled(words: readonly Words[], label: string | undefined): readonly Words[] {
  if (label === undefined) return words;
  const bold = words.length > 0 && words.every((each) => each.bold || each.text.trim() === "");
  return [{ text: `${label} `, bold }, ...words];
}

function isTask(words: readonly Words[]): boolean {
  return (
    /^\s*[☐☒☑]/u.test(words[0]?.text ?? "") && taskLine(words.map(({ text }) => text).join("")) !== undefined
  );
}

/** An item that begins with a box to tick is Markdown's task. */
function boxed(lines: readonly string[]): string[] {
  return lines.map((line, index) => {
    if (index > 0) return line;
    return boxedItem(line) ?? line.replace(/^✓\s*(?=\S)/u, "[x] ");
  });
}

/** Lines that the writer broke stay broken: two blanks at the end say so to Markdown. */
function hardLines(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}  ` : line));
}
