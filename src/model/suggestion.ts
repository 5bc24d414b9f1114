import { clauseText } from "./decision.ts";
import type { Suggestion } from "./meeting.ts";

/** The words of a doubtful passage, as the minutes have them; "" where the suggestion holds none. */
export function suggestionWords({ text, task, title, clauses }: Suggestion): string {
  return text ?? task ?? clauses?.map(clauseText).join(" ") ?? title ?? "";
}
