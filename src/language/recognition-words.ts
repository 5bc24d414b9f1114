import type { DateWords } from "./dates.ts";
import type { DecisionWords } from "./decisions.ts";
import type { ActionWords, FollowUpWords } from "./follow-ups.ts";
import type { LabelWords } from "./labels.ts";
import type { MatterWords } from "./matters.ts";
import type { MeetingWords } from "./meetings.ts";
import type { OutlineWords } from "./outline.ts";
import type { PersonWords } from "./people.ts";
import type { RunningWords } from "./running-words.ts";

/** Everything the recognisers must know of one language. */
export interface RecognitionWords {
  /** BCP 47 tag. */
  tag: string;
  /** Small words that tell the language of a text, with `|` between them. */
  common: string;
  actions: ActionWords;
  dates: DateWords;
  decisions: DecisionWords;
  followUps: FollowUpWords;
  labels: readonly LabelWords[];
  matters: MatterWords;
  meetings: MeetingWords;
  outline: OutlineWords;
  people: PersonWords;
  running: RunningWords;
}
