import type { DateWords } from "./dates.ts";
import type { MeetingWords } from "./meetings.ts";
import type { PersonWords } from "./people.ts";

/** Everything the recognisers must know of one language. */
export interface RecognitionWords {
  /** BCP 47 tag. */
  tag: string;
  /** Small words that tell the language of a text. */
  common: string;
  dates: DateWords;
  meetings: MeetingWords;
  people: PersonWords;
}
