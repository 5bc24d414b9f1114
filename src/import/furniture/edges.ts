import { keyOf, pageMarks } from "./page-number.ts";

/** A line of a page with text in it. */
interface PageLine {
  text: string;
  /** Its height on the page, in any unit, if that is known: a header stands at the same height on each page. */
  at?: number;
  /** It stands too far from the page's edges to be header or footer. */
  inner?: boolean;
}

type Edge = "top" | "bottom";

/** How many lines from a page's edge are looked at. */
const depth = 12;
/** How far apart, in units of `at`, lines at the same height may stand. */
const slack = 5;

/**
 * The lines of each page that are header, footer or page number, by index: those that stand at the page's edge and
 * are the same on other pages, or the same but for a page number that counts on with the pages.
 */
export function edgeLines(pages: readonly (readonly PageLine[])[]): Set<number>[] {
  const found = pages.map(() => new Set<number>());
  const said = saidWithin(pages);
  for (const edge of ["top", "bottom"] as const) {
    const looks = pages.map((lines) => looksFrom(lines, edge, said));
    const index = new Index(looks);
    looks.forEach((look, page) => {
      for (const line of furnitureAt(look, page, index)) found[page]?.add(line);
    });
  }
  return found;
}

/**
 * What stands within pages twice or more: a line such as "Nämndens beslut" belongs to the text, and is no header where
 * it happens to stand at the edges of some pages.
 */
function saidWithin(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const lines of pages) {
    lines.forEach(({ text, inner }, index) => {
      if (!(inner ?? (index >= depth && index < lines.length - depth))) return;
      const key = keyOf(text);
      if (!/\p{L}{2}/u.test(key)) return;
      if (once.has(key)) twice.add(key);
      once.add(key);
    });
  }
  return twice;
}

/** A line as seen from a page's edge. */
interface Look {
  line: number;
  at?: number | undefined;
  /** What it is on every page: its text, or its text without a page number and by how much that is off the page. */
  keys: string[];
}

function looksFrom(lines: readonly PageLine[], edge: Edge, said: ReadonlySet<string>): Look[] {
  const size = Math.min(depth, lines.length);
  const numbers = Array.from({ length: size }, (_, step) =>
    edge === "top" ? step : lines.length - 1 - step,
  );
  const looks: Look[] = [];
  for (const line of numbers) {
    const { text = "", at, inner } = lines[line] ?? {};
    if (inner) break;
    looks.push({ line, at, keys: said.has(keyOf(text)) ? [] : keysOf(text) });
  }
  return looks;
}

function keysOf(text: string): string[] {
  const marks = pageMarks(text).map((mark) => `#${mark.page} ${mark.key}`);
  return [...marks, keyOf(text)];
}

/**
 * On which pages each key stands. Page numbers are made relative to the page first, so that a header with a page
 * number has one key on all pages.
 */
class Index {
  readonly #pagesOf = new Map<string, number[]>();
  readonly #count: number;

  constructor(looks: readonly (readonly Look[])[]) {
    this.#count = looks.length;
    looks.forEach((page, number) => {
      for (const look of page) {
        look.keys = look.keys.map((key) => relative(key, number));
        for (const key of look.keys) this.#add(`${band(look.at)} ${key}`, number);
      }
    });
  }

  /** True where enough other pages have the key, at the same height if heights are known. */
  repeats(key: string, page: number, at: number | undefined): boolean {
    const bands = at === undefined ? [band(at)] : [at - slack, at, at + slack].map(band);
    const lists = bands.map((name) => this.#pagesOf.get(`${name} ${key}`) ?? []);
    const count = lists.reduce((sum, pages) => sum + pages.length, 0);
    if (count < 2 || new Set(lists.flatMap((pages) => [pages[0], pages.at(-1)])).size < 2) return false;
    return count >= this.#count * 0.3 || lists.some((pages) => near(pages, page));
  }

  #add(key: string, page: number): void {
    const pages = this.#pagesOf.get(key);
    if (!pages) this.#pagesOf.set(key, [page]);
    else if (pages.at(-1) !== page) pages.push(page);
  }
}

const band = (at: number | undefined) => (at === undefined ? "" : String(Math.round(at / slack)));

/** True where five pages within five pages' distance are in a sorted list: a header of one part of a long source. */
function near(pages: readonly number[], page: number): boolean {
  let from = 0;
  let to = pages.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((pages[middle] ?? 0) < page - 5) from = middle + 1;
    else to = middle;
  }
  return (pages[from + 4] ?? Number.POSITIVE_INFINITY) <= page + 5;
}

function relative(key: string, page: number): string {
  const number = /^#(\d+) /.exec(key);
  return number ? `#${Number(number[1]) - page}${key.slice(number[0].length - 1)}` : key;
}

/** A walk from the edge inwards, to the first line that is of this page alone. */
function furnitureAt(looks: readonly Look[], page: number, index: Index): number[] {
  const lines: number[] = [];
  for (const look of looks) {
    const repeated = look.keys.some((key) => index.repeats(key, page, look.at));
    if (repeated) lines.push(look.line);
    else if (look.at === undefined) break;
  }
  return lines;
}
