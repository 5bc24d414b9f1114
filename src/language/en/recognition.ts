import type { RecognitionWords } from "../recognition-words.ts";
import { dates } from "./dates.ts";
import { decisions } from "./decisions.ts";
import { actions, followUps } from "./follow-ups.ts";
import { labels } from "./labels.ts";
import { matters } from "./matters.ts";
import { meetings } from "./meetings.ts";
import { outline } from "./outline.ts";
import { people } from "./people.ts";
import { running } from "./running.ts";

export const recognition: RecognitionWords = {
  tag: "en",
  common: "and|the|of|to|is|was|for|with|that|be|will|on|has|this|decision|meeting",
  actions,
  dates,
  decisions,
  followUps,
  labels,
  matters,
  meetings,
  outline,
  people,
  running,
};
