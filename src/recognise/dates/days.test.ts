import { describe, expect, it } from "vitest";
import { dates as en } from "../../language/en/dates.ts";
import { dates as sv } from "../../language/sv/dates.ts";
import { dayOnOrAfter, findDays } from "./days.ts";
import { findClock } from "./times.ts";

/** The days of a text as seen from 3 April 2025, a range with its end behind a slash. */
function days(text: string, words = sv): string[] {
  return findDays(text, words).map(({ first, last }) => {
    const date = dayOnOrAfter(first, "2025-04-03") ?? "none";
    if (!last) return date;
    return `${date}/${dayOnOrAfter({ year: first.year, ...last }, date) ?? "none"}`;
  });
}

describe("days in digits", () => {
  it.each([
    ["2025-05-08", ["2025-05-08"]],
    ["2025-05-08kl 9", ["2025-05-08"]],
    ["2025.05.08", ["2025-05-08"]],
    ["2025/05/08", ["2025-05-08"]],
    ["20250508", ["2025-05-08"]],
    ["250508", ["2025-05-08"]],
    ["25-05-08", ["2025-05-08"]],
    ["25.05.08", ["2025-05-08"]],
    ["8/5", ["2025-05-08"]],
    ["14/10 kl.19", ["2025-10-14"]],
    ["14/10-25", ["2025-10-14"]],
    ["14/10 2026", ["2026-10-14"]],
    ["14/10/2026", ["2026-10-14"]],
    ["14/10 -26", ["2026-10-14"]],
    ["14.10.2026", ["2026-10-14"]],
    ["15-16/10", ["2025-10-15/2025-10-16"]],
    ["30/4–2/5", ["2025-04-30/2025-05-02"]],
    ["29/4, 13/5 och 27/5", ["2025-04-29", "2025-05-13", "2025-05-27"]],
    ["2025-10-15--16", ["2025-10-15/2025-10-16"]],
    ["2025-10-15 – 2025-10-16", ["2025-10-15/2025-10-16"]],
    ["to 8/5 och fre 9/5", ["2025-05-08", "2025-05-09"]],
  ])("%s", (text, found) => {
    expect(days(text)).toEqual(found);
  });

  it.each([
    "3/4 av kommunerna",
    "1/2 tjänst",
    "24/7",
    "öppet 24/7 för alla",
    "version 1.2.3",
    "tel 070-123 45 67",
    "250508 kr",
    "250508:-",
    "dnr 2025-0508",
    "dnr 250508",
    "org.nr 250508-1234",
    "personnummer 250508-1234",
    "§ 12-14",
    "§§ 8/5-10",
    "2024/25",
    "läsåret 2024-25",
    "SOU 2020:19",
    "10–12 personer",
    "punkt 8.5",
    "mars/april",
  ])("none in: %s", (text) => {
    expect(days(text)).toEqual([]);
  });
});

describe("days in words", () => {
  it.each([
    ["8 maj", ["2025-05-08"]],
    ["8 majkl 9", ["2025-05-08"]],
    ["den 8:e maj", ["2025-05-08"]],
    ["1:a maj", ["2025-05-01"]],
    ["3. juni", ["2025-06-03"]],
    ["den 12. MAJ 2026", ["2026-05-12"]],
    ["8., 15. och 22. maj", ["2025-05-08", "2025-05-15", "2025-05-22"]],
    ["15.–16. oktober", ["2025-10-15/2025-10-16"]],
    ["8 maj -26", ["2026-05-08"]],
    ["8 maj, 2026", ["2026-05-08"]],
    ["8 MAJ", ["2025-05-08"]],
    ["torsdagen den 8 maj", ["2025-05-08"]],
    ["tors 8 maj", ["2025-05-08"]],
    ["ons. 14 maj", ["2025-05-14"]],
    ["29 maj, 4 september", ["2025-05-29", "2025-09-04"]],
    ["8, 15 och 22 maj", ["2025-05-08", "2025-05-15", "2025-05-22"]],
    ["8 och 9 maj", ["2025-05-08", "2025-05-09"]],
    ["15–16 oktober", ["2025-10-15/2025-10-16"]],
    ["15 -16 oktober", ["2025-10-15/2025-10-16"]],
    ["15 till 16 oktober", ["2025-10-15/2025-10-16"]],
    ["30 april–2 maj", ["2025-04-30/2025-05-02"]],
    ["30 april - 2 maj 2026", ["2026-04-30/2026-05-02"]],
    ["tisdag 30 september–onsdag 1 oktober", ["2025-09-30/2025-10-01"]],
    ["31 april", ["none"]],
    ["8 maj kl 08.30 samt 10 juni", ["2025-05-08", "2025-06-10"]],
  ])("%s", (text, found) => {
    expect(days(text)).toEqual(found);
  });

  it.each([
    ["8 May", ["2025-05-08"]],
    ["May 8", ["2025-05-08"]],
    ["the 8th of May", ["2025-05-08"]],
    ["Thursday, May 8th, 2025", ["2025-05-08"]],
    ["Thu 8 May", ["2025-05-08"]],
    ["May 8-9", ["2025-05-08/2025-05-09"]],
    ["8, 15 and 22 May", ["2025-05-08", "2025-05-15", "2025-05-22"]],
    ["the 12. May", ["2025-05-12"]],
  ])("%s", (text, found) => {
    expect(days(text, en)).toEqual(found);
  });

  it("none where a number heads a title: 12. Mars månads utfall", () => {
    expect(days("12. Mars månads utfall")).toEqual([]);
  });

  it.each(["12. March figures", "may 8 people come", "3 marches", "3/4 of the members"])(
    "none in: %s",
    (text) => {
      expect(days(text, en)).toEqual([]);
    },
  );
});

describe("times of day", () => {
  it.each([
    ["kl 9-12", "09:00", "12:00"],
    ["kl. 13", "13:00", undefined],
    ["kl.19", "19:00", undefined],
    ["09.00–11.30", "09:00", "11:30"],
    ["9:00 - 12", "09:00", "12:00"],
    ["klockan 9 till 12", "09:00", "12:00"],
    ["kl. 8.30 - ca 12", "08:30", "12:00"],
    ["kl 0900-1130", "09:00", "11:30"],
    ["mellan kl. 9 och 12", "09:00", "12:00"],
    ["kl 13:00-15:00", "13:00", "15:00"],
    ["kl. 13.15 och framåt", "13:15", undefined],
  ])("%s", (text, start, end) => {
    expect(findClock(text, sv)).toMatchObject({ start_time: start, end_time: end });
  });

  it.each([
    ["at 9", "09:00", undefined],
    ["9 am", "09:00", undefined],
    ["2 pm", "14:00", undefined],
    ["2:30pm - 4pm", "14:30", "16:00"],
    ["12 pm", "12:00", undefined],
    ["9-11 am", "09:00", "11:00"],
    ["11 am to 1 pm", "11:00", "13:00"],
    ["1–3 pm", "13:00", "15:00"],
    ["from 9 to 11", "09:00", "11:00"],
    ["15:00-16:00 UTC", "15:00", "16:00"],
  ])("%s", (text, start, end) => {
    expect(findClock(text, en)).toMatchObject({ start_time: start, end_time: end });
  });

  it.each(["9-12 personer", "§ 4.30", "kl", "punkt 9.00", "25.00–26.00", "pris 12.50"])(
    "none in: %s",
    (text) => {
      expect(findClock(text, sv)).toBeUndefined();
    },
  );
});
