import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { occurrencesOf } from "../../../model/recurrence.ts";
import { readSaid, type Said } from "./read.ts";
import { settle } from "./settle.ts";

const nothing = { every: undefined, weekday: [], months: [], except: [], from: undefined, until: undefined };
const year = { from: "2027-01-01", until: "2027-12-31" };

function understood(phrase: string, flags: Partial<Said> = {}, stretch = year) {
  const reading = readSaid({ ...nothing, ...flags, phrase }, "sv");
  const found = settle(reading, stretch);
  return { reading, found, days: "pattern" in found ? occurrencesOf(found).days : [] };
}

/** Pattern, months and the rest, as far as they say something. */
function meaning(phrase: string) {
  const { reading, found } = understood(phrase);
  if (!("pattern" in found)) return found;
  const { pattern, months, exceptMonths, from, until } = found;
  return {
    pattern,
    ...(months.length > 0 && { months }),
    ...(exceptMonths.length > 0 && { not: exceptMonths }),
    ...(from !== year.from && { from }),
    ...(until !== year.until && { until }),
    ...(reading.clock && { at: [reading.clock.start, reading.clock.end] }),
    ...(reading.place !== undefined && { place: reading.place }),
  };
}

const firstFriday = { type: "weekday", weekdays: [5], ordinals: [1], span: 1, interval: 1 };
const thursdays = { type: "week", weekdays: [4], interval: 1, parity: undefined };

