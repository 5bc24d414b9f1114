import { clauseText } from "../../model/decision.ts";
import type { Provenance } from "../../model/meeting.ts";
import type { MeetingRecords } from "../../model/minutes.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { Rule } from "../rule.ts";

/** A text that a record of final minutes quotes. */
interface Quoted extends Provenance {
  id: string;
  field: string;
  words: string;
}

/**
 * In final minutes the prose still says what the records quote. In a draft the prose leads; where a record of
 * the front matter says otherwise, reading the file has found it already.
 */
export const recordProseDiffer: Rule<"record-prose-differ"> = {
  code: "record-prose-differ",
  severity: "error",
  fixable: false,
  check(file) {
    if (!file.frozen || file.prose.trim() === "") return [];
    const prose = wordsOf(file.prose);
    return quotedIn(file.minutes.meeting).flatMap(({ id, field, words, ...place }) => {
      const wanted = wordsOf(words);
      if (wanted === "" || prose.includes(wanted)) return [];
      const problem = { code: "record-prose-differ", id, field, record: words } as const;
      return [{ problem, offset: file.offsetOf(place) }];
    });
  },
};

function quotedIn({ decisions, actions, follow_ups }: MeetingRecords): Quoted[] {
  const quote = (record: Provenance & { id?: string | undefined }, field: string, words = ""): Quoted => ({
    id: record.id ?? "",
    field,
    words,
    line: record.line,
    span: record.span,
  });
  return [
    ...decisions.flatMap((one) => (one.clauses ?? []).map((c) => quote(one, "clauses", clauseText(c)))),
    ...actions.map((one) => quote(one, "task", one.task)),
    ...follow_ups.map((one) => quote(one, "text", one.text)),
  ];
}

/** Letters and figures alone, so that line breaks, lists, emphasis, ids and quotation marks make no difference. */
function wordsOf(text: CheckedFile["text"]): string {
  const withoutIds = text.replace(/\^[^\s^]+[ \t]*$/gm, "");
  const words = withoutIds
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words ? ` ${words.join(" ")} ` : "";
}
