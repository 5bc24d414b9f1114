import type { Context } from "../context.ts";
import { fragment } from "../forms.ts";

/** What a clause or a proposal says, for comparing: without who proposes it, its opening word and its signs. */
export function contentKey(text: string, { words }: Context): string {
  const { clause, proposes } = words.decisions;
  return text
    .replace(fragment`^(?:${proposes.lead}) `, "")
    .replace(fragment`^(?:${clause}) `, "")
    .replace(/[\s.,;:"”“»«]+/g, " ")
    .trim()
    .toLowerCase();
}
