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
  /** What begins like a clause, and says only for how long the one before it holds: "att gälla från …". */
  holding: string;
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
  /** What may stand before a body's name, what a genitive adds to it, and what its definite form does. */
  article: string;
  genitive: string;
  definite: string;
  /** What those who decide call themselves whatever the forum's name: "mötet", "vi". */
  self: string;
  /** Those of them that are no body's name: "vi". */
  pronoun: string;
  /** Sorts of deciding bodies, alone or as the last part of a compound: "styrelsen". */
  body: string;
  /** What they may be part of, and what is a body itself once a year: "föreningen". */
  membership: string;
  /** Words that name whoever else decides: "regeringen", "kommunen". */
  authority: string;
  /** "beslutar", in the present: this meeting does it. */
  decides: string;
  /** Those verbs, in any tense, that only say that people agree: "enas om". */
  agrees: string;
  /** "beslutade": this meeting did, or an earlier one. */
  decided: string;
  /** "beslutades": nobody is named, a clause follows. */
  impersonalVerbs: string;
  /** A clause without its opener, right behind the verb: "lägga". */
  infinitive: string;
  /** Before such a verb, another thing than nobody: "taxan" in "taxan beslutades att …". */
  matter: string;
  /** "beslutade om", "enades kring": the matter follows, without a clause. */
  decidedOn: string;
  /** "beslutar enligt": what is decided stands elsewhere. */
  decidedAs: string;
  /** In such a sentence, tell that it will be decided: "på nästa möte". */
  laterOn: string;
  /** Verbs of deciding that a body itself is the subject of, with what must follow: "godkänner .+". */
  acts: string;
  /** Verbs of deciding that the body may stand right behind, at a sentence's start: "Godkände styrelsen förslaget". */
  actsFirst: string;
  /** "godkänna": verbs of deciding in the infinitive, as a clause begins with them. */
  infinitiveActs: string;
  /** "valde", "utser": in the active, who is chosen follows. */
  elects: string;
  /** The same, where "we" would only say what they think: "noterar". */
  actsOfBodies: string;
  /** What may stand between a verb of deciding and its clause: "enhälligt". */
  adverbs: string;
  /** Impersonal forms at a sentence's start that a clause follows: "Beslut togs om". */
  impersonal: string;
  /** In the clause of such a form, show that it is still to be decided: "fattas". */
  settledLater: string;
  /** Between what was done and the body that then decides: "varefter". */
  whereupon: string;
  /** Begin what may stand before the subject of deciding, where the language keeps that before the verb. */
  leading: string;
  /** At a sentence's start, show that it only supposes what follows: "om". */
  supposing: string;
  /** "godkänns": a sentence whose main verb is such a passive is a decision. */
  passive: string;
  /** "godkändes": the same for what is procedure, by its subject. */
  passivePast: string;
  /** Those of them that are the meeting's own of other subjects too, if nothing but a manner follows. */
  pastAlone: string;
  /** Those that are a decision only of what is procedure: "noteras". */
  onlyProcedural: string;
  /** Passives without a subject, at a sentence's start. */
  barePassive: string;
  /** What minutes, agendas and matters are called, as the subject of a passive. */
  procedure: string;
  /** Fragments that show that a subject is a particular one: the definite forms of nouns. */
  particular: string;
  /** What may follow such a passive. */
  tail: string;
  /** The part of it that tells only how: "enhälligt". */
  manner: string;
  /** Before who did it: "av". */
  agent: string;
  /** Clauses that people may agree on without deciding anything: "att det är". */
  opinion: string;
  /** In the subject of a passive, words that would but do not show it: "sättet att kalla". */
  harmless: string;
  /** In the subject of a passive, show that the sentence is about something else: "när", "ska". */
  notSubject: string;
  /** Pronouns for a person. */
  persons: string;
  /** Subjects that are nothing: "det". */
  notSubjectAlone: string;
  /** "valdes", "utses". */
  elected: string;
  /** What an election is for, behind its verb and before it. */
  office: string;
  officeFirst: string;
  /** An office that the other body fills itself: "ordförande". */
  otherOffice: string;
  /** Offices of the meeting itself. */
  meetingOffice: string;
  /** What may stand before a name: "ordförande". */
  titled: string;
  /** "… får i uppdrag att …": a decision where a body or an officer is told so; a group `owner`. */
  charged: string;
  /** Before a colon or a dash within a paragraph: "Beslut: …". */
  announcing: string;
  /** Whole sentences that are decisions by custom, with their kind. */
  phrases: readonly { pattern: string; kind: DecisionKind }[];
  /** The same for sentences that decide without a formal word. */
  told: readonly { pattern: string; kind: DecisionKind }[];
  /** The same for sentences that may be remarks as well. */
  doubtful: readonly { pattern: string; kind: DecisionKind }[];
  /** Sentences under a decision heading that say there is no decision. */
  none: string;
  /** Under a decision heading, who the clauses that follow are put to: "föreslår fullmäktige besluta". */
  recommends: string;
  outcomes: OutcomeWords;
  reported: ReportedWords;
  /** Words that put what a sentence says before this meeting. */
  earlier: string;
  proposes: ProposalWords;
}

/** How the outcome of what was put to the meeting is told apart from it. Patterns of whole sentences. */
export interface OutcomeWords {
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
export interface ReportedWords {
  hint: string;
  patterns: readonly string[];
  /** Patterns that fit anywhere in a sentence, as the last part of it. */
  within: readonly string[];
  /** Show that nothing has been decided: "ännu inte", "ska". */
  not: string;
}

/** Sentences that propose; a group `by` says who, a group `text` what if it is not the sentence. */
export interface ProposalWords extends Wording {
  /** Calls what was said before a proposal: "ett bra förslag". */
  calls: string;
  /** Fragments of sentences about proposals that are not made here: "kom gärna med förslag". */
  not: string;
  /** Before a proposal's content: "Siv Ek föreslår". */
  lead: string;
}

/** How a sentence says that something is decided here and now. */
export type RulingWords = Pick<
  DecisionWords,
  | "article"
  | "genitive"
  | "definite"
  | "self"
  | "pronoun"
  | "body"
  | "membership"
  | "authority"
  | "decides"
  | "agrees"
  | "decided"
  | "impersonalVerbs"
  | "infinitive"
  | "matter"
  | "decidedOn"
  | "laterOn"
  | "decidedAs"
  | "acts"
  | "actsOfBodies"
  | "adverbs"
  | "impersonal"
  | "settledLater"
  | "leading"
  | "whereupon"
  | "actsFirst"
  | "elects"
  | "infinitiveActs"
  | "supposing"
  | "passive"
  | "passivePast"
  | "pastAlone"
  | "onlyProcedural"
  | "barePassive"
  | "procedure"
  | "particular"
  | "tail"
  | "manner"
  | "agent"
  | "opinion"
  | "harmless"
  | "notSubject"
  | "persons"
  | "notSubjectAlone"
  | "elected"
  | "office"
  | "officeFirst"
  | "otherOffice"
  | "meetingOffice"
  | "titled"
  | "charged"
  | "announcing"
  | "none"
  | "recommends"
>;

/** How proposals, earlier decisions and those of others are told. */
export type TellingWords = Pick<DecisionWords, "outcomes" | "reported" | "earlier" | "proposes">;

/** Phrases that bodies decide with by custom. */
export type CustomWords = Pick<DecisionWords, "phrases" | "told" | "doubtful">;
