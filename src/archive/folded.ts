import type { Config } from "../model/config.ts";
import type { Day } from "../model/day.ts";
import { archiveOn } from "./archive-on.ts";
import { foldArchive } from "./fold.ts";
import type { Archive, Register } from "./register.ts";

/** The day asked about, and today, where the archive of these settings is. */
export type DaysIn = (config: Config) => { asOf: Day; today: Day };

/**
 * How much of what is open or to come is asked for: the lists of the register, or the minutes and the journal behind
 * them as well.
 */
export type Depth = "lists" | "records";

/** An archive on the day asked about, and what it adds up to. */
export interface Folded {
  /** With what has been added since that day. */
  whole: Archive;
  /** As it was known on that day. */
  archive: Archive;
  register: Register;
  asOf: Day;
  today: Day;
}

/** @param daysIn may throw, where the user named a day that is none */
export function foldedOn(whole: Archive, daysIn: DaysIn): Folded {
  const { asOf, today } = daysIn(whole.config);
  const archive = archiveOn(whole, { asOf, today });
  return { whole, archive, register: foldArchive(archive, asOf), asOf, today };
}
