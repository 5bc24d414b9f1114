import type { Context } from "../context.ts";
import { fragment, whole } from "../forms.ts";
import { isOwnBody } from "./bodies.ts";

/** What became of something put to the meeting, told apart from it. */
export interface Outcome {
  type: "carried" | "lost" | "postponed" | "withdrawn" | "as-proposed";
  /** Which of the clauses, from 1; all of them where it says none. */
  numbers: number[];
  /** With what change it was carried. */
  addition?: string | undefined;
}

const longest = 300;

/**
 * Reads "Attsats 1 bifalles, attsats 2 avslås"; empty for any other text. Under a heading for decisions more will do,
 * such as "Bifall".
 */
export function outcomesIn(text: string, context: Context, underHeading: boolean): Outcome[] {
  const { outcomes } = context.words.decisions;
  if (text.length > longest || !fragment(outcomes.hint).test(text)) return [];
  const single = outcomeOf(text, context, underHeading);
  if (single) return [single];
  const parts = text.split(fragment`[,;] (?=\\S)| (?=(?:${outcomes.next})(?: |$))`);
  const found = parts.length > 1 ? parts.map((part) => outcomeOf(part, context, underHeading)) : [];
  const told = found.filter((outcome) => outcome !== undefined);
  return told.length === parts.length ? told : [];
}

function outcomeOf(text: string, context: Context, underHeading: boolean): Outcome | undefined {
  const { carried, carriedThere, lost, postponed, withdrawn, asProposed } = context.words.decisions.outcomes;
  const kinds = [
    { type: "carried", patterns: underHeading ? carried : carriedThere },
    { type: "lost", patterns: lost },
    { type: "postponed", patterns: postponed },
    { type: "withdrawn", patterns: withdrawn },
    { type: "as-proposed", patterns: underHeading ? [] : asProposed },
  ] as const;
  for (const { type, patterns } of kinds) {
    for (const pattern of patterns) {
      const match = whole(pattern).exec(text);
      const body = match?.groups?.["body"];
      if (!match || (body !== undefined && !isOwnBody(body, context))) continue;
      const { numbers, addition } = match.groups ?? {};
      return { type, numbers: numbersOf(numbers), addition: addition?.replace(/[.\s]+$/, "") };
    }
  }
  return undefined;
}

/** "1, 2 och 4–6". */
function numbersOf(text: string | undefined): number[] {
  const numbers: number[] = [];
  for (const [, first = "", last = first] of (text ?? "").matchAll(/(\d{1,3})(?:[–-](\d{1,3}))?/g)) {
    for (let each = Number(first); each <= Math.min(Number(last), Number(first) + 100); each++)
      numbers.push(each);
  }
  return numbers;
}
