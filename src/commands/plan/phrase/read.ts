import { type RecurrenceWords, recurrenceLanguages } from "../../../language/recurrence.ts";
import { lex } from "./lex.ts";
import { parse } from "./parse.ts";
import { emptyReading, type Reading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Everything that says when a forum meets: a phrase, and flags that say parts of it. */
export interface Said {
  phrase: string;
  every: string | undefined;
  weekday: readonly string[];
  months: readonly string[];
  except: readonly string[];
  from: string | undefined;
  until: string | undefined;
}

/**
 * Reads it in the language that understands most of it.
 * @param tag the language to prefer
 */
export function readSaid(said: Said, tag: string): Reading {
  const ordered = recurrenceLanguages.toSorted((a, b) => Number(b.tag === tag) - Number(a.tag === tag));
  const [first = emptyReading(), ...others] = ordered.map((words) => readIn(said, words));
  return others.reduce((best, each) => (weight(each) < weight(best) ? each : best), first);
}

function weight({ unknown }: Reading): number {
  return unknown.join("").length;
}

function readIn(said: Said, words: RecurrenceWords): Reading {
  const reading = emptyReading();
  const pieces = (text: string | readonly string[] | undefined) => lex([text ?? []].flat().join(", "), words);
  const behind = (type: "not" | "from" | "until", tokens: Token[]): Token[] =>
    tokens.length === 0 ? [] : [{ type, text: "" }, ...tokens];
  const [every, phrase] = [pieces(said.every), pieces(said.phrase)];
  parse([...every, ...pieces(said.weekday), ...phrase], reading);
  parse(pieces(said.months), reading);
  parse(behind("not", pieces(said.except)), reading);
  parse(behind("from", withoutLead(pieces(said.from))), reading);
  parse(behind("until", withoutLead(pieces(said.until))), reading);
  return reading;
}

function withoutLead(tokens: Token[]): Token[] {
  return tokens.filter(({ type }) => type !== "from" && type !== "until");
}
