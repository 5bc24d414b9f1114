import { clauseText } from "../../model/decision.ts";
import type { Provenance } from "../../model/meeting.ts";
import type { MeetingRecords } from "../../model/minutes.ts";
import { once } from "../../model/remember.ts";
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
    const { prose } = file;
    const proseWords = once(() => wordsOf(prose));
    return quotedIn(file.minutes.meeting).flatMap(({ id, field, words, ...place }) => {
      if (standsIn(prose, words)) return [];
      const wanted = wordsOf(words);
      if (wanted === "" || proseWords().includes(wanted)) return [];
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

/**
 * True where the very words stand in the prose between blanks: those that {@link wordsOf} gives are there as well then, and
 * nobody needs to take the prose apart. An id (`^d3`) may be in one of the two alone.
 */
export function standsIn(prose: string, words: string): boolean {
  if (words === "" || words.includes("^")) return false;
  for (let at = prose.indexOf(words); at >= 0; at = prose.indexOf(words, at + 1)) {
    afterWords.lastIndex = at + words.length;
    if ((at === 0 || /\s/.test(prose.charAt(at - 1))) && afterWords.test(prose)) return true;
  }
  return false;
}

const afterWords = /[.,:;]?(?:\s|$)/y;

/** Letters and figures alone, so that line breaks, lists, emphasis, ids and quotation marks make no difference. */
export function wordsOf(text: CheckedFile["text"]): string {
  const withoutIds = text.replace(/\^[^\s^]+[ \t]*$/gm, "");
  const words = withoutIds
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words ? ` ${words.join(" ")} ` : "";
}
