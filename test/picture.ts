import stringWidth from "string-width";

const cell = { width: 8.4, height: 19 };
const margin = 18;
const colours: Record<string, string> = {
  "31": "#ff7b72",
  "32": "#7ee787",
  "33": "#e3b341",
  "34": "#79c0ff",
  "35": "#d2a8ff",
  "36": "#76e3ea",
  "90": "#8b949e",
};

interface Run {
  text: string;
  style: Record<string, string>;
}

/** A picture (SVG) of a terminal's screen; only the colours and weights that klubba's theme uses are known. */
export function pictureOf(screen: string, title: string): string {
  const lines = screen.replace(/\n$/, "").split("\n").map(runsOf);
  const columns = Math.max(...lines.map((runs) => stringWidth(runs.map((run) => run.text).join(""))));
  const width = Math.round(columns * cell.width + 2 * margin);
  const height = lines.length * cell.height + 2 * margin;
  const rows = lines.map((runs, index) => row(runs, margin + (index + 0.75) * cell.height));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escape(title)}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" xml:space="preserve">`,
    ...rows,
    "</g>",
    "</svg>",
  ].join("\n")}\n`;
}

/** The words of a picture, line by line, as they stand on the screen. */
export function wordsOf(picture: string): string[] {
  return [...picture.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, inner = ""]) =>
    inner
      .replace(/<[^>]+>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&amp;/g, "&"),
  );
}

function row(runs: readonly Run[], y: number): string {
  let column = 0;
  const spans = runs.map(({ text, style }) => {
    const x = (margin + column * cell.width).toFixed(1);
    column += stringWidth(text);
    const attributes = Object.entries(style).map(([name, value]) => ` ${name}="${value}"`);
    return `<tspan x="${x}"${attributes.join("")}>${escape(text)}</tspan>`;
  });
  return `<text y="${y.toFixed(1)}">${spans.join("")}</text>`;
}

function runsOf(line: string): Run[] {
  let style: Record<string, string> = {};
  return line.split(/(\x1b\[[\d;]*m)/).flatMap((part) => {
    const codes = /^\x1b\[([\d;]*)m$/.exec(part)?.[1];
    if (codes === undefined) return part === "" ? [] : [{ text: part, style }];
    for (const code of codes.split(";")) style = styleAfter(style, code);
    return [];
  });
}

function styleAfter(style: Record<string, string>, code: string): Record<string, string> {
  const { fill, "font-weight": weight, opacity, ...rest } = style;
  const kept = {
    ...(fill && { fill }),
    ...(weight && { "font-weight": weight }),
    ...(opacity && { opacity }),
    ...rest,
  };
  if (code === "1") return { ...kept, "font-weight": "bold" };
  if (code === "2") return { ...kept, opacity: "0.65" };
  if (code === "22") return { ...rest, ...(fill && { fill }) };
  if (code === "39")
    return { ...rest, ...(weight && { "font-weight": weight }), ...(opacity && { opacity }) };
  const colour = colours[code];
  return colour ? { ...kept, fill: colour } : code === "0" || code === "" ? {} : kept;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
