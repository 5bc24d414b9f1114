import type { Wording } from "./wording.ts";

/** How matters that come back, and tasks in running text, are worded. Patterns as in `DecisionWords`. */
export interface FollowUpWords {
  /** Matters, as the subject: "frågan", "ärendet". */
  matter: string;
  /** Verbs by which a matter comes back, whether or not it is said when: "återupptas". */
  returns: string;
  /** Verbs that make it come back where a meeting or a time to come is named: "diskuteras". */
  returnsThen: string;
  /** Pattern of what opens a sentence without a subject that brings its matter back: "uppföljning", "tas upp igen". */
  /** Behind a matter and a colon, all that need be said: "kvarstår". */
  bareReturns: string;
  bare: string;
  /** Pattern of words behind such an opening that make it a report: "om", "gavs". */
  notBare: string;
  /** Pattern of what the meeting says of itself and a matter: "vi återkommer till". */
  ours: string;
  /** Pattern of what is still to come of itself: "beslut väntas". */
  expected: string;
  /** Sentences on what another forum has still to do; with a group `forum`. */
  elsewhere: Wording;
  /** Opens the condition on which the matter comes back: "när". */
  question: string;
}

/**
 * How tasks are worded. Lists of phrases (`bokar|tar fram`) are words as they stand, with `|` between them; what is
 * called a pattern is the source of a case-insensitive regular expression.
 */
export interface ActionWords {
  /** Phrases before the infinitive of what somebody is to do: "ska". */
  shall: string;
  /** As `shall`, where the infinitive may as well say what ought to be: "behöver". */
  should: string;
  /** Phrases by which somebody takes something on: "åtar sig att". */
  promises: string;
  /** Phrases in the present that can only mean what the subject does next: "tar kontakt". */
  does: string;
  /** Phrases in the present that are a task where all of them do it, whether or not it is said when: "läser". */
  homework: string;
  /** Phrases in the present that may tell of the meeting itself, unless a time to come is named: "redovisar". */
  doesThen: string;
  /** Phrases in the present that tell of the meeting, of what somebody is, or of what was before. */
  tells: string;
  /** Pattern of a word that can be a verb in the present; behind a person's name it may be work. */
  present: string;
  /** Phrases as infinitives that are work for somebody: "ta fram". */
  work: string;
  /** Endings of the present, and of the infinitive in their place: "er", "a". */
  presents: readonly (readonly [present: string, infinitive: string])[];
  /** Pattern of what follows a verb of saying or thinking: "att", "kring". */
  topic: string;
  /** Phrases in the passive that are work for somebody: "skickas ut"; infinitives among them. */
  passives: string;
  /** Pattern of what stands for whoever the sentence before was about: "hon". */
  pronouns: string;
  /** Pattern of what opens a question that is told, beside those of `condition`: "hur". */
  asked: string;
  /** Pattern of a word that can be a verb in the past. */
  past: string;
  /** Before a passive of what is planned: "ska", not "får". */
  planned: string;
  /** Pattern of sentences in the passive that are nobody's report: "kontakt tas med". */
  arranged: string;
  /** Whole sentences without a verb that ask for something by a time, a group `when`: "Svar till Siv senast fredag". */
  awaited: string;
  /** Phrases in the passive by which a matter is taken on to somebody: "tas med till". */
  carried: string;
  /** Phrases that open a request to all: "skicka". */
  requests: string;
  /** Pattern of what makes a request one, where no time does: "gärna". */
  kindly: string;
  /** Pattern of words by which a request is but an offer: "vid frågor". */
  offers: string;
  /** Infinitives that are no work: "vara". */
  states: string;
  /** Pattern of a word that can be an infinitive. */
  infinitive: string;
  /** Words that may stand between a verb and its helper, or between the subject and its verb. */
  adverbs: string;
  /** Between two who do something together, beside commas and "och": "tillsammans med". */
  together: string;
  /** Before the infinitive where it stands alone between a name and its task: "Siv att ringa". */
  mark: string;
  /** Pattern of words behind which a name is no subject: "med". */
  prepositions: string;
  /** Before the place that somebody comes from: "på". */
  of: string;
  /** Between two clauses, beside "och": "men". */
  joins: string;
  /** Before the doer of a passive: "av". */
  by: string;
  /** Pattern of those of `everyone` in which "och" parts nothing: "var och en". */
  each: string;
  /** Pattern of all of them, as the subject: "alla", "respektive kommun". */
  everyone: string;
  /** Pattern of groups, organisations and offices that belong to the meeting: "arbetsgruppen", "ordföranden". */
  bodies: string;
  /** The meeting about itself: "vi". */
  we: string;
  /** Pattern of those whose doings are news and no tasks: authorities and the like. */
  outsiders: string;
  /** Pattern of endings by which a single word in capitals is no name. */
  common: string;
  /** Pattern of words that make a sentence tell of what is usual. */
  habits: string;
  /** Pattern of words near a verb by which it tells of something else than work to come: "redan", "inte". */
  notWork: string;
  /** Pattern of what may stand before a verb whose subject follows it: "därefter". */
  leads: string;
  /** Pattern of what opens a clause on a condition: "om". */
  condition: string;
  /** Pattern of words that part a verb from a time that is not its own: "som". */
  relative: string;
  /** Before a deadline: "senast". The deadline then belongs to the task's due date. */
  due: string;
  /** Pattern of what stands before a time that is no deadline: "från", "mötet". */
  notDue: string;
  /** Says that there is none: "ingen". */
  none: string;
  /** Before the decision that an action carries out, "(för d2)". */
  for: string;
  /** Says that it has been done: "klart". */
  done: string;
  /** What may stand before a task in running text: "Uppgift -". */
  label: string;
  /** Before those who are to do it: "Ansvarig:". */
  responsible: string;
  /** Labels, in their capitals, that also begin something else where no full stop stands before them. */
  marks: string;
  /** Before the name of whoever is responsible for what was told before, also without a colon: "Ansvarig". */
  charge: string;
  /** Behind such a name: "ansvarar för detta". */
  charges: string;
  /** Before the day it is due: "Klart senast:". */
  deadline: string;
  /** Heads of a table's columns: the task; its state, which may be done. */
  columns: { task: string; state: string };
}
