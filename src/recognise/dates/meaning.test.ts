import { describe, expect, it } from "vitest";
import { dates as en } from "../../language/en/dates.ts";
import { dates as sv } from "../../language/sv/dates.ts";
import { findTimes, meaningOf } from "./meaning.ts";

// A Thursday in week 14.
const from = "2025-04-03";

/** The period, or the kind of time that has none. */
function means(text: string, words = sv): string | undefined {
  const found = meaningOf(text, words, from);
  return found?.type === "period" ? found.period : found?.type;
}

describe("stretches of time in Swedish", () => {
  it.each([
    ["v 17-18", "2025-W18"],
    ["v. 17–18", "2025-W18"],
    ["vecka 17 och 18", "2025-W18"],
    ["under v. 12", "2026-W12"],
    ["v.20 2026", "2026-W20"],
    ["om ca fyra veckor", "2025-W18"],
    ["inom två veckor", "2025-W16"],
    ["inom 14 dagar", "2025-04-17"],
    ["om 2-3 veckor", "2025-W17"],
    ["om några veckor", "some-time"],
    ["om ett halvår", "2025-10"],
    ["om ett par månader", "some-time"],
    ["första veckan i maj", "2025-W18"],
    ["sista veckan i maj", "2025-W22"],
    ["andra veckan i juni", "2025-W24"],
    ["i mitten av maj", "2025-05"],
    ["i mitten på nästa vecka", "2025-W15"],
    ["medio maj", "2025-05"],
    ["senare delen av maj", "2025-05"],
    ["i månadsskiftet april/maj", "2025-05"],
    ["i maj/juni", "2025-06"],
    ["maj eller juni", "2025-06"],
    ["sista april", "2025-04-30"],
    ["sista februari", "2026-02-28"],
    ["första maj", "2025-05-01"],
    ["1:a maj", "2025-05-01"],
    ["till sommaren", "2025-08"],
    ["före sommaren", "2025-06"],
    ["innan semestern", "2025-06"],
    ["efter semestrarna", "2025-09"],
    ["före midsommar", "2025-06"],
    ["våren 2026", "2026-05"],
    ["nästa vår", "2026-05"],
    ["under våren", "2025-05"],
    ["tidig höst", "2025-11"],
    ["VT 26", "2026-06"],
    ["ht 2025", "2025-12"],
    ["ht-25", "2025-12"],
    ["till höstterminen", "2025-12"],
    ["före jul", "2025-12"],
    ["innan årsskiftet", "2025-12"],
    ["efter årsskiftet", "2026-01"],
    ["efter jul", "2026-01"],
    ["innan årets slut", "2025"],
    ["första halvåret 2026", "2026-06"],
    ["andra halvåret", "2025-12"],
    ["kvartal 3", "2025-09"],
    ["Q3 2026", "2026-09"],
    ["nästa fredag", "2025-04-11"],
    ["nu på fredag", "2025-04-04"],
    ["på tisdag", "2025-04-08"],
    ["senast fredag", "2025-04-04"],
    ["nästa vecka", "2025-W15"],
    ["under nästkommande vecka", "2025-W15"],
    ["i slutet av veckan", "2025-W14"],
    ["innan veckan är slut", "2025-W14"],
    ["i morgon", "2025-04-04"],
    ["imorgon", "2025-04-04"],
    ["under dagen", "2025-04-03"],
    ["i slutet av månaden", "2025-04"],
    ["nästa månad", "2025-05"],
    ["nästa gång", "next-meeting"],
    ["till nästa träff", "next-meeting"],
    ["vid nästa nätverksmöte", "next-meeting"],
    ["vid nästkommande sammanträde", "next-meeting"],
    ["på nästa samråd", "next-meeting"],
    ["nästa styrelsemöte", "next-meeting"],
    ["omgående", "some-time"],
    ["så snart som möjligt", "some-time"],
    ["löpande", "never"],
    ["mötet i maj", "2025-05"],
    ["vid septembermötet", "2025-09"],
    ["samrådet den 8 maj", "2025-05-08"],
  ])("%s", (text, period) => {
    expect(means(text)).toBe(period);
  });

  it.each(["mån", "sista raden", "första gruppen", "Tor Ek", "till", "i veckan som gick", "vårdplan"])(
    "none in: %s",
    (text) => {
      expect(means(text)).toBeUndefined();
    },
  );

  it("are found where they stand, the longest words first", () => {
    const text = "Siv Ek svarar första veckan i maj, Bo Alm senast sista april och alla om 2–3 veckor.";
    expect(findTimes(text, sv).map((find) => find.text)).toEqual([
      "första veckan i maj",
      "sista april",
      "om 2–3 veckor",
    ]);
  });
});

describe("stretches of time in English", () => {
  it.each([
    ["by Friday", "2025-04-04"],
    ["next Friday", "2025-04-11"],
    ["tomorrow", "2025-04-04"],
    ["by the end of the week", "2025-W14"],
    ["end of next week", "2025-W15"],
    ["the first week of May", "2025-W18"],
    ["the last day of April", "2025-04-30"],
    ["mid-May", "2025-05"],
    ["in mid May", "2025-05"],
    ["weeks 17-18", "2025-W18"],
    ["in a few weeks", "some-time"],
    ["within 14 days", "2025-04-17"],
    ["before the holidays", "2025-06"],
    ["after Christmas", "2026-01"],
    ["H2 2025", "2025-12"],
    ["next call", "next-meeting"],
    ["for the next session", "next-meeting"],
    ["ASAP", "some-time"],
    ["ongoing", "never"],
  ])("%s", (text, period) => {
    expect(means(text, en)).toBe(period);
  });

  it.each(["the last item", "may be late", "Sun Records"])("none in: %s", (text) => {
    expect(means(text, en)).toBeUndefined();
  });
});
