import { unnamed } from "../../language/phrase.ts";
import { recognitionLanguages } from "../../language/recognition.ts";

/** Longer texts name nothing. */
const longest = 60;

let form: RegExp | undefined;

/** True for words that name what follows, "Plats", "Närvarande:", in any language there is. */
export function isLabel(text: string): boolean {
  if (text.length > longest) return false;
  const bare = text.replace(/[\s.:]+$/, "").trim();
  if (bare === "") return false;
  if (/:\s*$/.test(text)) return true;
  form ??= new RegExp(
    `^(?:${recognitionLanguages.flatMap(({ labels }) => labels.map(({ words }) => unnamed(words))).join("|")})$`,
    "i",
  );
  return form.test(bare);
}
