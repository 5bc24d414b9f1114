import { findPassage } from "../../minutes/passage.ts";
import type { Sourced, Suggestion } from "../../model/meeting.ts";
import { suggestionWords } from "../../model/suggestion.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { Rule } from "../rule.ts";

/** What klubba only guesses at counts for nothing until somebody writes it plainly, or judges it in a review. */
export const suggestionsLeft: Rule<"suggestions-left"> = {
  code: "suggestions-left",
  severity: "info",
  fixable: false,
  check(file) {
    const { status, meeting } = file.minutes;
    const final = status === "final";
    if (meeting.suggestions.length === 0 || (status !== "draft" && !final)) return [];
    const places = meeting.suggestions.flatMap((one) => (final ? placeOf(one, file) : one.line) ?? []);
    const lines = [...new Set(places)].sort((a, b) => a - b);
    const count = final ? meeting.suggestions.length : lines.length;
    const problem = { code: "suggestions-left", count, lines, final } as const;
    return count === 0 ? [] : [{ problem, offset: file.offsetOf({ line: lines[0] }) }];
  },
};

/** Finished minutes hold them in the header; what is to be judged stands in the prose. */
function placeOf(suggestion: Sourced<Suggestion>, file: CheckedFile): number | undefined {
  const words = suggestionWords(suggestion);
  return words === ""
    ? suggestion.line
    : (findPassage(file.text, words, file.lines)?.line ?? suggestion.line);
}
