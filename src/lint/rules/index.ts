import { actionWithoutOwner } from "./action-without-owner.ts";
import { agendaGap } from "./agenda-gap.ts";
import { agendaRepeat } from "./agenda-repeat.ts";
import { ambiguousReference } from "./ambiguous-reference.ts";
import { brokenReference } from "./broken-reference.ts";
import { damagedEmphasis } from "./damaged-emphasis.ts";
import { duplicateId } from "./duplicate-id.ts";
import { followUpPassed } from "./follow-up-passed.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { missingField } from "./missing-field.ts";
import { missingId } from "./missing-id.ts";
import { personalNumber } from "./personal-number.ts";
import { plannedChanged } from "./planned-changed.ts";
import { proseWithoutRecord } from "./prose-without-record.ts";
import { recordProseDiffer } from "./record-prose-differ.ts";
import { recordWithoutProse } from "./record-without-prose.ts";
import { recusedDecides } from "./recused-decides.ts";
import { returnedWithoutOutcome } from "./returned-without-outcome.ts";
import { sealBroken } from "./seal-broken.ts";
import { substitutePresent } from "./substitute-present.ts";
import { suggestionsLeft } from "./suggestions-left.ts";
import { unclearTime } from "./unclear-time.ts";
import { unknownForum } from "./unknown-forum.ts";
import { unknownOrganisation } from "./unknown-organisation.ts";
import { unknownPerson } from "./unknown-person.ts";

/*
 * A rule is added in four steps: its problem in `src/model/problem.ts`; its words in `src/language/{en,sv}/problems.ts`;
 * a file here, listed below; its page in `docs/rules/`. The compiler and the tests of `docs/rules/` miss what is left out.
 */
export const rules = [
  missingField,
  sealBroken,
  unknownForum,
  unknownPerson,
  unknownOrganisation,
  duplicateId,
  missingId,
  recordProseDiffer,
  recordWithoutProse,
  proseWithoutRecord,
  brokenReference,
  ambiguousReference,
  agendaGap,
  agendaRepeat,
  actionWithoutOwner,
  unclearTime,
  recusedDecides,
  substitutePresent,
  returnedWithoutOutcome,
  followUpPassed,
  plannedChanged,
  damagedEmphasis,
  mergeConflict,
  suggestionsLeft,
  personalNumber,
] as const;

export type RuleCode = (typeof rules)[number]["code"];
