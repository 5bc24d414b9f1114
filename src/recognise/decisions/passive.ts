import type { Context } from "../context.ts";
import { anywhere, everywhere, fragment, whole } from "../forms.ts";
import { isKnownBody, isOwnBody } from "./bodies.ts";
import { isEarlier } from "./earlier.ts";

/** "Dagordningen godkänns.": in the past tense of others' decisions too, so that more must speak for it. */
export function isPassive(text: string, context: Context): boolean {
  const { passive, passivePast, tail } = context.words.decisions;
  const form = whole`(?<subject>[^.:;?]{2,140}?) (?:(?<now>${passive})|(?<then>${passivePast}))(?: (?<tail>${tail}))?`;
  const groups = form.exec(text.replace(/ ?\([^)]*\)/g, ""))?.groups;
  const subject = groups?.["subject"];
  if (groups === undefined || subject === undefined || !mayBeDecided(subject, context)) return false;
  const procedural = isProcedural(subject, context);
  if (byOther(groups["tail"] ?? "", { context, procedural })) return false;
  if (groups["now"] !== undefined) return procedural || !isGeneral(subject, groups["now"], context);
  return procedural || isBrief(groups["then"] ?? "", groups["tail"] ?? "", { subject, context });
}

function isProcedural(subject: string, { words }: Context): boolean {
  return anywhere(words.decisions.procedure).test(subject);
}

function mayBeDecided(subject: string, { words }: Context): boolean {
  const { notSubject, notSubjectAlone, harmless } = words.decisions;
  if (subject.split(" ").length > 18 || whole(notSubjectAlone).test(subject)) return false;
  const rest = subject.replace(/\([^)]*\)/g, "").replace(everywhere(harmless), "");
  return !anywhere(notSubject).test(rest);
}

/** True where the words after the verb say that somebody else did it: "av länsstyrelsen". */
function byOther(tail: string, { context, procedural }: { context: Context; procedural: boolean }): boolean {
  const agent = fragment`^(?:${context.words.decisions.agent}) (.+)$`.exec(tail)?.[1];
  if (agent === undefined) return false;
  const name = agent.replace(/[\s.]+$/, "");
  return !(procedural ? isOwnBody(name, context) : isKnownBody(name, context));
}

/** True for what holds in general: "Bidrag beviljas till föreningar", "Fel noteras". */
function isGeneral(subject: string, verb: string, { words }: Context): boolean {
  if (anywhere(words.decisions.onlyProcedural).test(verb)) return true;
  if (/[A-ZÅÄÖ0-9”"].*[A-ZÅÄÖ0-9]/.test(subject)) return false;
  return !fragment(words.decisions.particular).test(subject);
}

/** In the past tense: nothing but the verb and how it was decided, and no other time. */
function isBrief(
  verb: string,
  tail: string,
  { subject, context }: { subject: string; context: Context },
): boolean {
  const { words } = context;
  if (!whole(words.decisions.pastAlone).test(verb) || isEarlier(subject, context)) return false;
  return tail === "" || whole(words.decisions.manner).test(tail);
}

/** "Godkänns.", "Bordlades till nästa möte.": the item's title says what. */
export function isBarePassive(text: string, { words }: Context): boolean {
  const { barePassive, passive, passivePast, manner } = words.decisions;
  return (
    whole`(?:${barePassive}|${passive}|${passivePast})(?: (?:${manner}))?`.test(text) && /^\p{Lu}/u.test(text)
  );
}

/** "Fastställdes årsavgiften till 200 kronor.": the verb stands first, what it is about behind it. */
export function isVerbFirst(text: string, context: Context): boolean {
  const { passive, passivePast, particular, procedure, agent } = context.words.decisions;
  const rest = whole`(?:${passive}|${passivePast}) (?<rest>[^:;?]+?)`.exec(text)?.groups?.["rest"];
  if (rest === undefined || !/^\p{Lu}/u.test(text)) return false;
  const [subject = "", ...others] = ` ${rest}`.split(fragment` (?=(?:${agent}) )`);
  if (subject === "" || !mayBeDecided(subject.trim(), context) || isEarlier(rest, context)) return false;
  if (others.some((each) => byOther(each, { context, procedural: false }))) return false;
  return fragment(particular).test(subject) || anywhere(procedure).test(subject);
}
