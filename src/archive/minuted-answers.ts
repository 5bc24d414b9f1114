import type { Decision, DecisionKind } from "../model/decision.ts";
import { addTo } from "../model/groups.ts";
import type { Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { boardsIn } from "./boards.ts";
import { type Fold, placeOf } from "./fold-context.ts";
import { conditionOf, type Overriding } from "./overriding.ts";
import { Recommendations } from "./recommendations.ts";
import type { Place } from "./register.ts";

/** What an organisation's own minutes say of a decision that each organisation takes for itself. */
export interface MinutedAnswer extends Place {
  organisation: string;
  kind: DecisionKind;
  /** Undefined where the matter has been dealt with and not decided: postponed, referred, recommended further on. */
  verdict: "adopted" | "declined" | undefined;
}

/** By the reference of a decision, what the organisations' own minutes say of it, in date order. */
export type MinutedAnswers = ReadonlyMap<string, readonly MinutedAnswer[]>;

/** Looks once through the minutes of every forum that is one organisation's own. */
export function minutedAnswers(fold: Fold, overriding: Overriding): MinutedAnswers {
  const answers = new Map<string, MinutedAnswer[]>();
  const asked = new Recommendations(fold);
  if (asked.none) return answers;
  const boardOf = boardsIn(fold.view.archive.config);
  for (const minutes of fold.view.held) {
    const organisation = boardOf(minutes);
    if (organisation === undefined) continue;
    for (const { ref, decisions } of asked.takenUpIn(minutes)) {
      for (const answer of answersOf(decisions, { fold, overriding, minutes, organisation })) {
        addTo(answers, ref, answer);
      }
    }
  }
  return answers;
}

interface Board {
  fold: Fold;
  overriding: Overriding;
  minutes: Minutes;
  organisation: string;
}

/** What an item says of one matter: where it both approves and rejects, nobody can tell what of it is the answer. */
function answersOf(decisions: readonly Sourced<Decision>[], board: Board): MinutedAnswer[] {
  const answers = decisions.map((decision) => answerOf(decision, board));
  const verdicts = new Set(answers.flatMap(({ verdict }) => verdict ?? []));
  return verdicts.size > 1 ? answers.map((answer) => ({ ...answer, verdict: undefined })) : answers;
}

function answerOf(decision: Sourced<Decision>, { fold, overriding, minutes, organisation }: Board) {
  const place = placeOf(minutes, decision);
  const { kind = "other" } = decision;
  const stands = decision.condition === undefined || conditionOf(fold, place.ref) === "met";
  const verdict = stands && !overriding.has(place.ref) ? verdicts[kind] : undefined;
  return { ...place, organisation, kind, verdict };
}

const verdicts: Partial<Record<DecisionKind, MinutedAnswer["verdict"]>> = {
  approve: "adopted",
  reject: "declined",
};
