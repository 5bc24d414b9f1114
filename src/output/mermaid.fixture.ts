/** A flowchart as its syntax gives it. */
interface ReadChart {
  title: string;
  /** Lines of each box, decoded. */
  nodes: { id: string; shape: string; lines: string[] }[];
  edges: { from: string; to: string; arrow: string; label: string }[];
}

const label = String.raw`"((?:[^"<>#&$\x60|\\{}[\]()*_~@:;/]|#\d+;|<br/>)+)"`;
const node = new RegExp(String.raw`^  (s\d+)(\[|\(|\(\[)${label}(\]|\)|\]\))$`, "u");
const edge = new RegExp(String.raw`^  (s\d+) (-->|-\.->)(?:\|${label}\|)? (s\d+)$`, "u");
const closing: Readonly<Record<string, string>> = { "[": "]", "(": ")", "([": "])" };

/**
 * Reads the part of Mermaid's flowchart grammar that needs no knowledge of its exceptions: labels in quotes without any
 * sign that could begin Markdown, HTML, an entity by name, a link or another statement. Throws at anything else.
 */
export function readFlowchart(text: string): ReadChart {
  const [first, title = "", ...lines] = text.split("\n");
  if (first !== "flowchart TB" || lines.pop() !== "") throw new Error("no flowchart");
  const [, words] = /^ {2}accTitle: ([\p{L}\p{M}\p{N} ,.–§-]+)$/u.exec(title) ?? [];
  if (words === undefined) throw new Error(`no title: ${title}`);
  const chart: ReadChart = { title: words, nodes: [], edges: [] };
  for (const line of lines) readLine(line, chart);
  const ids = new Set(chart.nodes.map(({ id }) => id));
  if (ids.size !== chart.nodes.length) throw new Error("two boxes of one name");
  for (const { from, to } of chart.edges) if (!ids.has(from) || !ids.has(to)) throw new Error("no such box");
  return chart;
}

function readLine(line: string, chart: ReadChart): void {
  const [, id = "", open = "", words, close] = node.exec(line) ?? [];
  if (words !== undefined && closing[open] === close) {
    chart.nodes.push({ id, shape: open, lines: words.split("<br/>").map(decoded) });
    return;
  }
  const [, from, arrow = "", name = "", to = ""] = edge.exec(line) ?? [];
  if (from === undefined) throw new Error(`not understood: ${line}`);
  chart.edges.push({ from, to, arrow, label: decoded(name) });
}

function decoded(words: string): string {
  // Mermaid's labels are Markdown, whose list marks and links without a scheme begin so.
  if (/^ *(?:\d+\.|[-+]) |[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(words)) throw new Error(`Markdown: ${words}`);
  const text = words.replace(/#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
  // Looked for when the signs are back: formulas, icons, line ends.
  if (/\$\$|fa[a-z]?:fa-|\\n/.test(text)) throw new Error(`Mermaid's own: ${text}`);
  return text.replaceAll("\u2060", "");
}
