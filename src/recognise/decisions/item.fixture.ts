import type { Decision } from "../../model/decision.ts";
import { recognise } from "../index.ts";
import type { Recognition } from "../types.ts";

const forums = ["Vårdsamråd Norrsjö", "Harbour Council"];

/** What is read of a text that stands under the heading of an item, number 4. */
export function read(text: string, language = "sv", forumNames: readonly string[] = forums): Recognition {
  return recognise(
    { text: `## 4. Ärendet\n\n${text}\n`, start: 0 },
    { language, date: "2025-04-03", forumNames },
  );
}

export function decided(text: string, language = "sv"): Decision[] {
  return read(text, language).decisions;
}

/** What is decided in minutes of nobody knows whom. */
export function decidedBySome(text: string): Decision[] {
  return read(text, "sv", []).decisions;
}
