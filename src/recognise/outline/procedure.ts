import type { RecognitionWords } from "../../language/recognition-words.ts";
import { isRuling } from "../decisions/ruling.ts";
import { anywhere, exactly, whole } from "../forms.ts";

/** Titles of procedure are short. */
const longest = 70;

/**
 * How long the title of procedure is that a sentence follows on its line with no sign between them, "Val av justerare
 * Siv Ek valdes till justerare."; undefined for any other line. A title alone has no capital within but in names.
 */
export function procedureEnd(text: string, words: RecognitionWords): number | undefined {
  const { formality } = words.decisions;
  for (const { index } of text.slice(0, longest).matchAll(/(?<=\p{Ll}) (?=\p{Lu}\p{Ll})/gu)) {
    if (!whole(formality.item).test(text.slice(0, index))) continue;
    return isSaid(text.slice(index + 1), words) ? index : undefined;
  }
  return undefined;
}

/** What was decided or done, and no name that the title goes on with. */
function isSaid(text: string, words: RecognitionWords): boolean {
  const { outline, running } = words;
  if (isRuling(text, words) || anywhere`${outline.opened}|${outline.closed}`.test(text)) return true;
  return /[.!?]$/.test(text) && exactly` (?:${running.verbs}|${words.decisions.elected}) `.test(text);
}
