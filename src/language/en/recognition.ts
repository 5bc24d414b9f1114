import type { RecognitionWords } from "../recognition-words.ts";
import { dates } from "./dates.ts";
import { meetings } from "./meetings.ts";
import { people } from "./people.ts";

export const recognition: RecognitionWords = {
  tag: "en",
  common: "and|the|of|to|is|was|for|with|that|be|will|on|has|this|decision|meeting",
  dates,
  meetings,
  people,
};
