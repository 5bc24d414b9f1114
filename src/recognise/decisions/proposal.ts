import type { PersonWords } from "../../language/people.ts";
import type { Context } from "../context.ts";
import { anywhere, fragment, whole } from "../forms.ts";
import { type Piece, partOf, textOf } from "../text/piece.ts";

/** What a sentence proposes. */
export interface ProposalFind {
  by?: string | undefined;
  /** Its content, where it can be decided as it stands: "that the pier be closed". */
  clause?: Piece | undefined;
  /** True where the sentence itself says that it came to nothing. */
  lost?: boolean;
}

const longest = 700;

/** Reads "Siv Ek föreslår att …"; undefined for any other sentence. */
export function proposalIn(sentence: Piece, { words }: Context): ProposalFind | undefined {
  const text = textOf(sentence);
  const { hint, patterns, not } = words.decisions.proposes;
  if (text.length > longest || text.endsWith("?") || !fragment(hint).test(text)) return undefined;
  if (fragment(not).test(text)) return undefined;
  for (const pattern of patterns) {
    const match = whole(pattern).exec(text);
    const by = proposerIn(match?.groups?.["by"]?.replace(/ ?\([^)]*\)/g, "").trim(), words.people);
    const said = match?.groups?.["text"];
    // Small letters within a sentence: no body's name, so the words must be read another way.
    if (!match || (by !== undefined && by[0] === by[0]?.toLowerCase())) continue;
    const clause = said === undefined ? undefined : clauseOf(sentence, said);
    return { by: by === "" ? undefined : by, clause, lost: match.groups?.["lost"] !== undefined };
  }
  return undefined;
}

/** "Revisor Siv Ek läser upp berättelsen och föreslår": the name that such a sentence begins with. */
function proposerIn(by: string | undefined, { and }: PersonWords): string | undefined {
  if (by === undefined || !fragment`\\s(?:${and})$`.test(by)) return by;
  return /^(?:\p{Lu}?\p{Ll}+ )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/u.exec(by)?.[0] ?? "";
}

/** What is said to be proposed, with the full stop behind it. */
function clauseOf(sentence: Piece, said: string): Piece {
  const text = textOf(sentence);
  const start = text.lastIndexOf(said);
  const end = start + said.length;
  return partOf(sentence, start, end + 1 >= text.length ? text.length : end);
}

/** True for a sentence that calls the one before a proposal: "Alla tycker att det är ett bra förslag." */
export function callsProposal(text: string, { words }: Context): boolean {
  const { calls, hint } = words.decisions.proposes;
  return text.length <= longest && fragment(hint).test(text) && anywhere(calls).test(text);
}
