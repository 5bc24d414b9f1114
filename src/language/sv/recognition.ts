import type { RecognitionWords } from "../recognition-words.ts";
import { dates } from "./dates.ts";
import { meetings } from "./meetings.ts";
import { people } from "./people.ts";

export const recognition: RecognitionWords = {
  tag: "sv",
  common: "och|att|är|på|för|inte|med|som|av|till|ska|den|det|har|beslut|möte|mötet",
  dates,
  meetings,
  people,
};
