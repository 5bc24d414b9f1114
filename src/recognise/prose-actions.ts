import { ownerNames } from "./actions/assigned.ts";
import { chargeBefore, chargedIn, dueBefore, isChargeLabel } from "./actions/charge.ts";
import { subjectOf } from "./actions/clauses.ts";
import { isMarked, listedTask } from "./actions/listed.ts";
import { actionsIn } from "./actions/prose.ts";
import { findVerbs, type VerbKind } from "./actions/verbs.ts";
import type { Context } from "./context.ts";
import { unmarked, untopical } from "./decisions/unmarked.ts";
import type { Findings } from "./findings.ts";
import { exactly, fragment, opening } from "./forms.ts";
import { idFor } from "./ids.ts";
import { idsOf, type Piece, partOf, textOf } from "./text/piece.ts";

/** Takes a sentence that only says who is responsible for what the one before told, or by when. */
export function readCharge(findings: Findings, sentence: Piece, ids: readonly string[]): boolean {
  const { before, context } = findings;
  const chargeLabel = (before && findings.chargeLabel) ?? "";
  const text = `${chargeLabel} ${textOf(sentence)}`.trimStart();
  findings.chargeLabel = before && chargeLabel === "" && isChargeLabel(text, context) ? text : undefined;
  if (findings.chargeLabel !== undefined) return true;
  const owner = chargedIn(text, context);
  return owner === undefined ? dueBefore(findings, text) : chargeBefore(findings, owner, ids);
}

/** Takes a sentence that gives somebody something to do; one that gives it to two makes two records. */
export function readActions(findings: Findings, sentence: Piece, ids: readonly string[]): boolean {
  const { actions, people } = findings.context.words;
  const text = textOf(sentence);
  const joint =
    fragment`^(?:(?:${people.and}|${actions.joins}) |(?:[→➔➜⇒]|[=-]{1,2}>) ?)`.exec(text)?.[0].length ?? 0;
  const label = labelIn(text, findings.context);
  const shouted = shoutIn(text, findings.context);
  const work = unmarked(partOf(sentence, Math.max(joint, label), text.length));
  if (label > 0) return readLabelled(findings, work, ids);
  if (shouted > 0 && addActions(findings, partOf(sentence, shouted, text.length), { ids, labelled: true }))
    return true;
  // "Vi återkommer till frågan i maj": a matter that comes back is nobody's task.
  if (opening`(?:${actions.we})`.test(text) && findings.isFollowUp(text)) return false;
  if (addActions(findings, work, { ids, labelled: false })) return true;
  const own = untopical(work, findings.context);
  if (own.start > work.start && addActions(findings, own, { ids, labelled: false })) return true;
  return carryOn(findings, sentence, ids);
}

const carrying: ReadonlySet<VerbKind> = new Set(["does", "shall", "promises"]);

/** "Siv Ek har ringt banken. Ska boka en tid.": whoever the sentence before begins with. */
function carryOn(findings: Findings, sentence: Piece, ids: readonly string[]): boolean {
  const { before, context } = findings;
  const whole = textOf(sentence);
  const text = whole.replace(fragment`^(?:${context.words.actions.pronouns}) `, "");
  if (before?.plain !== sentence.plain || text.length > 300 || findings.isFollowUp(text)) return false;
  const [verb] = findVerbs(text, context.words.actions);
  if (verb?.start !== 0 || !carrying.has(verb.kind)) return false;
  const owners = subjectOf(textOf(before), context);
  const names = owners && textOf(before).slice(owners.start, owners.end);
  const [found] = actionsIn(`${names} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`, context);
  if (!found?.sure || found.start !== 0 || owners?.names.join() !== found.action.owner?.join()) return false;
  findings.addAction({ ...found.action, task: whole, id: idFor("a", ids) }, sentence, {
    sure: true,
    explicit: false,
  });
  return true;
}

/** How long a label such as "Uppgift –", "AP 34" or "AI @siv" is at a text's start; 0 where there is none. */
export function labelIn(text: string, context: Context): number {
  const { label, for: lead } = context.words.actions;
  const plain = `(?:${label})`;
  // "Action (Siv): …", "Uppdrag till Siv: …": whose it is comes before the colon.
  const named =
    fragment`^${plain}(?=[ ([]) ?(?:(?:${lead}) )?[([]?(?<who>[^:()[\\]]{2,40})[)\\]]? ?: *(?=\\S)`.exec(
      text,
    );
  const who = named?.groups?.["who"];
  if (named && who !== undefined && ownerNames(who, context))
    return named[0].indexOf(who) - (/[([]/.test(named[0]) ? 1 : 0);
  const form = fragment`^(?:\\[${plain}\\]:? ?|${plain}(?::| ?[–-]) *|${plain} (?=@\\w)|${plain} ?#?\\d{1,4}[ :.–-]+)(?=\\S)`;
  return form.exec(text)?.[0].length ?? 0;
}

/** How long a label in capitals without a colon is, "ACTION Siv to …"; as a title may be worded so, it alone proves nothing. */
function shoutIn(text: string, { words }: Context): number {
  return exactly`^(?:${words.actions.label.toUpperCase()}) (?=[A-ZÀ-Þ])`.exec(text)?.[0].length ?? 0;
}

/** Behind a label such as "Uppgift –" stands a task, whoever is to do it. */
export function readLabelled(findings: Findings, work: Piece, ids: readonly string[]): boolean {
  const { context } = findings;
  const text = textOf(work);
  if (opening`(?:${context.words.actions.none})`.test(text)) return true;
  // "Action: the Clerk" behind what the clerk is to do.
  const named = text.length < 60 ? ownerNames(text.replace(/\.$/, ""), context) : undefined;
  if (named && chargeBefore(findings, named, ids)) return true;
  if (!/^[([]/.test(text) && !isMarked(text, context) && addActions(findings, work, { ids, labelled: true }))
    return true;
  const task = listedTask(text, context);
  findings.addAction({ ...task, id: task.id ?? idFor("a", ids) }, work, { sure: true, explicit: true });
  return true;
}

function addActions(
  findings: Findings,
  work: Piece,
  { ids, labelled }: { ids: readonly string[]; labelled: boolean },
): boolean {
  const found = actionsIn(textOf(work), findings.context, labelled);
  found.forEach(({ action, sure, start, end }, index) => {
    const next = found[index + 1];
    const piece = found.length === 1 ? work : partOf(work, start, end);
    const own = next ? idsOf(piece, work.start + next.start + 1) : ids;
    findings.addAction({ ...action, id: idFor("a", own) }, piece, { sure, explicit: labelled });
  });
  return found.length > 0;
}

/** Puts "Ansvarig: Siv Ek." and "Klart senast: 3 maj." to the sentence before, which they speak of. */
export function joinMarks(sentences: readonly Piece[], { words }: Context): Piece[] {
  const { responsible, deadline } = words.actions;
  const mark = opening`(?:${responsible}|${deadline}) ?:`;
  const joined: Piece[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (
      before &&
      before.plain === sentence.plain &&
      mark.test(textOf(sentence)) &&
      !mark.test(textOf(before))
    )
      joined.splice(-1, 1, { ...before, end: sentence.end });
    else joined.push(sentence);
  }
  return joined;
}
