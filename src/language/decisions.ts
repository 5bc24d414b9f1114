import type { DecisionKind } from "../model/decision.ts";
import type { RulingWords } from "./rulings.ts";
import type { Wording } from "./wording.ts";

/**
 * How decisions are worded. All patterns are sources of case-insensitive regular expressions; where not said
 * otherwise they are matched as whole words anywhere in the text.
 */
export interface DecisionWords extends RulingWords, TellingWords, CustomWords {
  /** Fragments of the words for deciding: a sentence with none of them is no decision. */
  hint: string;
  /** Opens a clause: "att". */
  clause: string;
  /** What begins like a clause, and says only for how long the one before it holds: "att gälla från …". */
  holding: string;
  /** Between two clauses of one sentence: "och". */
  and: string;
  /** The verbs of each kind; the first to occur in a clause decides. */
  kinds: readonly { kind: DecisionKind; verbs: string }[];
  /** Before a verb, makes approving a rejection: "inte". */
  not: string;
  condition: string;
  /** In a sentence behind a decision, what it depends on: a group `condition`. */
  conditionAfter: string;
  addition: string;
  /** Who is commissioned; with a group `owner`. */
  commission: Wording;
  /**
   * Who must each decide for themselves; a group `bodies` names them, `municipalities` without `region` says that
   * only those must; without either all of them must.
   */
  adoption: Wording;
  /** How the names of municipalities end. */
  municipality: string;
  /** What is decided as a matter of form: by the words of the clause, or by the item's title. */
  formality: { clause: string; item: string };
  /** Words of an item's title: "val av". */
  election: string;
  /** Before a reference: what happens to the decision it names. */
  revokes: string;
  supersedes: string;
  amends: string;
  /** Patterns with the groups `from` and `to`, either of which may be missing; `{date}` stands for a day. */
  validity: Wording;
  /** The same within a clause, where a bare "till och med" is enough. */
  term: Wording;
  /** With the groups `for`, `against` and `abstain`. */
  votes: Wording;
  /** Whole years for which something holds: groups `from` and `to`. */
  years: Wording;
  /** Words for the numbers from none up, with blanks between them. */
  numerals: string;
  /** Between a body and the day of its decision: "s beslut". */
  citing: string;
  /** With a group `names`. */
  reservation: Wording;
  /** Sentences on whom the decision goes to; with a group `names`. */
  sentTo: Wording;
  /** With a group `names`: who is disqualified and stands back. */
  recusal: Wording;
}

/** How proposals, earlier decisions and those of others are told. */
export interface TellingWords {
  outcomes: OutcomeWords;
  reported: ReportedWords;
  /** Words that put what a sentence says before this meeting. */
  earlier: string;
  proposes: ProposalWords;
}

/** Phrases that bodies decide with by custom. */
export interface CustomWords {
  /** Whole sentences that are decisions by custom, with their kind. */
  phrases: readonly { pattern: string; kind: DecisionKind }[];
  /** The same for sentences that decide without a formal word. */
  told: readonly { pattern: string; kind: DecisionKind }[];
  /** The same for sentences that may be remarks as well. */
  doubtful: readonly { pattern: string; kind: DecisionKind }[];
}

/** How the outcome of what was put to the meeting is told apart from it. Patterns of whole sentences. */
interface OutcomeWords {
  hint: string;
  /** What may have an outcome, at the start of a sentence: "förslaget". */
  matter: string;
  /** Where the next outcome begins without a sign between them: "attsats". */
  next: string;
  /** "Attsatsen bifalls"; a group `numbers` tells which, a group `addition` with what change. */
  carried: readonly string[];
  /** The same in running text: there are clauses or a motion before it. */
  carriedThere: readonly string[];
  lost: readonly string[];
  postponed: readonly string[];
  withdrawn: readonly string[];
  /** "beslutar enligt förslaget": a decision if nothing else in the item is one. */
  asProposed: readonly string[];
}

/** Decisions taken elsewhere or before. Patterns of whole sentences; groups `body` and `date`. */
interface ReportedWords {
  hint: string;
  patterns: readonly string[];
  /** Patterns that fit anywhere in a sentence, as the last part of it. */
  within: readonly string[];
  /** Show that nothing has been decided: "ännu inte", "ska". */
  not: string;
}

/** Sentences that propose; a group `by` says who, a group `text` what if it is not the sentence. */
interface ProposalWords extends Wording {
  /** Calls what was said before a proposal: "ett bra förslag". */
  calls: string;
  /** Behind a label of proposals, where a person's name follows: who put it to the meeting, not what. */
  mover: string;
  /** Fragments of sentences about proposals that are not made here: "kom gärna med förslag". */
  not: string;
  /** Before a proposal's content: "Siv Ek föreslår". */
  lead: string;
}
