import type { Day } from "../model/day.ts";
import { clauseDecisions, clauseText, type Decision, type DecisionKind } from "../model/decision.ts";
import type { FollowUp, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { readMeaning } from "../recognise/written-times.ts";
import { type Fold, itemTitle, placeOf, wordsOf } from "./fold-context.ts";
import type { Place, ReturnKind } from "./register.ts";
import { dayOfMinutes } from "./view.ts";

/** A matter that must come back, as its minutes put it, before anything that happened later. */
export interface Returning extends Place {
  also: string[];
  kind: ReturnKind;
  text: string;
  item: string;
  to: string;
  outside: boolean;
  when: string | undefined;
  question: string | undefined;
  /** The day from which "next" counts. */
  from: Day;
  follow_up?: Sourced<FollowUp>;
}

const kindOfDecision: Partial<Record<DecisionKind, ReturnKind>> = {
  postpone: "postponed",
  "refer-back": "referred-back",
  refer: "referred",
  consult: "consulted",
};

/** All that the minutes up to the day send on its way to come back. */
export function returningIn(fold: Fold): Returning[] {
  const all: Returning[] = [];
  const take = (returning: Returning | undefined) => void (returning && all.push(returning));
  for (const minutes of fold.view.held) {
    for (const decision of minutes.meeting.decisions) {
      take(fromDecision(fold, minutes, decision));
      for (const clause of clauseDecisions(decision)) take(fromDecision(fold, minutes, clause.decision));
    }
    for (const followUp of minutes.meeting.follow_ups)
      if (teller(minutes, followUp) === undefined) take(fromFollowUp(fold, minutes, followUp));
  }
  return all;
}

function fromDecision(fold: Fold, minutes: Minutes, decision: Sourced<Decision>): Returning | undefined {
  const kind = kindOfReturn(fold, minutes, decision);
  if (!kind) return undefined;
  const text = (decision.clauses ?? []).map(clauseText).join(" ");
  const words = kind === "condition" ? decision.condition : kind === "addition" ? decision.addition : text;
  const told = minutes.meeting.follow_ups.filter((followUp) => teller(minutes, followUp) === decision.id);
  const { id, agenda, line } = decision;
  return matter(fold, minutes, {
    record: { id, agenda, line },
    also: told.map((followUp) => placeOf(minutes, followUp).ref),
    kind,
    text: words ?? text,
    when: decision.due ?? told.find((followUp) => followUp.when !== undefined)?.when,
    question: told.find((followUp) => followUp.question !== undefined)?.question,
  });
}

/**
 * The decision that sends the matter of a follow-up on its way ("att återremittera ärendet för att få svar på
 * …"): the two are one matter, and come back once. The forum of a question is the one that answers.
 */
function teller(minutes: Minutes, followUp: FollowUp): string | undefined {
  const goesElsewhere = followUp.forum !== undefined && followUp.question === undefined;
  if (goesElsewhere || followUp.agenda === undefined) return undefined;
  const sends = (decision: Decision) =>
    decision.agenda === followUp.agenda && kindOfDecision[decision.kind ?? "other"] !== undefined;
  return minutes.meeting.decisions.find(sends)?.id;
}

function kindOfReturn(fold: Fold, minutes: Minutes, decision: Decision): ReturnKind | undefined {
  const kind = kindOfDecision[decision.kind ?? "other"];
  if (kind) return kind;
  if (decision.condition !== undefined && decision.kind !== "note-to-file") return "condition";
  const toldByFollowUp = minutes.meeting.follow_ups.some((followUp) => followUp.agenda === decision.agenda);
  return !toldByFollowUp && returnsByAddition(fold, minutes, decision) ? "addition" : undefined;
}

/**
 * An addition to what is filed says what is left of the matter. One to an approval mostly alters what is approved
 * ("med tillägget att bilagan rättas"), and sends something on only where it names a meeting.
 */
function returnsByAddition(fold: Fold, minutes: Minutes, { addition, kind, formality }: Decision): boolean {
  if (addition === undefined || formality === true) return false;
  if (kind === "note-to-file") return true;
  const meaning = readMeaning(addition, wordsOf(fold, dayOfMinutes(minutes)));
  return meaning?.type === "next-meeting" || (meaning?.type === "period" && meaning.meeting);
}

function fromFollowUp(fold: Fold, minutes: Minutes, followUp: Sourced<FollowUp>): Returning {
  const { text = "", when, question } = followUp;
  const record = followUp;
  return matter(fold, minutes, { record, also: [], kind: "follow-up", text, when, question, followUp });
}

interface Told extends Pick<Returning, "also" | "kind" | "text" | "when" | "question"> {
  record: Pick<Sourced<FollowUp>, "id" | "agenda" | "line" | "forum">;
  followUp?: Sourced<FollowUp>;
}

/** Field by field, as for decisions. */
function matter(fold: Fold, minutes: Minutes, told: Told): Returning {
  const { ref, forum, date, file, line } = placeOf(minutes, told.record);
  const { to, outside } = destination(fold, minutes, told.record.forum);
  return {
    ref,
    forum,
    date,
    file,
    line,
    also: told.also,
    kind: told.kind,
    text: told.text,
    item: itemTitle(minutes, told.record.agenda),
    to,
    outside,
    when: told.when,
    question: told.question,
    from: dayOfMinutes(minutes),
    follow_up: told.followUp,
  };
}

/** Without a forum of its own the matter comes back to the one that sent it. */
function destination(
  fold: Fold,
  minutes: Minutes,
  forum: string | undefined,
): { to: string; outside: boolean } {
  if (forum === undefined) return { to: minutes.forum, outside: false };
  const known = fold.forumKey(forum);
  return { to: known ?? forum, outside: known === undefined };
}
