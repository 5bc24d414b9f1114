import { lineOfIds } from "../../minutes/id-lines.ts";
import { clauseText, type Decision } from "../../model/decision.ts";
import type { Action, FollowUp } from "../../model/meeting.ts";
import type { Rule } from "../rule.ts";

/**
 * A record of a draft's front matter that only adds to a line of the prose (`{ id: d2, owner: Siv Ek }`), while
 * no line has that id. A record with words of its own stands for itself.
 */
export const recordWithoutProse: Rule<"record-without-prose"> = {
  code: "record-without-prose",
  severity: "warning",
  fixable: false,
  check(file) {
    const { status, meeting, provisional } = file.minutes;
    if (status !== "draft") return [];
    const inProse = lineOfIds(file.text, file.body);
    const records = [...meeting.decisions, ...meeting.actions, ...meeting.follow_ups];
    return records.flatMap((record) => {
      const { id } = record;
      const stored = id !== undefined && !provisional.has(id) && !id.includes("/");
      if (!stored || record.span !== undefined || inProse.has(id) || hasWords(record)) return [];
      return [{ problem: { code: "record-without-prose", id }, offset: file.offsetOf(record, id) }];
    });
  },
};

function hasWords(record: Pick<Decision & Action & FollowUp, "clauses" | "task" | "text">): boolean {
  const words = [...(record.clauses ?? []).map(clauseText), record.task, record.text];
  return words.some((text) => text !== undefined && text.trim() !== "");
}
