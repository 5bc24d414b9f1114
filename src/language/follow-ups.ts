import type { Wording } from "./wording.ts";

/** How matters that come back, and tasks in running text, are worded. Patterns as in `DecisionWords`. */
export interface FollowUpWords {
  /** Matters, as the subject: "frågan", "ärendet". */
  matter: string;
  /** Verbs by which a matter comes back, whether or not it is said when: "återupptas". */
  returns: string;
  /** Verbs that make it come back where a meeting or a time to come is named: "diskuteras". */
  returnsThen: string;
  /** Sentences on what another forum has still to do; with a group `forum`. */
  elsewhere: Wording;
  /** Opens the condition on which the matter comes back: "när". */
  question: string;
}

export interface ActionWords {
  /** Between a person's name and what that person is to do: "ska". */
  shall: string;
  /** Verbs in the present that say what a named person does next: "återkommer med". */
  does: string;
  /** All of them: "alla". */
  everyone: string;
  /** Before a deadline: "senast". The deadline then belongs to the task's due date. */
  due: string;
  /** Says that there is none: "ingen". */
  none: string;
  /** Before the decision that an action carries out, "(för d2)". */
  for: string;
}
