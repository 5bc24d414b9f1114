import type { ProblemCode } from "../model/problem.ts";
import type { LineIndex } from "../model/source.ts";

/** A rule's name in a comment that silences it. */
export interface Mention {
  name: string;
  /** UTF-16 offset of the name. */
  offset: number;
  /** 1-based line of the comment; undefined where it holds for the whole file. */
  line: number | undefined;
}

/** In prose `<!-- klubba: ignore a, b -->`, in YAML `# klubba: ignore a`; `ignore-file` holds for the file. */
const comment =
  /(?:<!--[ \t]*|#[ \t]*)klubba:[ \t]*(ignore(?:-file)?)[ \t]+([\w ,\t-]{1,400}?)[ \t]*(?:-->|$)/gm;

/** The names in a file's silencing comments, known or not, in the order of the text. */
export function mentionsIn(text: string, lines: () => LineIndex): Mention[] {
  if (!text.includes("klubba:")) return [];
  return [...text.matchAll(comment)].flatMap((found) => {
    const [whole, word = "", names = ""] = found;
    const start = found.index + whole.indexOf(names, whole.indexOf(word) + word.length);
    const line = word === "ignore-file" ? undefined : lines().at(found.index).line;
    return [...names.matchAll(/[\w-]+/g)].map(({ 0: name, index }) => ({
      name,
      offset: start + index,
      line,
    }));
  });
}

/** True where a comment on the line, the line above or for the whole file names the rule. */
export function isSilenced(mentions: readonly Mention[], code: ProblemCode, line: number): boolean {
  return mentions.some(
    (mention) =>
      mention.name === code &&
      (mention.line === undefined || mention.line === line || mention.line === line - 1),
  );
}
