import type { DecisionWords } from "../../language/decisions.ts";
import type { DecisionKind } from "../../model/decision.ts";
import { anywhere, fragment } from "../forms.ts";

/** The kind that the first verb of deciding in a text makes it; `other` where there is none. */
export function kindOf(text: string, words: DecisionWords): DecisionKind {
  return firstVerb(text, words)?.kind ?? "other";
}

export function firstVerb(
  text: string,
  words: DecisionWords,
): { kind: DecisionKind; at: number } | undefined {
  let first: { kind: DecisionKind; at: number } | undefined;
  for (const { kind, verbs } of words.kinds) {
    const at = anywhere(verbs).exec(text)?.index;
    if (at !== undefined && (first === undefined || at < first.at)) first = { kind, at };
  }
  if (first?.kind === "approve" && isDenied(text.slice(0, first.at), words))
    return { ...first, kind: "reject" };
  return first;
}

function isDenied(before: string, words: DecisionWords): boolean {
  return fragment`(?:^| )(?:${words.not})\\s+$`.test(before);
}
