import type { DecisionWords } from "../../language/decisions.ts";
import type { RulingWords } from "../../language/rulings.ts";
import { anywhere, fragment, fragments, whole } from "../forms.ts";

/** A part of a clause that says more of what it decides, offsets within the clause. */
export interface Extent {
  /** Without the full stop. */
  text: string;
  start: number;
  end: number;
}

/** "under förutsättning att regionen gör detsamma": on what a clause depends. */
export function conditionIn(text: string, words: DecisionWords): Extent | undefined {
  const found = extent(text, words, "condition");
  return found && leadingIn(text, found, words);
}

/** "med tillägget att frågan tas upp igen": what a clause adds to what it decides. */
export function additionIn(text: string, words: DecisionWords): Extent | undefined {
  return extent(text, words, "addition");
}

/** "Beslutet gäller under förutsättning att …": what a sentence says that the decision before it depends on. */
export function conditionAfter(text: string, words: DecisionWords): string | undefined {
  if (text.length > 300) return undefined;
  const groups = whole(words.conditionAfter).exec(text)?.groups;
  return (groups?.["condition"] ?? groups?.["needs"])?.replace(/[.\s]+$/, "");
}

/** The text without that extent, unless that leaves nothing that is decided. */
export function besides(text: string, found: Extent | undefined): string {
  if (found === undefined) return text;
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  return /\p{L}{4}/u.test(rest) ? rest : text;
}

/** From the words that open it to the sentence's end or to what opens the other kind of extent. */
function extent(text: string, words: DecisionWords, kind: "condition" | "addition"): Extent | undefined {
  const found = anywhere(words[kind]).exec(text);
  if (!found) return undefined;
  const rest = text.slice(found.index);
  const next = anywhere(words[kind === "condition" ? "addition" : "condition"]).exec(
    rest.slice(found[0].length),
  );
  const stop = next ? found[0].length + next.index : rest.length;
  const full = rest.slice(0, stop).trimEnd();
  // "…, samt" leads to the clause that follows.
  const bare = full.replace(fragment`[\\s,;.]+(?:${words.and})$`, "").replace(/[\s,;.]+$/, "");
  return { text: bare, start: found.index, end: found.index + full.length };
}

/** "att, under förutsättning att regionen gör detsamma, anta planen": one that comes first ends before what is decided. */
function leadingIn(text: string, found: Extent, words: DecisionWords & RulingWords): Extent {
  if (!whole`(?:(?:${words.clause}),? ?)?`.test(text.slice(0, found.start))) return found;
  const said = text.slice(found.start, found.end);
  const opened = anywhere(words.condition).exec(said)?.[0].length ?? 0;
  const { infinitiveActs, passive, passivePast } = words;
  const acts = [
    ...said.slice(opened).matchAll(fragments`,? (?=(?:${infinitiveActs}|${passive}|${passivePast}) )`),
  ];
  const stop = acts.at(-1)?.index ?? said.slice(opened).indexOf(",");
  if (stop < 0) return found;
  const own = said.slice(0, opened + stop);
  return { text: own, start: found.start, end: found.start + own.length };
}
