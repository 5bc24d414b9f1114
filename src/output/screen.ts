import { plain } from "./plain.ts";
import { table } from "./table.ts";
import type { Cell } from "./table-parts.ts";
import type { Style, Theme } from "./theme.ts";
import { widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

/** One thing to know: its reference, by which more can be asked, what it is, and what is to be said of it. */
export interface ScreenLine {
  ref: string;
  text: string;
  detail: string;
  /** How the detail looks. */
  look?: keyof Theme;
}

export interface ScreenSection {
  heading: string;
  /** True for what must not be overlooked. */
  alarm?: boolean;
  /** True where a count beside the heading would say nothing. */
  uncounted?: boolean;
  /** Says that there is more, and how to see it, where only the first lines are shown. */
  more?: (count: number) => string;
  lines: readonly ScreenLine[];
}

export interface Screen {
  title: string;
  /** At the title's right, such as the day. */
  aside: string;
  /** Whole lines before the sections. */
  lead: readonly string[];
  sections: readonly ScreenSection[];
  /** Whole lines at the end. */
  footer: readonly string[];
}

const indent = "  ";

/**
 * The screen as text: a title line, then each section's heading over its lines.
 * @param layout with a height, sections are shortened as far as needed, then the empty lines between them go
 */
export function renderScreen(screen: Screen, layout: ScreenLayout): string {
  const longest = Math.max(few, ...screen.sections.map(({ lines }) => lines.length));
  const { height } = layout;
  if (height === undefined) return renderAll(screen, layout, { most: longest, between: "\n" });
  const texts = cutsFrom(longest).map((cut) => () => renderAll(screen, layout, cut));
  // One row is left for the prompt that follows.
  const fitting = texts.find((text) => text().split("\n").length <= height);
  return (fitting ?? texts.at(-1))?.() ?? "";
}

/** How a screen is made to fit: the most lines of a section, and what stands between sections. */
interface Cut {
  most: number;
  between: "\n" | "";
}

/** A shortened section still shows so many lines, as long as that can be. */
const few = 3;

function cutsFrom(longest: number): Cut[] {
  const airy = Array.from({ length: longest - few + 1 }, (_, index) => ({
    most: longest - index,
    between: "\n" as const,
  }));
  return [...airy, ...[few, 2, 1].map((most) => ({ most, between: "" as const }))];
}

interface ScreenLayout {
  width: number;
  /** Rows to fit, as far as that can be; undefined for all there is. */
  height?: number | undefined;
  theme: Theme;
}

function renderAll(screen: Screen, layout: ScreenLayout, { most, between }: Cut): string {
  const { width, theme } = layout;
  const columns = referenceColumns(screen);
  const sections = screen.sections.map((section) => {
    const rows = section.lines.slice(0, most).map((line) => cells(line, theme));
    const rest = section.lines.length - rows.length;
    const more = rest > 0 && section.more ? theme.dim(`${indent}${plain(section.more(rest))}\n`) : "";
    return headingOf(section, layout) + table(columns, rows, { width, theme, titles: false, indent }) + more;
  });
  const lead = wrapped(screen.lead, theme.good, width);
  const footer = wrapped(screen.footer, theme.dim, width);
  return [titleLine(screen, layout), lead, ...sections, footer].filter((part) => part !== "").join(between);
}

function headingOf(section: ScreenSection, { width, theme }: ScreenLayout): string {
  const count = section.uncounted ? "" : ` (${section.lines.length})`;
  return wrapped([section.heading + count], section.alarm ? theme.alarm : theme.heading, width);
}

function wrapped(lines: readonly string[], style: Style, width: number): string {
  return lines
    .flatMap((line) => wrap(plain(line), width))
    .map((line) => `${style(line)}\n`)
    .join("");
}

/** References take the same room in every section, so that what follows them stands in one line. */
function referenceColumns({ sections }: Screen) {
  const refs = sections.flatMap(({ lines }) => lines.map(({ ref }) => widthOf(plain(ref))));
  return [
    { title: "", whole: true, least: Math.max(0, ...refs) },
    { title: "", flexible: true },
    { title: "" },
  ];
}

function cells({ ref, text, detail, look = "dim" }: ScreenLine, theme: Theme): Cell[] {
  return [{ text: ref, style: theme.ref }, { text }, { text: detail, style: theme[look] }];
}

function titleLine({ title, aside }: Screen, { width, theme }: ScreenLayout): string {
  const left = plain(title);
  const space = width - widthOf(left) - widthOf(aside);
  if (space < 2) return wrapped([title], theme.heading, width) + wrapped([aside], theme.dim, width);
  return `${theme.heading(left)}${" ".repeat(space)}${theme.dim(aside)}\n`;
}