describe("a phrase that says when a forum meets", () => {
  it.each([
    [
      "första fredagen i månaden kl 9-12, inte juli",
      { pattern: firstFriday, not: [7], at: ["09:00", "12:00"] },
    ],
    [
      "Den första fredagen varje månad klockan 9.00 – 12.00; ej i juli och augusti",
      { pattern: firstFriday, not: [7, 8], at: ["09:00", "12:00"] },
    ],
    [
      "first Friday of the month at 9-12, except July",
      { pattern: firstFriday, not: [7], at: ["09:00", "12:00"] },
    ],
    [
      "första och tredje torsdagen i månaden kl. 13.30 på Teams",
      {
        pattern: { ...firstFriday, weekdays: [4], ordinals: [1, 3] },
        at: ["13:30", undefined],
        place: "Teams",
      },
    ],
    [
      "sista torsdagen varje kvartal",
      { pattern: { ...firstFriday, weekdays: [4], ordinals: [-1], span: 3 } },
    ],
    [
      "last Thursday of each quarter at 9 am, in the Town Hall",
      {
        pattern: { ...firstFriday, weekdays: [4], ordinals: [-1], span: 3 },
        at: ["09:00", undefined],
        place: "Town Hall",
      },
    ],
    ["tisdagar och fredagar kl 8", { pattern: { ...thursdays, weekdays: [2, 5] }, at: ["08:00", undefined] }],
    [
      "Tuesdays and Fridays, 1 pm to 2.30 pm",
      { pattern: { ...thursdays, weekdays: [2, 5] }, at: ["13:00", "14:30"] },
    ],
    ["torsdagar udda veckor", { pattern: { ...thursdays, parity: "odd" } }],
    ["varannan torsdag, jämna veckor", { pattern: { ...thursdays, parity: "even" } }],
    ["every other Thursday", { pattern: { ...thursdays, interval: 2 } }],
    ["var tredje torsdag", { pattern: { ...thursdays, interval: 3 } }],
    ["every third Thursday of the month", { pattern: { ...firstFriday, weekdays: [4], ordinals: [3] } }],
    ["varannan vecka från 14 januari", { pattern: { ...thursdays, interval: 2 }, from: "2027-01-14" }],
    ["den 15 varje månad", { pattern: { type: "month-day", days: [15], interval: 1 } }],
    ["the 1st and 15th of every month", { pattern: { type: "month-day", days: [15, 1], interval: 1 } }],
    ["den sista i månaden", { pattern: { type: "month-day", days: [-1], interval: 1 } }],
    [
      "torsdagar februari–maj och augusti–december i Regionhuset, Norrsjö",
      { pattern: thursdays, months: [2, 3, 4, 5, 8, 9, 10, 11, 12], place: "Regionhuset, Norrsjö" },
    ],
    ["torsdagar, november till februari", { pattern: thursdays, months: [11, 12, 1, 2] }],
    [
      "from 1 February to 15 June, Thursdays 10:00-11:30",
      { pattern: thursdays, from: "2027-02-01", until: "2027-06-15", at: ["10:00", "11:30"] },
    ],
    ["torsdagar fr.o.m. vecka 5 t.o.m. maj", { pattern: thursdays, from: "2027-02-01", until: "2027-05-31" }],
    ["första torsdagen i mars varje år", { pattern: { ...firstFriday, weekdays: [4] }, months: [3] }],
    ["första torsdagen varannan månad", { pattern: { ...firstFriday, weekdays: [4], interval: 2 } }],
    [
      "15, 22 och 29 januari samt fredag 5 mars kl 0830-10",
      {
        pattern: { type: "days", days: ["2027-01-15", "2027-01-22", "2027-01-29", "2027-03-05"] },
        at: ["08:30", "10:00"],
      },
    ],
    ['torsdagar "rum 3, plan 2"', { pattern: thursdays, place: "rum 3, plan 2" }],
    [
      "torsdagar i sammanträdesrummet kl 9",
      { pattern: thursdays, at: ["09:00", undefined], place: "sammanträdesrummet" },
    ],
  ])("%s", (phrase, expected) => {
    expect(meaning(phrase)).toEqual(expected);
  });

  it("leaves out weeks, days and stretches of days, over the turn of the year too", () => {
    const { days } = understood("måndagar, inte v. 8–9, 5 april och 20 december–10 januari");
    // Mondays of 2027: 52 from 4 January; without 4 January, 22 February, 1 March, 5 April, 20 and 27 December.
    expect(days).toHaveLength(52 - 6);
    expect(days[0]).toBe("2027-01-11");
    expect(days.at(-1)).toBe("2027-12-13");
  });

  it.each([
    ["första fredagen i mnaden", { type: "unknown", words: ["mnaden"] }],
    // Christmas is no month.
    ["torsdagar, inte jul", { type: "unknown", words: ["jul"] }],
    ["torsdagar på Teams, int juli", { type: "unknown", words: ["int"] }],
    ["första fredagen ibland, typ", { type: "unknown", words: ["ibland", "typ"] }],
    ["kl 9-12", { type: "no-day" }],
    ["varannan vecka", { type: "no-day" }],
    ["fredagen i månaden", { type: "which-weekday", unit: "month" }],
    ["fredag den 15 varje månad", { type: "conflict" }],
    ["första fredagen varannan vecka", { type: "conflict" }],
    ["29 februari", { type: "no-such-day", year: 2027, day: { month: 2, date: 29 } }],
    ["torsdagar inte vecka 54", { type: "no-such-day", year: 2027, day: { week: 54 } }],
    ["torsdag 5 mars", { type: "weekday-mismatch", weekday: 4, date: "2027-03-05" }],
    ["torsdagar kl 12-9", { type: "ends-before-it-begins", from: "12:00", until: "09:00" }],
    [
      "torsdagar från juni till mars",
      { type: "ends-before-it-begins", from: "2027-06-01", until: "2027-03-31" },
    ],
  ])("%s is refused", (phrase, fault) => {
    expect(meaning(phrase)).toEqual(fault);
  });

  it("finds a day without a year in the years that are planned", () => {
    expect(understood("29 februari", {}, { from: "2027-01-01", until: "2028-12-31" }).days).toEqual([
      "2028-02-29",
    ]);
  });

  it("is the same as its parts given by flags", () => {
    const byFlags = understood("", {
      every: "första",
      weekday: ["fredag"],
      except: ["juli", "v. 44"],
      from: "2027-02-01",
      until: "30 november",
    });
    const byPhrase = understood(
      "första fredagen i månaden från 1 februari till 30 november, inte juli och v. 44",
    );
    expect(byFlags.days).toEqual(byPhrase.days);
    // February to November without July; 5 November lies in week 44.
    expect(byFlags.days).toHaveLength(8);
  });

  it("ends for any words, and says of each what it means or that it does not know it", () => {
    const word = fc.constantFrom(
      ..."första sista fredag torsdagar i på månaden varannan vecka 15 kl 9-12 inte juli från till - , och 1 mars Åby foo 2027-02-30 v. 53 kvartal".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const { found, days } = understood(words.join(" "));
        // "Åby foo" may be a place.
        if (words.includes("foo") && !words.includes("Åby")) expect(found).toHaveProperty("type", "unknown");
        expect(days.every((day) => day >= year.from && day <= year.until)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
