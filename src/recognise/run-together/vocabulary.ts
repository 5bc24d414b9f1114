import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../once.ts";

/** The patterns of a language that tell the parts of run-together text apart, as tests of single words. */
export interface Vocabulary {
  verb: RegExp;
  verbBehind: RegExp;
  remark: RegExp;
  starter: RegExp;
  join: RegExp;
  possessive: RegExp;
  post: RegExp;
  definite: RegExp;
  notBehind: RegExp;
  clause: RegExp;
  month: RegExp;
  abbreviation: RegExp;
}

export const vocabularyOf = oncePer(({ running, dates, outline }: RecognitionWords): Vocabulary => {
  const word = (source: string): RegExp => new RegExp(`^(?:${source})$`, "i");
  return {
    verb: word(running.verbs),
    verbBehind: word(running.verbsBehind),
    remark: word(running.remarks),
    starter: word(running.starters),
    join: word(running.joins),
    possessive: word(running.possessive),
    post: word(running.posts),
    definite: word(running.definite),
    notBehind: word(running.notBehind),
    clause: word(running.clause),
    month: word(dates.months.join("|")),
    abbreviation: word(`${outline.abbreviations}|[a-z\\u00df-\\u052f]`),
  };
});
