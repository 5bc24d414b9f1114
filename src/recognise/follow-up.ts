import type { FollowUp } from "../model/meeting.ts";
import { withoutGaps } from "../model/records.ts";
import type { Context } from "./context.ts";
import type { TimeFind } from "./dates/meaning.ts";
import { anywhere, firstFit, fragment, opening, whole } from "./forms.ts";
import { isPerson } from "./people/known.ts";
import { timeIn } from "./time-phrases.ts";

/** What a sentence, or an addition to a decision, says comes back: "Frågan återkommer i höst." */
export function followUpIn(text: string, context: Context): FollowUp | undefined {
  if (text.endsWith("?") || text.length > 400) return undefined;
  return elsewhere(text, context) ?? returning(text, context) ?? ofTopic(text, context);
}

/** "Avtal om hjälpmedel: kvarstår", "Taxan – återkommer i maj": what comes back stands before it. */
function ofTopic(text: string, context: Context): FollowUp | undefined {
  const topic = /^\p{Lu}[^.:;?!]{2,60}?(?:: | [–-] )(?=\p{L})/u.exec(text)?.[0];
  if (topic === undefined) return undefined;
  const rest = text.slice(topic.length);
  if (opening`(?:${context.words.followUps.bareReturns})(?=[ .,;]|$)`.test(rest))
    return withoutGaps({ text, when: timeIn(rest, context)?.text });
  const found = returning(rest, context);
  return found && { ...found, text };
}

function elsewhere(text: string, context: Context): FollowUp | undefined {
  const { words } = context;
  const said = firstFit(words.followUps.elsewhere, text, anywhere)?.groups?.["forum"];
  if (said === undefined) return undefined;
  const time = timeIn(said, context);
  const forum = said
    .slice(0, time && time.start > 0 ? time.start : undefined)
    .replace(fragment`(?:[\\s.,]| (?:${words.meetings.deadline}))+$`, "");
  return withoutGaps({ text, forum, when: time && time.start > 0 ? time.text : undefined });
}

function returning(text: string, context: Context): FollowUp | undefined {
  const { matter, returns, returnsThen, question } = context.words.followUps;
  if (opening`(?:${context.words.actions.everyone})`.test(text)) return undefined;
  const { bare, ours, expected } = context.words.followUps;
  const opens = opening`(?:${bare})|(?:${ours})|(?:${expected})`.test(text);
  if (!opens && !anywhere`${returns}|${returnsThen}`.test(text)) return undefined;
  const time = timeIn(text, context);
  if (time && comesBack(text, time, context)) return withoutGaps({ text, when: time.text });
  const byMatter = opening`(?:[^.,;]{0,60}? )?(?:${matter})`.test(text);
  const sure = byMatter && anywhere(returns).test(text);
  if (!sure && !(time && anywhere(returnsThen).test(text) && (byMatter || startsWithMatter(text, context))))
    return undefined;
  const asked = fragment`(?:^|[ ,])((?:${question}) .+?)[.]?$`.exec(text)?.[1];
  return withoutGaps({ text, when: time?.text, question: time ? undefined : asked });
}

/** Without a subject, "Uppföljning i maj"; what "vi" come back to; and what is expected. */
function comesBack(text: string, time: TimeFind, { words }: Context): boolean {
  const { bare, notBare, ours, expected } = words.followUps;
  if (anywhere`${words.actions.notWork}|${words.decisions.earlier}`.test(text)) return false;
  if (opening(ours).test(text) || opening(expected).test(text)) return true;
  const head = fragment`^(?:${bare})(?= )`.exec(text)?.[0];
  if (head === undefined) return false;
  const between = text.slice(head.length, time.start).trim();
  // "Avstämning av planen 14/10 kl. 19" is a heading.
  if (between !== "" && time.fit.expression.means.type === "date") return false;
  return between.split(" ").length <= 3 && !anywhere(notBare).test(between);
}

/** True where the subject is one word or a short phrase and so is no person's name that does something. */
function startsWithMatter(text: string, context: Context): boolean {
  const { words } = context;
  const before = fragment`^(.{2,80}?) (?:${words.followUps.returnsThen})(?![a-z\\u00df-\\u052f])`.exec(
    text,
  )?.[1];
  const subject = before?.replace(fragment` (?:${words.actions.shall})$`, "");
  if (subject === undefined || isPerson(subject, context)) return false;
  return (
    !whole(words.actions.everyone).test(subject) &&
    !anywhere(words.decisions.notSubject).test(subject) &&
    !/[,:]/.test(subject)
  );
}
