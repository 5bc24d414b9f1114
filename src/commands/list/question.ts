import type { DaysIn, Depth, Folded } from "../../archive/folded.ts";
import type { Archive, Register } from "../../archive/register.ts";
import type { Texts } from "../../language/texts.ts";
import type { Config } from "../../model/config.ts";
import type { Day } from "../../model/day.ts";
import { forumOf } from "../../model/names.ts";
import type { Diagnostic } from "../../model/problem.ts";
import { type Theme, themeFor } from "../../output/theme.ts";
import type { Context } from "../context.ts";
import { dayAsked, todayIn } from "../today.ts";
import { type Lookup, lookupIn } from "./lookup.ts";

/** What every reading command asks: the archive, and what it adds up to on one day. */
export interface Question {
  context: Context;
  /** As it was known on the day asked about. */
  archive: Archive;
  /** With what has been added since, only for saying of something that it came later. */
  whole: Archive;
  register: Register;
  /** The day asked about: `--as-of`, else today. */
  asOf: Day;
  /** True where that is a day of the user's choosing. */
  chosenDay: boolean;
  lookup: Lookup;
  texts: Texts;
  theme: Theme;
  width: number;
  /** True where that is no terminal's: what has to be longer may be. */
  grows: boolean;
  diagnostics: Diagnostic[];
}

/** Without a terminal, as the lines of most mails and documents; a table whose texts need more takes more. */
export const usualWidth = 80;

/**
 * @param depth given where nothing is asked for but what is open or to come on that day
 * @throws UserError where `--as-of` is no day
 */
export async function ask(
  context: Context,
  { asOf }: { asOf: string | undefined },
  depth?: Depth,
): Promise<Question> {
  const { texts, terminal } = context;
  const daysIn = (config: Config) => ({
    asOf: dayAsked(context, asOf, config),
    today: todayIn(context, config),
  });
  const folded = depth ? await context.readOpen(daysIn, depth) : await foldedWhole(context, daysIn);
  const { whole, archive, register, asOf: day, today } = folded;
  return {
    context,
    archive,
    whole,
    register,
    asOf: day,
    chosenDay: day !== today,
    lookup: lookupIn(archive, register),
    texts,
    theme: themeFor(terminal.colour),
    width: terminal.width ?? usualWidth,
    grows: terminal.width === undefined,
    diagnostics: [...archive.diagnostics, ...register.diagnostics],
  };
}

async function foldedWhole(context: Context, daysIn: DaysIn): Promise<Folded> {
  const { foldedOn } = await import("../../archive/folded.ts");
  return foldedOn(await context.read(), daysIn);
}

/** The forum as its references begin; its name where it has no such prefix. */
export function shortForumName(question: Question, key: string): string {
  return forumOf(question.archive.config, key)?.prefix ?? forumName(question, key);
}

/** The name that people know the forum by. */
export function forumName({ register }: Question, key: string): string {
  return register.forums.find((forum) => forum.key === key)?.name ?? key;
}
