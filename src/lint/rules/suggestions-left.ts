import type { Rule } from "../rule.ts";

/** What klubba only guesses at in a draft counts for nothing until somebody writes it plainly. */
export const suggestionsLeft: Rule<"suggestions-left"> = {
  code: "suggestions-left",
  severity: "info",
  fixable: false,
  check(file) {
    const { status, meeting } = file.minutes;
    const [first] = meeting.suggestions;
    if (status !== "draft" || !first) return [];
    const places = meeting.suggestions.flatMap(({ line }) => (line === undefined ? [] : [line]));
    const lines = [...new Set(places)].sort((a, b) => a - b);
    const problem = { code: "suggestions-left", count: lines.length, lines } as const;
    return lines.length === 0 ? [] : [{ problem, offset: file.offsetOf({ line: lines[0] }) }];
  },
};
