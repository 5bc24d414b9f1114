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
  tag: "sv",
  common: "och|att|är|på|för|inte|med|som|av|till|ska|den|det|har|beslut|möte|mötet|mötets|närvarande",
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
