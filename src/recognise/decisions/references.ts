import type { Decision } from "../../model/decision.ts";
import type { Context } from "../context.ts";
import { dayNearest, findDays } from "../dates/days.ts";
import { anywhere, fragment } from "../forms.ts";
import { findReferences, type ReferenceFind } from "../references.ts";
import { bodyKey, isOwnBody } from "./bodies.ts";

type References = Pick<Decision, "revokes" | "supersedes" | "amends" | "refers_to">;

/** The decisions that a text names, by what it says becomes of them. */
export function referencesIn(text: string, context: Context): References {
  const { decisions, people } = context.words;
  const { revokes, supersedes, amends } = decisions;
  const found: References = {};
  const anotherFollows = fragment`^(?:, ?| (?:${people.and}) )`;
  let from = 0;
  for (const { ref, start, end } of [...findReferences(text), ...citations(text, context)]) {
    const before = text.slice(from, start);
    const field = anywhere(revokes).test(before)
      ? "revokes"
      : anywhere(supersedes).test(before)
        ? "supersedes"
        : anywhere(amends).test(before)
          ? "amends"
          : "refers_to";
    found[field] = [...(found[field] ?? []), ref];
    // "upphäva A och B": the verb counts for both.
    from = anotherFollows.test(text.slice(end)) ? from : end;
  }
  return found;
}

/**
 * A decision of those who meet here by its day: "Samrådets beslut den 6 mars", "Samrådet 250306". A day to come is
 * when they meet again, "till mötet den 8 maj".
 */
function citations(text: string, context: Context): ReferenceFind[] {
  const { citing } = context.words.decisions;
  return findDays(text, context.words.dates).flatMap(({ start, end, first }) => {
    if (context.date !== undefined && (dayNearest(first, context.date) ?? "") > context.date) return [];
    const before = text.slice(Math.max(0, start - 80), start);
    const match = fragment`(?:^| )(?<body>[^ ,.;]+)(?:${citing}) $`.exec(before);
    const body = match?.groups?.["body"];
    if (!match || body === undefined || !isCited(ownName(body, context), context)) return [];
    const from = start - before.length + match.index + (match[0].startsWith(" ") ? 1 : 0);
    return [{ ref: text.slice(from, end), start: from, end }];
  });
}

function isCited(name: string, context: Context): boolean {
  return isOwnBody(name, context) || context.citable.has(bodyKey(name, context.words));
}

function ownName(body: string, { words }: Context): string {
  return body.replace(fragment`(?:${words.decisions.genitive})$`, "");
}
