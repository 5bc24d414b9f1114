import { caseless } from "../../language/folded.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";

/** Whether a word is of some kind; asked again it remembers, for texts repeat their words. */
interface WordTest {
  test: (word: string) => boolean;
}

const kinds = [
  "verb",
  "verbBehind",
  "remark",
  "starter",
  "join",
  "possessive",
  "post",
  "definite",
  "thing",
  "notBehind",
  "clause",
  "month",
  "abbreviation",
] as const;

/** The patterns of a language that tell the parts of run-together text apart, as tests of single words. */
export type Vocabulary = Readonly<Record<(typeof kinds)[number], WordTest>>;

const formsOf = oncePer(({ running, dates, outline }: RecognitionWords): Record<keyof Vocabulary, RegExp> => {
  const word = (source: string): RegExp => caseless(`^(?:${source})$`);
  return {
    verb: word(running.verbs),
    verbBehind: word(running.verbsBehind),
    remark: word(running.remarks),
    starter: word(running.starters),
    join: word(running.joins),
    possessive: word(running.possessive),
    post: word(running.posts),
    definite: word(running.definite),
    thing: word(running.things),
    notBehind: word(running.notBehind),
    clause: word(running.clause),
    month: word(dates.months.join("|")),
    abbreviation: word(`${outline.abbreviations}|[a-z\\u00df-\\u052f]`),
  };
});

/** The vocabulary for one document. */
export function vocabularyFor(words: RecognitionWords): Vocabulary {
  const forms = formsOf(words);
  return {
    verb: remembering(forms.verb),
    verbBehind: remembering(forms.verbBehind),
    remark: remembering(forms.remark),
    starter: remembering(forms.starter),
    join: remembering(forms.join),
    possessive: remembering(forms.possessive),
    post: remembering(forms.post),
    definite: remembering(forms.definite),
    thing: remembering(forms.thing),
    notBehind: remembering(forms.notBehind),
    clause: remembering(forms.clause),
    month: remembering(forms.month),
    abbreviation: remembering(forms.abbreviation),
  };
}

function remembering(form: RegExp): WordTest {
  const known = new Map<string, boolean>();
  return {
    test: (word) => {
      const answer = known.get(word) ?? form.test(word);
      known.set(word, answer);
      return answer;
    },
  };
}
