import { type Clause, type Decision, type DecisionKind, sendingKinds } from "../../model/decision.ts";
import type { AgendaItem, Sourced } from "../../model/meeting.ts";
import { withoutGaps } from "../../model/records.ts";
import { type Context, provenance } from "../context.ts";
import { anywhere, fragment } from "../forms.ts";
import { isFullName, splitNames } from "../people/name.ts";
import type { Piece } from "../text/piece.ts";
import { dueIn } from "../time-phrases.ts";
import { adoptionIn } from "./adoption.ts";
import { type ClauseReading, readClause } from "./clause.ts";
import { referencesIn } from "./references.ts";
import { validityIn } from "./validity.ts";
import { votesIn } from "./votes.ts";

interface DecisionParts {
  clauses: readonly Piece[];
  id?: string | undefined;
  item?: AgendaItem | undefined;
  /** How records name the item. */
  agenda?: string | undefined;
  /** What it is where words beside its clauses say so: "… besvaras med ja". */
  kind?: DecisionKind | undefined;
  /** On what all of it depends, where that stands outside of the clauses. */
  condition?: string | undefined;
}

export interface BuiltDecision {
  decision: Sourced<Decision>;
  readings: ClauseReading[];
  /** Where it stands: under a heading for decisions, or as something that people agree on. */
  manner?: "headed" | "agreed" | undefined;
}

/** The record of one decision, made from its clauses. */
export function buildDecision(parts: DecisionParts, context: Context): BuiltDecision | undefined {
  const readings = parts.clauses.map((piece) => readClause(piece, context));
  const [first] = readings;
  const last = readings.at(-1);
  if (!first || !last) return undefined;
  const text = readings.map((reading) => reading.text).join(" ");
  const kind = kindOfAll(readings, parts, context);
  const own = readings.length === 1 ? first : undefined;
  const decision: Sourced<Decision> = {
    id: parts.id,
    agenda: parts.agenda,
    kind,
    clauses: readings.map((reading) => clauseOf(reading, { kind, single: readings.length === 1 })),
    condition: parts.condition ?? readings.find(({ condition }) => condition)?.condition,
    addition: readings.find(({ addition }) => addition)?.addition,
    ...validityIn(text, context, true),
    owner: own && own.owner.length > 0 ? own.owner : undefined,
    due: own && (own.due ?? returnOf(own, context)),
    formality: isFormality(text, parts.kind ?? kind, { parts, context }) || undefined,
    adoption: adoptionIn(text, context),
    ...referencesIn(text, context),
    votes: votesIn(text, context),
    explicit: true,
    line: provenance(context, first.piece).line,
    span: {
      start: provenance(context, first.piece).span.start,
      end: provenance(context, last.piece).span.end,
    },
  };
  return { decision: withoutGaps(decision), readings };
}

/** When a matter that is sent on its way is to be back: "till mötet den 8 maj", "senast den 30 april". */
function returnOf({ text, kind }: ClauseReading, context: Context): string | undefined {
  if (!sendingKinds.includes(kind)) return undefined;
  const time = dueIn(text, context);
  // The next meeting is when it comes back where nothing is said.
  return time?.fit.expression.means.type === "next-meeting" ? undefined : time?.text;
}

/** Kinds that are followed up, so that such a clause among others is a record of its own. */
const pursued: ReadonlySet<DecisionKind> = new Set([
  "commission",
  "refer",
  "refer-back",
  "postpone",
  "consult",
  "revoke",
]);

/** What the first clause does; where it has no verb of deciding, what those do that are not pursued apart. */
function kindOfAll(
  readings: readonly ClauseReading[],
  { item }: DecisionParts,
  context: Context,
): DecisionKind {
  const [first] = readings;
  if (first && first.kind !== "other") return first.kind;
  const kind = readings.find((reading) => reading.kind !== "other" && !pursued.has(reading.kind))?.kind;
  if (kind !== undefined || !first) return kind ?? "other";
  return anywhere(context.words.decisions.election).test(item?.title ?? "") && areNames(first.text, context)
    ? "elect"
    : "other";
}

/** "Siv Ek och Bo Alm.": under an election that is who was chosen. */
function areNames(text: string, { words }: Context): boolean {
  return splitNames(text.replace(/[.\s]+$/, ""), words.people.and).every((name) => isFullName(name));
}

function clauseOf(reading: ClauseReading, of: { kind: DecisionKind; single: boolean }): Clause {
  const { text, kind, owner, due } = reading;
  const told = owner.length > 0 || due !== undefined;
  const apart = pursued.has(kind) ? kind !== of.kind || told : owner.length > 0;
  const outlives = of.kind === "note-to-file" && kind !== of.kind && kind !== "other";
  if (of.single || !(apart || outlives)) return text;
  return withoutGaps({ text, kind, owner: owner.length > 0 ? owner : undefined, due });
}

function isFormality(
  text: string,
  kind: DecisionKind,
  { parts, context }: { parts: DecisionParts; context: Context },
): boolean {
  if (kind !== "approve" && kind !== "note-to-file" && kind !== "elect") return false;
  const { clause, item } = context.words.decisions.formality;
  if (anywhere(clause).test(text) && text.length < 160) return true;
  return fragment`^(?:${item})$`.test(parts.item?.title ?? "") && text.length < 160;
}

/** The decision where what it says is another's word: "Attsatsen bifalls" approves it. */
export function approving(decision: Sourced<Decision>): Sourced<Decision> {
  return decision.kind === "other" ? { ...decision, kind: "approve" } : decision;
}
