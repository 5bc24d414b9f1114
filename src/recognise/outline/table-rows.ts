import type { RecognitionWords } from "../../language/recognition-words.ts";
import { whole } from "../forms.ts";
import type { Line } from "../text/lines.ts";
import { type Piece, pieceOf, textOf } from "../text/piece.ts";
import type { Heading } from "./heading.ts";
import { numberedTitle } from "./number.ts";

/** The rows of tables with a column of items ("Ärende", "Punkt"): minutes that are laid out as a table. */
export function tableItems(lines: readonly Line[], words: RecognitionWords): Heading[] {
  const found: Heading[] = [];
  let column = -1;
  lines.forEach((line, index) => {
    if (line.block.type !== "table") return;
    const cells = cellsOf(line);
    if (line.index === 0) column = cells.findIndex((cell) => whole(words.outline.columns).test(textOf(cell)));
    else if (column >= 0 && line.index > 1) {
      const heading = rowOf(cells, { column, index, count: found.length }, words);
      if (heading) found.push(heading);
    }
  });
  // A table of tasks has such a column too, but nothing that was said.
  const noted = found.filter(({ rest }) => rest !== undefined && rest.end - rest.start > 25).length;
  return found.length >= 2 && noted * 2 >= found.length ? found : [];
}

function rowOf(
  cells: readonly Piece[],
  { column, index, count }: { column: number; index: number; count: number },
  words: RecognitionWords,
): Heading | undefined {
  const cell = cells[column];
  if (!cell || textOf(cell) === "") return undefined;
  const own = numberedTitle(textOf(cell), words);
  const title = own ? pieceOf(cell.plain, cell.start + own.title, cell.end) : cell;
  const beside = cells
    .slice(0, column)
    .map((each) => /^(?:§ ?)?(\d{1,4}[a-z]?)[.)]?$/i.exec(textOf(each))?.[1]);
  const number = own?.number ?? beside.find((each) => each !== undefined) ?? String(count + 1);
  return { line: index, number, title, last: index, rest: longest(cells.slice(column + 1)) };
}

/** The cell with the notes; short ones beside it name people and days. */
function longest(cells: readonly Piece[]): Piece | undefined {
  const [first, ...rest] = cells.filter((cell) => cell.end > cell.start);
  return (
    first && rest.reduce((most, each) => (each.end - each.start > most.end - most.start ? each : most), first)
  );
}

/** The cells of a table's row, without the bars. */
export function cellsOf({ plain }: Line): Piece[] {
  const { text } = plain;
  const cells: Piece[] = [];
  let from = text.startsWith("|") ? 1 : 0;
  for (let bar = text.indexOf("|", from); bar >= 0; bar = text.indexOf("|", from)) {
    cells.push(pieceOf(plain, from, bar));
    from = bar + 1;
  }
  if (from < text.length) cells.push(pieceOf(plain, from, text.length));
  return cells;
}
