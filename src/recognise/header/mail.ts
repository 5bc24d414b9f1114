import { caseless } from "../../language/folded.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import type { Line } from "../text/lines.ts";

/** A mail's head has no more lines. */
const longest = 10;

/** A mail's own lines: what it is about, without its label, and all of them. */
export interface Mail {
  subject: Line;
  sent: readonly Line[];
}

/** A text's lines less those of a mail's head; its subject stands first. */
interface Head {
  lines: readonly Line[];
  mail?: Mail;
}

const formOf = oncePer(({ outline: { mail } }: RecognitionWords) => ({
  from: caseless(`^(?:${mail.from}): \\S`),
  label: caseless(`^(?:${mail.from}|${mail.other}|${mail.subject}): `),
  subject: caseless(`^(?:${mail.subject}): (?:(?:${mail.replies}): ?)*`),
}));

/** Minutes that were sent as a mail, and pasted with its head: "Från: … Skickat: … Ämne: Minnesanteckningar 6/3". */
export function withoutMail(lines: readonly Line[], words: RecognitionWords): Head {
  const form = formOf(words);
  if (!lines[0] || !form.from.test(lines[0].text)) return { lines };
  const end = lines.slice(0, longest).findIndex(({ text }) => !form.label.test(text));
  const head = lines.slice(0, end < 0 ? longest : end);
  const line = head.find(({ text }) => form.subject.test(text));
  if (!line || head.length < 3) return { lines };
  const subject = { ...line, text: line.text.replace(form.subject, "") };
  return { lines: [subject, ...lines.slice(head.length)], mail: { subject, sent: head } };
}
