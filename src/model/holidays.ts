import { addDays, type Day, dayOf, weekdayOf, yearOf } from "./day.ts";

/**
 * The public holidays of Sweden (lag 1989:253 om allmänna helgdagar) but for ordinary Sundays, and the three eves
 * that custom and the Annual Leave Act (1977:480, section 3 a) treat like Sundays.
 */
export const holidays = [
  "new-years-day",
  "epiphany",
  "good-friday",
  "easter-sunday",
  "easter-monday",
  "may-day",
  "ascension-day",
  "whit-sunday",
  "whit-monday",
  "national-day",
  "midsummer-eve",
  "midsummer-day",
  "all-saints-day",
  "christmas-eve",
  "christmas-day",
  "boxing-day",
  "new-years-eve",
] as const;
export type Holiday = (typeof holidays)[number];

/** Days on which many leave at noon, by agreement or custom. */
export const shortDays = ["epiphany-eve", "maundy-thursday", "walpurgis-night", "all-saints-eve"] as const;
export type ShortDay = (typeof shortDays)[number];

/** The holiday that a day is in Sweden; undefined for a working day and for an ordinary Saturday or Sunday. */
export function holidayOn(day: Day): Holiday | undefined {
  return holidaysIn(yearOf(day)).get(day);
}

/** The day on which many leave at noon; undefined for others. A Saturday or Sunday is none. */
export function shortDayOn(day: Day): ShortDay | undefined {
  if (weekdayOf(day) > 5 || holidayOn(day) !== undefined) return undefined;
  const date = day.slice(5);
  if (date === "01-05") return "epiphany-eve";
  if (date === "04-30") return "walpurgis-night";
  if (holidayOn(addDays(day, 1)) === "good-friday") return "maundy-thursday";
  return holidayOn(addDays(day, 1)) === "all-saints-day" ? "all-saints-eve" : undefined;
}

/** True on Saturdays, Sundays and holidays. */
export function isFree(day: Day): boolean {
  return weekdayOf(day) > 5 || holidayOn(day) !== undefined;
}

/** True for a working day between two free ones (klämdag), and for the working days between Christmas and New Year. */
export function isBridgeDay(day: Day): boolean {
  if (isFree(day)) return false;
  const between = day.slice(5) >= "12-27" && day.slice(5) <= "12-30";
  return between || (isFree(addDays(day, -1)) && isFree(addDays(day, 1)));
}

/** The holidays of a year, by day. */
export function holidaysIn(year: number): ReadonlyMap<Day, Holiday> {
  const easter = easterSunday(year);
  const on = (month: number, date: number): Day => dayOf(year, month, date) ?? "";
  const found: [Day, Holiday][] = [
    [on(1, 1), "new-years-day"],
    [on(1, 6), "epiphany"],
    [addDays(easter, -2), "good-friday"],
    [easter, "easter-sunday"],
    [addDays(easter, 1), "easter-monday"],
    [addDays(easter, 39), "ascension-day"],
    [addDays(easter, 49), "whit-sunday"],
    // Lag 2004:1320 gave the one up for the other.
    year < 2005 ? [addDays(easter, 50), "whit-monday"] : [on(6, 6), "national-day"],
    [addDays(saturdayFrom(on(6, 20)), -1), "midsummer-eve"],
    [saturdayFrom(on(6, 20)), "midsummer-day"],
    [saturdayFrom(on(10, 31)), "all-saints-day"],
    [on(12, 24), "christmas-eve"],
    [on(12, 25), "christmas-day"],
    [on(12, 26), "boxing-day"],
    [on(12, 31), "new-years-eve"],
    // Where May Day is also Ascension Day it keeps its own name.
    [on(5, 1), "may-day"],
  ];
  return new Map(found);
}

/** The Saturday on that day or after it. */
function saturdayFrom(day: Day): Day {
  return addDays(day, 6 - (weekdayOf(day) % 7));
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm, as in Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 19 * weekday) / 433);
  const month = Math.floor((epact + weekday - 7 * shift + 90) / 25);
  const date = (epact + weekday - 7 * shift + 33 * month + 19) % 32;
  return dayOf(year, month, date) ?? "";
}
