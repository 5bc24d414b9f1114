import type { Adoption, DecisionState } from "../../archive/register.ts";
import type { Plain } from "../../output/csv.ts";
import { fieldsOf, journalOf } from "./record-of.ts";

/** A decision in the vocabulary of the files, with what is computed on the day asked about. */
export function decisionRecord(state: DecisionState): Record<string, Plain> {
  const { ref, forum, date, item, file, line, kind, title, status, open, reasons, adoption, by } = state;
  return {
    ref,
    forum,
    date,
    item,
    ...fieldsOf(state.decision),
    kind,
    title,
    owner: state.owner,
    due: state.due,
    due_iso: state.due_iso,
    status,
    open,
    reasons,
    adoption_state: adoptionRecord(adoption),
    replaced_by: by,
    journal: journalOf(state.journal),
    file,
    line,
  };
}

/** Where each organisation stands. */
export function adoptionRecord(adoption: Adoption | undefined): Plain {
  return adoption && { ...adoption, entries: adoption.entries.map((entry) => ({ ...entry })) };
}

/** What of it a spreadsheet gets, and in which order. */
export const decisionRecordNames = [
  "ref",
  "forum",
  "date",
  "agenda",
  "item",
  "kind",
  "title",
  "condition",
  "addition",
  "owner",
  "due",
  "due_iso",
  "valid_from",
  "valid_to",
  "topics",
  "status",
  "open",
  "reasons",
  "replaced_by",
  "sent_to",
  "file",
  "line",
] as const;
