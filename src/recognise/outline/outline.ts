import type { LabelRole } from "../../language/labels.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { findDays } from "../dates/days.ts";
import { labelOf } from "../labels.ts";
import type { Line } from "../text/lines.ts";
import { type NumberedTitle, numberedTitle, rankOf } from "./number.ts";

/** A line that heads an item of the agenda. */
export interface Heading {
  /** Index among the lines. */
  line: number;
  number?: string | undefined;
  /** Where the title begins in the line's text. */
  title: number;
}

interface Candidate extends Heading {
  /** A heading or bold line, or one with a section sign: no list's line. */
  strong: boolean;
  /** Of a Markdown heading. */
  depth?: number | undefined;
  /** Lines with text between it and the next candidate. */
  body: number;
}

const longestTitle = 300;
/** Labels that are an item's title as well: "Nästa möte", "Protokolljusterare". */
const itemRoles: ReadonlySet<LabelRole> = new Set<LabelRole>(["meetings", "approvers", "chair", "secretary"]);

/** The lines that head the agenda's items, in order, by index. */
export function outlineOf(lines: readonly Line[], words: RecognitionWords): Map<number, Heading> {
  const candidates = lines.flatMap((line, index) => candidateOf(line, index, words) ?? []);
  candidates.forEach((each, index) => {
    each.body = (candidates[index + 1]?.line ?? lines.length) - each.line - 1;
  });
  const numbered = candidates.filter(({ number }) => number !== undefined);
  const strong = strongOnes(numbered.filter((each) => each.strong));
  const plain = candidates.filter(({ number }) => number === undefined);
  const chosen =
    strong.length > 0
      ? [...fillGaps(strong, numbered), ...besides(strong, plain)]
      : plain.length >= 2
        ? unnumbered(plain)
        : bestChain(numbered);
  return new Map(chosen.map(({ line, number, title }) => [line, { line, number, title }]));
}

function candidateOf(line: Line, index: number, words: RecognitionWords): Candidate | undefined {
  const { block, text } = line;
  if (block.quote > 0 || block.type === "table" || block.item?.checked !== undefined) return undefined;
  if (text === "" || text.length > longestTitle) return undefined;
  const heading = block.type === "heading";
  const found = numberOf(line, words);
  if (found && isNumbered(line, found, words)) {
    const strong = heading || line.strong || found.section;
    return { line: index, number: found.number, title: found.title, strong, depth: block.depth, body: 0 };
  }
  if (!heading || !mayBeUnnumbered(line, words)) return undefined;
  return { line: index, title: 0, strong: true, depth: block.depth, body: 0 };
}

/** The number in the line, else the one that Markdown takes for an ordered list's. */
function numberOf(line: Line, words: RecognitionWords): NumberedTitle | undefined {
  const marker = line.index === 0 ? /^(\d{1,3})[.)]$/.exec(line.block.item?.marker ?? "") : null;
  if (marker?.[1] !== undefined)
    return { number: String(Number(marker[1])), title: 0, bare: false, section: false };
  return numberedTitle(line.text, words);
}

function isNumbered(line: Line, found: NumberedTitle, words: RecognitionWords): boolean {
  const heading = line.block.type === "heading";
  const title = line.text.slice(found.title);
  if (found.bare && !heading) return false;
  if (title === "" && !found.section) return false;
  if (findDays(line.text, words.dates)[0]?.start === 0) return false;
  if (!heading && !line.strong && /[.;,!?]$/.test(title) && !found.section) return false;
  return line.index === 0 || line.strong;
}

function mayBeUnnumbered(line: Line, words: RecognitionWords): boolean {
  const role = labelOf(line, words)?.role;
  return (role === undefined || itemRoles.has(role)) && findDays(line.text, words.dates)[0]?.start !== 0;
}

/** Of headings those at the agenda's own depth and what goes on in their count; deeper ones are parts of items. */
function strongOnes(candidates: readonly Candidate[]): Candidate[] {
  const depth = Math.min(...candidates.map((each) => each.depth ?? 7));
  const chosen: Candidate[] = [];
  let last = 0;
  for (const each of candidates) {
    const rank = rankOf(each.number ?? "");
    const own = each.depth !== undefined && each.depth === depth;
    if (!own && rank <= last) continue;
    chosen.push(each);
    last = rank;
  }
  return chosen;
}

/** Lines of lists whose number is just the one that is missing before the next heading. */
function fillGaps(strong: readonly Candidate[], numbered: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  let last = 0;
  for (const each of numbered) {
    const rank = rankOf(each.number ?? "");
    if (strong.includes(each)) {
      chosen.push(each);
      last = rank;
      continue;
    }
    const next = strong.find(({ line }) => line > each.line);
    const missing = next !== undefined && rankOf(next.number ?? "") > rank && rank === Math.floor(last) + 1;
    if (missing && !each.strong) {
      chosen.push(each);
      last = rank;
    }
  }
  return chosen;
}

/** Headings without a number among numbered ones of the same depth, after the first of them. */
function besides(strong: readonly Candidate[], plain: readonly Candidate[]): Candidate[] {
  const [first] = strong;
  const depth = first?.depth;
  if (!first || depth === undefined) return [];
  return plain.filter((each) => each.depth === depth && each.line > first.line);
}

/** Without numbers the headings of the commonest depth are the items; a first heading above them is the title. */
function unnumbered(plain: readonly Candidate[]): Candidate[] {
  const [first, ...rest] = plain;
  const counts = new Map<number, number>();
  for (const { depth = 7 } of rest) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  const [depth] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  if (!first || depth === undefined) return [];
  const titled = first.depth === 1 || (first.depth ?? 7) < depth || first.line === 0;
  const items = (titled ? rest : plain).filter((each) => (each.depth ?? 7) <= depth);
  return items.map((each, index) => ({ ...each, number: String(index + 1) }));
}

/** Among the runs 1, 2, 3 … of plain lines the one that has most text under its lines; a mere list has none. */
function bestChain(numbered: readonly Candidate[]): Candidate[] {
  let best: Candidate[] = [];
  let chain: Candidate[] = [];
  for (const each of numbered) {
    const rank = rankOf(each.number ?? "");
    if (rank === 1) chain = [each];
    else if (chain.length > 0 && rank === Math.floor(rankOf(chain.at(-1)?.number ?? "")) + 1)
      chain.push(each);
    else continue;
    if (withBody(chain) >= withBody(best)) best = chain;
  }
  return withBody(best) * 2 >= best.length && best.length >= 2 ? best : [];
}

function withBody(chain: readonly Candidate[]): number {
  return chain.filter(({ body }) => body > 0).length;
}
