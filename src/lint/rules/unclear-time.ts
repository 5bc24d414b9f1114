import type { MeetingRecords } from "../../model/minutes.ts";
import { readMeaning } from "../../recognise/written-times.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { Rule } from "../rule.ts";

type Field = "due" | "when";

/**
 * A time in the front matter that nobody can understand: what is due then is never overdue. "När budgeten är klar"
 * is a `when` all the same; one with a digit is a slip.
 */
export const unclearTime: Rule<"unclear-time"> = {
  code: "unclear-time",
  severity: "warning",
  fixable: false,
  check(file, { archive: { config } }) {
    const { meeting, status } = file.minutes;
    if (status === "approved") return [];
    const { date: from = "2000-01-01" } = meeting;
    const isUnclear = (text: string) => readMeaning(text, { language: config.language, from }) === undefined;
    const written = { due: duesIn(meeting), when: meeting.follow_ups.flatMap(({ when }) => when ?? []) };
    const unclear = {
      due: written.due.filter(isUnclear),
      when: written.when.filter((text) => /\d/.test(text) && isUnclear(text)),
    };
    return (["due", "when"] as const).flatMap((field) =>
      [...new Set(unclear[field])].flatMap((text) =>
        offsetsOf(file, field, text).map((offset) => ({
          problem: { code: "unclear-time", field, text },
          offset,
        })),
      ),
    );
  },
};

function duesIn({ actions, decisions }: MeetingRecords): string[] {
  const clauses = decisions.flatMap((decision) =>
    (decision.clauses ?? []).map((clause) => (typeof clause === "string" ? undefined : clause.due)),
  );
  return [...actions, ...decisions]
    .flatMap(({ due }) => due ?? [])
    .concat(clauses.flatMap((due) => due ?? []));
}

/** Where the front matter says so; nowhere, where the prose does. */
function offsetsOf({ text, body }: CheckedFile, field: Field, value: string): number[] {
  const found = text.slice(0, body).matchAll(new RegExp(`\\b${field}:[ \\t]*["']?`, "g"));
  return [...found].map((match) => match.index + match[0].length).filter((at) => text.startsWith(value, at));
}
