import { plain } from "./plain.ts";

/** A box of a flowchart; `round` for what stands between meetings, `stadium` for what is still to come. */
export interface FlowNode {
  shape: "box" | "round" | "stadium";
  lines: readonly string[];
}

/** An arrow between two boxes (0-based); a dotted one says only what came next. */
export interface FlowEdge {
  from: number;
  to: number;
  label: string;
  dotted: boolean;
}

const brackets: Readonly<Record<FlowNode["shape"], readonly [string, string]>> = {
  box: ["[", "]"],
  round: ["(", ")"],
  stadium: ["([", "])"],
};

/**
 * A Mermaid flowchart, from the top down, that any text leaves valid (https://mermaid.js.org/syntax/flowchart.html).
 * Nothing of a text is read as syntax, Markdown, HTML, a link or an icon.
 * @param title for those who do not see the picture
 */
export function flowchart(
  title: string,
  { nodes, edges }: { nodes: readonly FlowNode[]; edges: readonly FlowEdge[] },
): string {
  const boxes = nodes.map(({ shape, lines }, index) => {
    const [open, close] = brackets[shape];
    return `  s${index + 1}${open}"${lines.map(mermaidText).join("<br/>")}"${close}`;
  });
  const arrows = edges.map(({ from, to, label, dotted }) => {
    const words = label === "" ? "" : `|"${mermaidText(label)}"|`;
    return `  s${from + 1} ${dotted ? "-.->" : "-->"}${words} s${to + 1}`;
  });
  return `${["flowchart TB", `  accTitle: ${titleText(title)}`, ...boxes, ...arrows].join("\n")}\n`;
}

/**
 * A text as a label between quotes: every sign that could mean something there becomes its number, `#60;`. A full
 * stop stands where it ends a sentence, a hyphen within a word or number. What Mermaid looks for after it has put the
 * signs back (formulas, icons, line ends) is parted by a word joiner, which nobody sees.
 */
export function mermaidText(text: string): string {
  const words = plain(text).replace(/\$(?=\$)|(?<=fa[a-z]?:)(?=fa-)|\\(?=n)/g, "$&\u2060");
  return (words.trim() === "" ? "\u00a0" : words)
    .replace(/[^\p{L}\p{M}\p{N} ,.\-–§…]/gu, numbered)
    .replace(/(?<!\p{L})\.|\.(?! |$)|(?<![\p{L}\p{N}])[-–]|[-–](?![\p{L}\p{N}])/gu, numbered);
}

function numbered(sign: string): string {
  return `#${sign.codePointAt(0)};`;
}

/** Mermaid takes a title as it stands, to the end of the line. */
function titleText(title: string): string {
  const words = plain(title).replace(/[^\p{L}\p{M}\p{N} ,.–§-]/gu, " ");
  return words.replace(/ +/g, " ").trim() || "klubba";
}
