import type { Element } from "hast";
import { h, s } from "hastscript";

/** How much of what is open has which age, parted in two: a picture, and the same figures as a table. */
export interface AgePicture {
  title: string;
  /** The picture in a sentence or two, for who does not see it. */
  description: string;
  /** What the two parts of a bar are: the hatched, and the plain. */
  parts: readonly [string, string];
  /** True where the hatched part is what asks for attention. */
  urgent: boolean;
  bands: readonly AgeBand[];
  /** Over the table's columns beside those of the parts. */
  words: { age: string; total: string };
}

export interface AgeBand {
  label: string;
  counts: readonly [number, number];
}

/** Units of the picture, which grows and shrinks with the page. */
const size = { width: 420, label: 128, bar: 22, step: 36, count: 34, top: 8 } as const;

export function ageFigure(picture: AgePicture): Element {
  return h("figure", { className: picture.urgent ? ["ages", "urgent"] : ["ages"] }, [
    h("figcaption", [h("h2", picture.title)]),
    h("div.beside", [drawing(picture), figures(picture)]),
  ]);
}

function drawing({ title, description, parts, bands }: AgePicture): Element {
  const height = size.top + bands.length * size.step + 30;
  const most = Math.max(1, ...bands.map(({ counts }) => counts[0] + counts[1]));
  const room = size.width - size.label - size.count;
  const bars = bands.map((band, index) => bar(band, { y: size.top + index * size.step, scale: room / most }));
  return s(
    "svg",
    {
      viewBox: `0 0 ${size.width} ${height}`,
      role: "img",
      ariaLabelledBy: "ages-title",
      ariaDescribedBy: "ages-desc",
    },
    [
      s("title", { id: "ages-title" }, title),
      s("desc", { id: "ages-desc" }, description),
      s("defs", [hatching()]),
      ...bars.flat(),
      ...legend(parts, height - 18),
    ],
  );
}

/** The parts differ by pattern, not by colour alone. */
function hatching(): Element {
  const box = { width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  return s("pattern", { id: "ages-hatching", ...box }, [
    s("rect", { className: "ground", width: 7, height: 7 }),
    s("rect", { className: "stripe", width: 3.5, height: 7 }),
  ]);
}

function bar({ label, counts }: AgeBand, { y, scale }: { y: number; scale: number }): Element[] {
  const [hatched, plain] = counts.map((count) => round(count * scale));
  const end = size.label + (hatched ?? 0) + (plain ?? 0);
  const middle = y + size.bar / 2;
  return [
    s("text", { x: size.label - 10, y: middle, textAnchor: "end", dominantBaseline: "central" }, label),
    s("line", { className: "axis", x1: size.label, x2: size.label, y1: y - 7, y2: y + size.bar + 7 }),
    ...box("hatched", { x: size.label, y, width: hatched ?? 0 }),
    ...box("plain", { x: size.label + (hatched ?? 0), y, width: plain ?? 0 }),
    s("text", { x: end + 8, y: middle, dominantBaseline: "central" }, String(counts[0] + counts[1])),
  ];
}

function box(name: string, at: { x: number; y: number; width: number }): Element[] {
  return at.width === 0 ? [] : [s("rect", { className: name, ...at, height: size.bar })];
}

function legend([hatched, plain]: AgePicture["parts"], y: number): Element[] {
  const half = size.width / 2;
  return [
    s("rect", { className: "hatched", x: 4, y, width: 16, height: 14 }),
    s("text", { x: 27, y: y + 7, dominantBaseline: "central" }, hatched),
    s("rect", { className: "plain", x: half + 14, y, width: 16, height: 14 }),
    s("text", { x: half + 37, y: y + 7, dominantBaseline: "central" }, plain),
  ];
}

function figures({ title, parts, bands, words }: AgePicture): Element {
  const head = [words.age, ...parts, words.total].map((text) => h("th", { scope: "col" }, text));
  const sum = (of: (band: AgeBand) => number) => bands.reduce((all, band) => all + of(band), 0);
  const row = (label: string, [one, other]: readonly [number, number]) =>
    h("tr", [
      h("th", { scope: "row" }, label),
      ...[one, other, one + other].map((count) => h("td", String(count))),
    ]);
  const totals = [sum(({ counts }) => counts[0]), sum(({ counts }) => counts[1])] as const;
  return h("table.figures", { ariaLabel: title }, [
    h("thead", [h("tr", head)]),
    h(
      "tbody",
      bands.map(({ label, counts }) => row(label, counts)),
    ),
    h("tfoot", [row(words.total, totals)]),
  ]);
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
