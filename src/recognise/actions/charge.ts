import { withoutGaps } from "../../model/records.ts";
import type { Context } from "../context.ts";
import type { Findings } from "../findings.ts";
import { fragment, whole } from "../forms.ts";
import { idFor } from "../ids.ts";
import { type Piece, textOf } from "../text/piece.ts";
import { deadlineIn } from "../time-phrases.ts";
import { ownerNames } from "./assigned.ts";

/** Whoever a sentence that says nothing else makes responsible: "Ansvarig: Siv Ek", "Siv ansvarar för detta". */
export function chargedIn(sentence: string, context: Context): string[] | undefined {
  const text = sentence.replace(fragment`[ .,;](?:${context.words.actions.deadline}) ?: ?[^:]{1,60}$`, "");
  if (text.length > 100) return undefined;
  const { charge, charges } = context.words.actions;
  const found =
    whole`[([]?(?:${charge})(?: ?[:–-] ?| )(?<who>[^:;]{2,60}?)[.)\\]]*`.exec(text) ??
    whole`(?<who>[^:;]{2,60}?) (?:${charges})\\.*`.exec(text);
  const who = found?.groups?.["who"];
  return who === undefined ? undefined : ownerNames(who, context);
}

/**
 * Gives what the sentence before told to whoever is made responsible: a task or decision gets its owner, anything
 * else is thereby a task.
 */
export function chargeBefore(findings: Findings, owner: string[], ids: readonly string[]): boolean {
  const { before, result, lastDecision, place } = findings;
  if (!before || textOf(before).endsWith("?")) return false;
  const { start } = findings.at(before).span;
  const own = result.actions.filter(({ agenda }) => agenda === place.agenda).slice(-5);
  const told = own.at(-1);
  if (told && (told.span?.end ?? 0) > start) told.owner ??= owner;
  else if (own.some((each) => each.owner?.some((name) => owner.includes(name)) === true)) return true;
  else if (lastDecision && (lastDecision.span?.end ?? 0) > start) lastDecision.owner ??= owner;
  else addTask(findings, before, { owner, ids });
  return true;
}

/** By when, as labels behind a task say: "Ansvarig: Siv Ek Klart: 3 juni". */
export function markedDue(text: string, context: Context): string | undefined {
  const { deadline } = context.words.actions;
  const when = fragment`(?:^|[ .,;])(?:${deadline}) ?: ?(?<when>[^:]{1,60})$`.exec(text)?.groups?.["when"];
  return when === undefined ? undefined : deadlineIn(when, context)?.text;
}

/** True for "Ansvarig:" or "Klart:" with nothing behind it. */
export function isChargeLabel(text: string, { words }: Context): boolean {
  const { charge, deadline } = words.actions;
  return text.length < 40 && whole`(?:${charge}|${deadline}) ?:`.test(text);
}

/** Gives the task told before the day that a sentence says and nothing else: "Klart: 3 juni". */
export function dueBefore({ before, result, place, context }: Findings, text: string): boolean {
  const when = text.length < 80 && whole`(?:${context.words.actions.deadline}) ?: ?(?<when>.+)`.exec(text);
  const said = ((when && when.groups?.["when"]) || "").replace(
    fragment`^(?:${context.words.actions.deadline}) `,
    "",
  );
  const time = deadlineIn(said, context);
  const told = result.actions.at(-1);
  if (!before || !time || time.start > 0 || time.end < said.replace(/[.\s]+$/, "").length) return false;
  if (!told || told.agenda !== place.agenda || told.due !== undefined) return false;
  told.due = time.text;
  return true;
}

function addTask(
  findings: Findings,
  piece: Piece,
  { owner, ids }: { owner: string[]; ids: readonly string[] },
): void {
  const task = textOf(piece);
  const due = deadlineIn(task, findings.context)?.text;
  findings.addAction(withoutGaps({ owner, task, due, id: idFor("a", ids) }), piece, {
    sure: true,
    explicit: true,
  });
}
