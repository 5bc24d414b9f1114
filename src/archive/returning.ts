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
  return fold.view.held.flatMap((minutes) => [
    ...minutes.meeting.decisions
      .flatMap((decision) => [decision, ...clauseDecisions(decision).map((clause) => clause.decision)])
      .flatMap((decision) => fromDecision(fold, minutes, decision)),
    ...minutes.meeting.follow_ups
      .filter((followUp) => teller(minutes, followUp) === undefined)
      .map((followUp) => fromFollowUp(fold, minutes, followUp)),
  ]);
}

function fromDecision(fold: Fold, minutes: Minutes, decision: Sourced<Decision>): Returning[] {
  const kind = kindOfReturn(fold, minutes, decision);
  if (!kind) return [];
  const text = (decision.clauses ?? []).map(clauseText).join(" ");
  const words = kind === "condition" ? decision.condition : kind === "addition" ? decision.addition : text;
  const told = minutes.meeting.follow_ups.filter((followUp) => teller(minutes, followUp) === decision.id);
  return [
    {
      also: told.map((followUp) => placeOf(minutes, followUp).ref),
      kind,
      text: words ?? text,
      when: decision.due ?? told.find((followUp) => followUp.when !== undefined)?.when,
      question: told.find((followUp) => followUp.question !== undefined)?.question,
      ...common(fold, minutes, { id: decision.id, agenda: decision.agenda, line: decision.line }),
    },
  ];
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
  return {
    also: [],
    kind: "follow-up",
    text,
    when,
    question,
    follow_up: followUp,
    ...common(fold, minutes, followUp),
  };
}

type Told = Pick<Sourced<FollowUp>, "id" | "agenda" | "line" | "forum">;

function common(fold: Fold, minutes: Minutes, record: Told) {
  return {
    item: itemTitle(minutes, record.agenda),
    from: dayOfMinutes(minutes),
    ...destination(fold, minutes, record.forum),
    ...placeOf(minutes, record),
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
