import type { Texts } from "../../language/texts.ts";
import { addDays, type Day, isDay, yearOf } from "../../model/day.ts";
import type { Recurrence } from "../../model/recurrence.ts";
import { fit } from "../../output/fit.ts";
import { answerOf, missing } from "../asking.ts";
import { type Context, UserError } from "../context.ts";
import { explainFault } from "./explain.ts";
import type { PlanOptions } from "./options.ts";
import { readSaid, type Said } from "./phrase/read.ts";
import type { Reading } from "./phrase/reading.ts";
import { type Stretch, settle } from "./phrase/settle.ts";

/** No plan covers more years: what is written further ahead is a slip. */
const yearsAtMost = 5;

/** What was asked for, understood. */
export interface Asked {
  reading: Reading;
  recurrence: Recurrence;
}

/**
 * The rhythm that phrase and flags describe, in the time that they name; what is missing is asked for at a terminal.
 * @throws UserError for what is not understood, with the words and examples
 */
export async function askRecurrence(options: PlanOptions, context: Context, today: Day): Promise<Asked> {
  const { texts } = context;
  const said = saidIn(options);
  const reading = readSaid(said, texts.tag);
  const stretch = await askStretch(options, { reading, said }, { context, today });
  if (!isSilent(reading)) return understood(reading, stretch, texts);
  if (!context.terminal.interactive) {
    throw missing(context, texts.planning.when, texts.commands.arguments.planPhrase.value);
  }
  const refuse = (phrase: string): string | undefined => {
    const found = settle(readSaid({ ...said, phrase }, texts.tag), stretch);
    return "type" in found ? explainFault(found, texts).split("\n")[0] : undefined;
  };
  const message = texts.planning.whichDays;
  const phrase = await answerOf(context.prompt.input({ message, refuse }));
  return understood(readSaid({ ...said, phrase }, texts.tag), stretch, texts);
}

function understood(reading: Reading, stretch: Stretch, texts: Texts): Asked {
  const recurrence = settle(reading, stretch);
  if ("type" in recurrence) throw new UserError(explainFault(recurrence, texts));
  return { reading, recurrence };
}

function saidIn({ phrase, every, weekday, months, except, from, until }: PlanOptions): Said {
  return { phrase: phrase.join(" "), every, weekday, months, except, from, until };
}

/** Nothing at all has been said of the days. */
function isSilent(reading: Reading): boolean {
  const { weekdays, ordinals, numbers, dates, units, interval, parity, unknown } = reading;
  const lists = [weekdays, ordinals, numbers, dates, units, unknown];
  return lists.every((list) => list.length === 0) && interval === undefined && parity === undefined;
}

/** The years that are named, or lie between --from and --until. */
async function askStretch(
  options: PlanOptions,
  { reading, said }: { reading: Reading; said: Said },
  { context, today }: { context: Context; today: Day },
): Promise<Stretch> {
  const { texts } = context;
  if (options.period !== undefined) return stretchOf(options.period, texts);
  if (reading.year !== undefined) return stretchOf(String(reading.year), texts);
  const years = [said.from, said.until, said.phrase].flatMap((text) => text?.match(/\b20\d{2}\b/g) ?? []);
  if (years.length > 0) return stretchOf([years[0], years.at(-1)].join("-"), texts);
  const [first = ""] = options.phrase;
  if (isOddYear(first, options)) {
    throw new UserError(texts.planning.yearOutOfRange({ text: fit(first, 20) }));
  }
  if (!context.terminal.interactive) {
    throw missing(context, texts.planning.year, texts.commands.arguments.planYear.value);
  }
  const message = texts.planning.whichYear;
  const refuse = (text: string) => (yearsOf(text) ? undefined : texts.planning.notAYear({ text }));
  const initial = String(yearOf(addDays(today, 183)));
  return stretchOf(await answerOf(context.prompt.input({ message, initial, refuse })), texts);
}

/** A number in the year's place that is none: `0`, `10000`; "5 mars" begins with a day. */
function isOddYear(text: string, { phrase }: PlanOptions): boolean {
  return /^\d+$/.test(text) && (phrase.length === 1 || text.length > 2 || Number(text) === 0);
}

function stretchOf(text: string, texts: Texts): Stretch {
  const years = yearsOf(text);
  if (years === undefined) throw new UserError(texts.planning.notAYear({ text }));
  if (yearOf(years.until) - yearOf(years.from) >= yearsAtMost) {
    throw new UserError(texts.planning.tooLong({ years: yearsAtMost }));
  }
  return years;
}

/** `2027`, `2027-2028`, `2027/28` */
function yearsOf(text: string): Stretch | undefined {
  const [, first, last = first] = /^\s*(\d{4})(?:\s*[-–/]\s*(\d{4}|\d{2}))?\s*$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const until = last.length === 2 ? first.slice(0, 2) + last : last;
  const stretch = { from: `${first}-01-01`, until: `${until}-12-31` };
  return first <= until && isDay(stretch.from) && isDay(stretch.until) ? stretch : undefined;
}
