import { fillFrom, withoutGaps } from "../model/records.ts";
import { marksIn } from "./actions/listed.ts";
import type { Context } from "./context.ts";
import { bareClause } from "./decisions/bare.ts";
import { buildDecision } from "./decisions/build.ts";
import { doubtfulDecision, type FormalDecision, formalDecision, toldDecision } from "./decisions/formal.ts";
import { outcomesIn } from "./decisions/outcome.ts";
import { callsProposal, proposalIn } from "./decisions/proposal.ts";
import { citationOf, reportedDecision } from "./decisions/reported.ts";
import { unmarked, untopical } from "./decisions/unmarked.ts";
import type { Findings } from "./findings.ts";
import { fragment } from "./forms.ts";
import { idFor } from "./ids.ts";
import { type Piece, partOf, textOf } from "./text/piece.ts";

/** "Attsats 1 bifalles": what was put before is decided, or lost. */
export function readOutcome(findings: Findings, piece: Piece, ids: readonly string[]): boolean {
  const outcomes = outcomesIn(textOf(piece), findings.context, false);
  return outcomes.length > 0 && findings.settle(outcomes, piece, ids);
}

export function readDecision(findings: Findings, piece: Piece, ids: readonly string[]): boolean {
  const { before, context, item } = findings;
  // "… Ansvarig: Siv Ek. Klart: 1 juni." behind what is decided says who and when.
  const { owner, due, rest } = marksIn(textOf(piece), context);
  const said = partOf(piece, 0, rest.length);
  const own = unmarked(said);
  const found =
    formalDecision(own, context) ??
    (item && bareClause(said, before, context)) ??
    formalDecision(untopical(own, context), context);
  if (!decide(findings, found, { ids, explicit: true })) return false;
  fillFrom(findings.lastDecision ?? {}, withoutGaps({ owner, due }));
  return true;
}

export function readToldDecision(findings: Findings, piece: Piece, ids: readonly string[]): boolean {
  return decide(findings, toldDecision(piece, findings.context), { ids, explicit: false });
}

function decide(
  findings: Findings,
  found: FormalDecision | undefined,
  { ids, explicit }: { ids: readonly string[]; explicit: boolean },
): boolean {
  const parts = found && { ...found, id: idFor("d", ids), ...findings.place };
  const built = parts && buildDecision(parts, findings.context);
  if (!built) return false;
  if (found.kind) built.decision.kind = found.kind;
  built.decision.explicit = explicit;
  const agreed = explicit && isAgreement(found, findings.context);
  findings.addDecision({ ...built, manner: agreed ? "agreed" : undefined }, ids);
  return true;
}

/** "Rådet är enigt om att …" */
function isAgreement({ clauses: [clause] }: FormalDecision, { words }: Context): boolean {
  if (!clause) return false;
  const before = clause.plain.text.slice(Math.max(0, clause.start - 80), clause.start);
  return fragment` (?:${words.decisions.inAgreement}) $`.test(before);
}

/** What may be a decision stands apart; whoever wrote an id behind it has said that it is one. */
export function readDoubtful(findings: Findings, piece: Piece, ids: readonly string[]): boolean {
  const { before, context } = findings;
  if (before && callsProposal(textOf(piece), context) && textOf(before).endsWith("?")) {
    findings.addProposed(before, {}, false);
  }
  const found = doubtfulDecision(piece, context);
  if (!found) return false;
  if (idFor("d", ids) !== undefined) return decide(findings, found, { ids, explicit: false });
  const built = buildDecision({ ...found, ...findings.place }, context);
  if (built) findings.suggestDecision({ ...built, decision: { ...built.decision, ...kindOf(found) } });
  return built !== undefined;
}

function kindOf({ kind }: FormalDecision): Pick<FormalDecision, "kind"> {
  return kind === undefined ? {} : { kind };
}

export function readReported(findings: Findings, piece: Piece): boolean {
  const { context } = findings;
  const own = unmarked(piece);
  const found =
    reportedDecision(textOf(own), context) ?? reportedDecision(textOf(untopical(own, context)), context);
  if (!found) return false;
  const citation = citationOf(found, context);
  if (citation !== undefined) findings.say({ refers_to: [citation] });
  findings.result.reported_decisions.push(
    withoutGaps({ agenda: findings.place.agenda, ...found, ...findings.at(piece), explicit: false }),
  );
  return true;
}

export function readProposal(findings: Findings, piece: Piece): boolean {
  const found = proposalIn(unmarked(piece), findings.context);
  if (!found) return false;
  const goesOn = findings.before !== undefined && proposalIn(findings.before, findings.context) !== undefined;
  findings.addProposed(piece, found, goesOn);
  return true;
}
