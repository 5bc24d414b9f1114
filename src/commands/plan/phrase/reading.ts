import type { Weekday } from "../../../model/day.ts";
import type { Time } from "../../../model/time.ts";
import type { Token, Unit, WrittenDay } from "./tokens.ts";

/** What stands at one end of a stretch, or is left out. */
export type Mark =
  | { type: "date"; date: WrittenDay }
  | { type: "month"; month: number }
  | { type: "week"; week: number };

/** What a phrase says, as far as it has been read; nothing is settled yet. */
export interface Reading {
  weekdays: Weekday[];
  ordinals: number[];
  /** Days of the month. */
  numbers: number[];
  dates: WrittenDay[];
  months: number[];
  units: Unit[];
  /** Every n-th; the unit it counts, or that of the words around it. */
  interval: { count: number; unit: Unit | undefined; byOrdinal: boolean } | undefined;
  parity: "even" | "odd" | undefined;
  exceptMonths: number[];
  except: { from: Mark; to: Mark }[];
  from: Mark | undefined;
  until: Mark | undefined;
  year: number | undefined;
  clock: { start: Time; end: Time | undefined } | undefined;
  place: string | undefined;
  /** A weekday that stands before a day, "fredag 5 mars", to be compared with it. */
  claims: { weekday: Weekday; date: WrittenDay }[];
  /** What could not be understood. */
  unknown: string[];
}

export function emptyReading(): Reading {
  return {
    weekdays: [],
    ordinals: [],
    numbers: [],
    dates: [],
    months: [],
    units: [],
    interval: undefined,
    parity: undefined,
    exceptMonths: [],
    except: [],
    from: undefined,
    until: undefined,
    year: undefined,
    clock: undefined,
    place: undefined,
    claims: [],
    unknown: [],
  };
}

/** The mark that a token sets, if any. */
export function markOf(token: Token | undefined): Mark | undefined {
  if (token?.type === "date") return { type: "date", date: token.date };
  if (token?.type === "month") return { type: "month", month: token.month };
  return token?.type === "weeks" ? { type: "week", week: token.first } : undefined;
}
