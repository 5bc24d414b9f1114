import type { DecisionKind } from "../model/decision.ts";
import type { Wording } from "./wording.ts";

/**
 * How decisions are worded. All patterns are sources of case-insensitive regular expressions; where not said
 * otherwise they are matched as whole words anywhere in the text.
 */
export interface DecisionWords {
  /** Fragments of the words for deciding: a sentence with none of them is no decision. */
  hint: string;
  /** Opens a clause: "att". */
  clause: string;
  /** Between two clauses of one sentence: "och". */
  and: string;
  /** The verbs of each kind; the first to occur in a clause decides. */
  kinds: readonly { kind: DecisionKind; verbs: string }[];
  /** Before a verb, makes approving a rejection: "inte". */
  not: string;
  condition: string;
  addition: string;
  /** Who is commissioned; with a group `owner`. */
  commission: Wording;
  /** Who must each decide for themselves; a group `bodies` names them, without it all of them must. */
  adoption: Wording;
  /** What is decided as a matter of form: by the words of the clause, or by the item's title. */
  formality: { clause: string; item: string };
  /** Before a reference: what happens to the decision it names. */
  revokes: string;
  supersedes: string;
  amends: string;
  /** Patterns with the groups `from` and `to`, either of which may be missing; `{date}` stands for a day. */
  validity: Wording;
  /** With the groups `for`, `against` and `abstain`. */
  votes: Wording;
  /** With a group `names`. */
  reservation: Wording;
  /** Sentences on whom the decision goes to; with a group `names`. */
  sentTo: Wording;
  /** With a group `names`: who is disqualified and stands back. */
  recusal: Wording;
  /** What may stand before such a name, and what a genitive adds to it. */
  article: string;
  genitive: string;
  /** What those who decide call themselves whatever the forum's name: "mötet", "vi". */
  self: string;
  /** General names of deciding bodies, alone or as the last part of a compound: "styrelsen". */
  body: string;
  /** "beslutar", in the present: this meeting does it. */
  decides: string;
  /** "beslutade": this meeting did, or an earlier one. */
  decided: string;
  /** Verbs of deciding that a body itself is the subject of: "godkänner". */
  acts: string;
  /** What may stand between such a verb and its clause: "enhälligt". */
  adverbs: string;
  /** Impersonal forms at a sentence's start that a clause follows: "Det beslutades". */
  impersonal: string;
  /** "godkänns": a sentence whose main verb is such a passive is a decision. */
  passive: string;
  /** "godkändes": the same for what is procedure, by its subject; of other subjects it is only reported. */
  passivePast: string;
  /** What minutes, agendas and matters are called, as the subject of a passive. */
  procedure: string;
  /** What may follow such a passive. */
  tail: string;
  /** In the subject of a passive, show that the sentence is about something else: "när", "ska". */
  notSubject: string;
  /** Whole sentences that are decisions by custom, with their kind. */
  phrases: readonly { pattern: string; kind: DecisionKind }[];
  /** Sentences under a decision heading that say there is no decision. */
  none: string;
  /** The clause under a heading that only points to one that was put before: "Attsatsen bifalls". */
  pointer: string;
  /** Whole sentences on decisions taken elsewhere or before; groups `body` and `date` may say by whom and when. */
  reported: Wording;
  /** Words that put what a sentence says before this meeting. */
  earlier: string;
  /** Sentences that propose; a group `by` says who. */
  proposes: Wording;
}
