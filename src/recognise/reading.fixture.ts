import { recognise } from "./index.ts";
import type { Recognition } from "./types.ts";

export const date = "2025-04-03";

export function read(text: string, language = "sv"): Recognition {
  return recognise(
    { text, start: 0 },
    { language, date, forumNames: ["Vårdsamråd Norrsjö", "Harbour Forum"] },
  );
}

/** The records less what says where they stand. */
export function bare(records: readonly object[]): object[] {
  return records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !["line", "span", "explicit"].includes(key))),
  );
}
