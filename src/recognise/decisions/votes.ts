import type { Decision } from "../../model/decision.ts";
import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import { anywhere, firstFit } from "../forms.ts";

/** How many voted for and against, and how many did not. */
export function votesIn(text: string, { words }: Context): Decision["votes"] {
  const { votes, numerals } = words.decisions;
  const groups = firstFit(votes, text, anywhere)?.groups;
  if (!groups) return undefined;
  const { for: yes, against, abstain } = groups;
  const count = (said: string | undefined): number | undefined => countOf(said, numerals);
  const found = { for: count(yes), against: count(against), abstain: count(abstain) };
  return found.for === undefined || found.against === undefined ? undefined : withoutGaps(found);
}

/** "5" or "fem"; a language's numerals begin at none. */
function countOf(said: string | undefined, numerals: string): number | undefined {
  if (said === undefined) return undefined;
  if (/^\d+$/.test(said)) return Number(said);
  const index = numerals.split(" ").findIndex((words) => words.split("|").includes(said.toLowerCase()));
  return index < 0 ? undefined : index;
}
