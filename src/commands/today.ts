import { archiveOn } from "../archive/archive-on.ts";
import type { Archive } from "../archive/register.ts";
import type { Config } from "../model/config.ts";
import type { Day } from "../model/day.ts";
import type { Context } from "./context.ts";
import { readDay } from "./list/day-option.ts";

/** Where no archive says otherwise. */
export const usualTimeZone = "Europe/Stockholm";

/** The zone on whose clocks the archive lives. */
export function timeZoneOf({ time_zone = usualTimeZone }: Config): string {
  return time_zone;
}

/** Today where the archive is. */
export function todayIn({ clock }: Context, config: Config): Day {
  return clock.today(timeZoneOf(config));
}

/**
 * The day asked about: `--as-of`, else today.
 * @throws UserError where `--as-of` is no day
 */
export function dayAsked(context: Context, asOf: string | undefined, config: Config): Day {
  const today = todayIn(context, config);
  if (asOf === undefined) return today;
  return readDay(asOf, { option: "--as-of", today, texts: context.texts, end: true });
}

/**
 * What every reading command reads: the archive as it was known on the day asked about.
 * @throws UserError where `--as-of` is no day
 */
export function knownOn(
  whole: Archive,
  asOf: string | undefined,
  context: Context,
): { archive: Archive; asOf: Day } {
  const day = dayAsked(context, asOf, whole.config);
  return { archive: archiveOn(whole, { asOf: day, today: todayIn(context, whole.config) }), asOf: day };
}
