import type { Day } from "../model/day.ts";
import { clauseDecisions, clauseText, type Decision, type DecisionKind } from "../model/decision.ts";
import type { FollowUp, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumKeyOf } from "../model/names.ts";
import { type Fold, itemTitle, placeOf } from "./fold-context.ts";
import type { Place, ReturnKind } from "./register.ts";
import { dayOfMinutes } from "./view.ts";

/** A matter that must come back, as its minutes put it, before anything that happened later. */
export interface Returning extends Place {
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
    ...minutes.meeting.follow_ups.map((followUp) => fromFollowUp(fold, minutes, followUp)),
  ]);
}

function fromDecision(fold: Fold, minutes: Minutes, decision: Sourced<Decision>): Returning[] {
  const kind = kindOfReturn(minutes, decision);
  if (!kind) return [];
  const text = (decision.clauses ?? []).map(clauseText).join(" ");
  const words = kind === "condition" ? decision.condition : kind === "addition" ? decision.addition : text;
  return [
    {
      ...common(fold, minutes, decision),
      kind,
      text: words ?? text,
      when: decision.due,
      question: undefined,
    },
  ];
}

function kindOfReturn(minutes: Minutes, decision: Decision): ReturnKind | undefined {
  const kind = kindOfDecision[decision.kind ?? "other"];
  if (kind) return kind;
  if (decision.condition !== undefined && decision.kind !== "note-to-file") return "condition";
  const toldByFollowUp = minutes.meeting.follow_ups.some((followUp) => followUp.agenda === decision.agenda);
  return decision.addition !== undefined && !toldByFollowUp ? "addition" : undefined;
}

function fromFollowUp(fold: Fold, minutes: Minutes, followUp: Sourced<FollowUp>): Returning {
  const { text = "", when, question } = followUp;
  const start = common(fold, minutes, followUp);
  return {
    ...start,
    ...destination(fold, minutes, followUp.forum),
    kind: "follow-up",
    text,
    when,
    question,
    follow_up: followUp,
  };
}

function common(fold: Fold, minutes: Minutes, record: Pick<Sourced<FollowUp>, "id" | "agenda" | "line">) {
  const item = itemTitle(minutes, record.agenda);
  return {
    ...placeOf(minutes, record),
    item,
    from: dayOfMinutes(minutes),
    ...destination(fold, minutes, undefined),
  };
}

/** Without a forum of its own the matter comes back to the one that sent it. */
function destination(
  fold: Fold,
  minutes: Minutes,
  forum: string | undefined,
): { to: string; outside: boolean } {
  if (forum === undefined) return { to: minutes.forum, outside: false };
  const { config, minutes: all } = fold.view.archive;
  const known = forumKeyOf(config, forum) ?? (all.some((one) => one.forum === forum) ? forum : undefined);
  return { to: known ?? forum, outside: known === undefined };
}
