import type { Adoption } from "../../archive/register.ts";
import type { SheetTable } from "../../output/sheet.ts";
import { answerInWords, answerStyle, sinceInWords, sourceOf } from "../decisions/answers.ts";
import type { Question } from "../list/question.ts";

/** Each organisation's answer to a decision, since when, and where that is minuted. */
export function adoptionTable(
  { entries, adopted, declined, waiting }: Adoption,
  question: Question,
): SheetTable {
  const { texts, theme } = question;
  const words = texts.adoption;
  const tally = words.tally({ adopted: adopted.length, declined: declined.length, pending: waiting.length });
  return {
    heading: `${words.label}: ${tally}`,
    columns: [
      { title: words.organisation },
      { title: words.answer },
      { title: words.since },
      { title: words.source, whole: true },
      { title: words.file, spare: true },
    ],
    rows: entries.map((entry) => [
      { text: entry.organisation },
      { text: answerInWords(entry, question), style: answerStyle(entry, theme) },
      { text: sinceInWords(entry, question) },
      { text: entry.ref ?? "", style: theme.ref },
      { text: sourceOf(entry, question) },
    ]),
  };
}
