/** How a sentence says that something is decided here and now: who decides, by which verbs, and what only looks so. */
export interface RulingWords {
  /** What may stand before a body's name, what a genitive adds to it, and what its definite form does. */
  article: string;
  genitive: string;
  definite: string;
  /** Those of an office in the plural, the group `stem` as a name of a body has it: "kommuncheferna" of "Kommunchefsgruppen". */
  members: string;
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
  /** Those of them that tell how people stand, not what they do: "är eniga om". */
  inAgreement: string;
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
  /** "omval av": a noun that says it, with who is chosen behind it, and what means all of a board. */
  electedAnew: string;
  wholeBoard: string;
  /** "vara": infinitives behind an impersonal verb of deciding whose subject stands before it. */
  being: string;
  /** The same, where "we" would only say what they think: "noterar". */
  actsOfBodies: string;
  /** What may stand between a verb of deciding and its clause: "enhälligt". */
  adverbs: string;
  /** The same, where it is decided now: how or why, in some words, "utifrån underlaget". */
  inserted: string;
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
  /** What may stand before the verb of an election: "slutligen", "på förslag av Siv Ek". */
  leadingElection: string;
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
  /** Sentences under a decision heading that say there is no decision. */
  none: string;
  /** Under a decision heading, who the clauses that follow are put to: "föreslår fullmäktige besluta". */
  recommends: string;
}
