import { choice, day, either, flag, list, number, type Read, record, text, texts } from "./shape.ts";

/** What a decision does with its matter. */
export const decisionKinds = [
  "approve",
  "note-to-file",
  "postpone",
  "refer-back",
  "refer",
  "consult",
  "commission",
  "elect",
  "recommend",
  "reject",
  "withdraw",
  "revoke",
  "other",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Kinds that close their matter at once. DESIGN, section 5. */
export const closingKinds: readonly DecisionKind[] = ["note-to-file", "reject", "withdraw", "revoke"];

/** Kinds that send their matter on its way, so that it must come back. DESIGN, section 5. */
export const sendingKinds: readonly DecisionKind[] = ["postpone", "refer-back", "refer", "consult"];

/** One att-sats. With fields of its own (`kind`, `owner`, `due`) it is followed up by itself, as `d2.2`. */
export const clauseShape = record({ text, kind: choice(decisionKinds), owner: texts, due: text });
type ClauseRecord = Read<typeof clauseShape>;
export type Clause = string | ClauseRecord;

export const decisionShape = record({
  id: text,
  agenda: text,
  kind: choice(decisionKinds),
  clauses: list(either(text, clauseShape)),
  condition: text,
  addition: text,
  valid_from: day,
  valid_to: day,
  owner: texts,
  due: text,
  topics: texts,
  formality: flag,
  adoption: either(text, texts),
  supersedes: texts,
  amends: texts,
  revokes: texts,
  refers_to: texts,
  votes: record({ for: number, against: number, abstain: number }),
  reservations: texts,
  sent_to: texts,
});

export type Decision = Read<typeof decisionShape>;

/** The words of a clause, whichever way it is written. */
export function clauseText(clause: Clause): string {
  return typeof clause === "string" ? clause : (clause.text ?? "");
}

/** True for a clause that is followed up by itself. */
export function isClauseRecord(clause: Clause): clause is ClauseRecord {
  return typeof clause !== "string" && (clause.kind ?? clause.owner ?? clause.due) !== undefined;
}

/**
 * The clauses that are followed up by themselves, each as a decision of its own (`d2.2`) with the fields it
 * has. Condition, validity and adoption stay with the whole decision.
 */
export function clauseDecisions<D extends Decision>(decision: D): { decision: D; index: number }[] {
  const { clauses = [] } = decision;
  // Mostly none are, and every decision is asked.
  if (!clauses.some(isClauseRecord)) return [];
  return clauses.flatMap((clause, index) => {
    if (!isClauseRecord(clause)) return [];
    const { kind = decision.kind, owner, due } = clause;
    const rest = {
      condition: undefined,
      addition: undefined,
      valid_from: undefined,
      valid_to: undefined,
      adoption: undefined,
    };
    const own = { id: `${decision.id}.${index + 1}`, kind, owner, due, clauses: [clauseText(clause)] };
    return [{ decision: { ...decision, ...rest, ...own }, index }];
  });
}
