import { formatFlow, splitFrontMatter } from "../../format/index.ts";
import { type Seal, sealShape } from "../../model/seal.ts";

/** A minutes file parted at its seals; all of it in the canonical form. */
export interface SealedText {
  /** From the file's beginning up to and with the line `seal:`; `status: final` stands as `status: approved`. */
  head: string;
  /** One line for each approval, in order, without line ends. */
  seals: string[];
  /** From the header's closing line to the file's end. */
  rest: string;
  /** 1-based line of the first approval. */
  line: number;
}

/**
 * The text as it is sealed: what a synced folder, another editor or git may change in a file, and that changes no word
 * of it, is the same in every copy. No byte order mark, LF, Unicode's form C.
 */
export function canonical(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .normalize("NFC");
}

// Nothing else can hide in these lines: what stands there is compared with what klubba would write.
const sealLine = / {2}- \{ [^\n]*, sha256: [0-9a-f]{64} \}\n/;
const ending = new RegExp(`^(?:[^]*?\\n)?seal:\\n((?:${sealLine.source})+)$`);

/** Parts a file at its seals; undefined where its header does not end in them, each as klubba writes it. */
export function sealedText(text: string): SealedText | undefined {
  const whole = canonical(text);
  const split = splitFrontMatter(whole);
  if ("code" in split) return undefined;
  const yaml = whole.slice(split.yaml.start, split.yaml.end);
  const [, lines] = ending.exec(yaml) ?? [];
  if (lines === undefined) return undefined;
  const head = whole.slice(0, split.yaml.end - lines.length);
  return {
    head: withStatus(head),
    seals: lines.split("\n").slice(0, -1),
    rest: whole.slice(split.yaml.end),
    line: head.split("\n").length,
  };
}

/** The last approver's approval makes `final` `approved`: the earlier approvals hold all the same. */
function withStatus(head: string): string {
  return head.replace(/^status: final$/m, "status: approved");
}

/** An approval's line up to the hash that it ends in. */
export function beforeHash(line: string): string {
  return line.slice(0, line.lastIndexOf(", sha256: "));
}

export function sealLineOf(seal: Seal): string {
  return `  - ${formatFlow(seal, sealShape)}`;
}

/** What an approval of the whole is taken of: the text, the approvals before it, and itself less its hash. */
export function wholeForm({ head, seals, rest }: SealedText, index: number): string {
  const before = seals.slice(0, index).map((line) => `${line}\n`);
  return `${head}${before.join("")}${beforeHash(seals[index] ?? "")}\n${rest}`;
}
