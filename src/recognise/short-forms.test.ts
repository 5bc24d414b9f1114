import { describe, expect, it } from "vitest";
import { readMeaning, readMeeting, readPerson } from "./index.ts";

const from = "2025-04-03";

describe("readPerson", () => {
  it.each([
    [
      "Siv Ek, Alby (ersättare för Per Ed), till 09.40",
      { name: "Siv Ek", organisation: "Alby", substitute_for: "Per Ed", until: "09:40" },
    ],
    ["Siv Ek", { name: "Siv Ek" }],
    [
      "Bo Alm, Region Norrsjö, via Teams",
      { name: "Bo Alm", organisation: "Region Norrsjö", remote: "Teams" },
    ],
    ["Bo Alm, på distans", { name: "Bo Alm", remote: true }],
    ["Siv Ek (Alby) §§ 3–5", { name: "Siv Ek", organisation: "Alby", items: ["3", "4", "5"] }],
    ["Siv Ek, jäv § 4", { name: "Siv Ek", recused: ["4"] }],
    ["Eva Lind, ordförande", { name: "Eva Lind", role: "chair" }],
    ["Eva Lind, vice ordförande, Alby", { name: "Eva Lind", role: "vice-chair", organisation: "Alby" }],
    [
      "Bo Alm, räddningschef, Alby kommun",
      { name: "Bo Alm", role: "räddningschef", organisation: "Alby kommun" },
    ],
    ["Bo Alm – via Skype till 14:00", { name: "Bo Alm", remote: "Skype", until: "14:00" }],
    ["Bo Alm (X), Alby, 4–6", { name: "Bo Alm", organisation: "Alby", items: ["4", "5", "6"] }],
    [
      "Sue Oak, Alby, deputy for Per Ed, until 10:30",
      { name: "Sue Oak", organisation: "Alby", substitute_for: "Per Ed", until: "10:30" },
    ],
    ["Sue Oak (chair), from 9.30", { name: "Sue Oak", role: "chair", from: "09:30" }],
    ["", { name: "" }],
  ])("%s", (text, person) => {
    expect(readPerson(text)).toEqual(person);
  });
});

describe("readMeeting", () => {
  it.each([
    ["8 maj kl 9–12", [{ date: "2025-05-08", start_time: "09:00", end_time: "12:00", status: "planned" }]],
    [
      "21–22 oktober Internat",
      [{ date: "2025-10-21", end_date: "2025-10-22", title: "Internat", status: "planned" }],
    ],
    [
      "27 maj, 9 september",
      [
        { date: "2025-05-27", status: "planned" },
        { date: "2025-09-09", status: "planned" },
      ],
    ],
    [
      "8, 15 och 22 maj",
      [
        { date: "2025-05-08", status: "planned" },
        { date: "2025-05-15", status: "planned" },
        { date: "2025-05-22", status: "planned" },
      ],
    ],
    ["30 september–1 oktober", [{ date: "2025-09-30", end_date: "2025-10-01", status: "planned" }]],
    ["4 december, preliminärt", [{ date: "2025-12-04", status: "tentative" }]],
    ["8 maj kl. 13, Teams", [{ date: "2025-05-08", start_time: "13:00", place: "Teams", status: "planned" }]],
    ["8 maj kl. 13, Alby", [{ date: "2025-05-08", start_time: "13:00", place: "Alby", status: "planned" }]],
    ["2 januari", [{ date: "2026-01-02", status: "planned" }]],
    ["2025-05-08", [{ date: "2025-05-08", status: "planned" }]],
    ["14/10 kl.19", [{ date: "2025-10-14", start_time: "19:00", status: "planned" }]],
    [
      "May 8, 9:00-12:00",
      [{ date: "2025-05-08", start_time: "09:00", end_time: "12:00", status: "planned" }],
    ],
    ["efter sommaren", []],
    ["31 april", []],
  ])("%s", (text, meetings) => {
    expect(readMeeting(text, { after: "2025-04-04" })).toEqual(meetings);
  });

  it("leaves a day without a year unread where nothing tells which", () => {
    expect(readMeeting("8 maj, 2025-06-05", {})).toEqual([{ date: "2025-06-05", status: "planned" }]);
  });
});

describe("readMeaning", () => {
  const period = (value: string, meeting = false): object => ({ type: "period", period: value, meeting });

  it.each([
    ["2025-05-30", period("2025-05-30")],
    ["2025-W17", period("2025-W17")],
    ["2025-05", period("2025-05")],
    ["30 maj", period("2025-05-30")],
    ["senast den 10 april", period("2025-04-10")],
    ["3 april", period("2025-04-03")],
    ["2 april", period("2026-04-02")],
    ["10 apr", period("2025-04-10")],
    ["14/10", period("2025-10-14")],
    ["250506", period("2025-05-06")],
    ["20250506", period("2025-05-06")],
    ["24-10-21", period("2024-10-21")],
    ["3:e maj", period("2025-05-03")],
    ["på nästa möte", { type: "next-meeting" }],
    ["inför nästa möte", { type: "next-meeting" }],
    ["vid kommande sammanträde", { type: "next-meeting" }],
    ["mötet den 8 maj", period("2025-05-08", true)],
    ["majmötet", period("2025-05", true)],
    ["i slutet av maj", period("2025-05")],
    ["till hösten", period("2025-11")],
    ["hösten 2026", period("2026-11")],
    ["i vår", period("2025-05")],
    ["v. 17", period("2025-W17")],
    ["vecka 3", period("2026-W03")],
    ["om två veckor", period("2025-W16")],
    ["om tre dagar", period("2025-04-06")],
    ["om en månad", period("2025-05")],
    ["nästa vecka", period("2025-W15")],
    ["nästa år", period("2026")],
    ["på fredag", period("2025-04-04")],
    ["andra kvartalet", period("2025-06")],
    ["tills vidare", { type: "never" }],
    ["senare möte", { type: "some-time" }],
    ["efterhand", { type: "some-time" }],
    ["by 10 April", period("2025-04-10")],
    ["May 30, 2026", period("2026-05-30")],
    ["at the next meeting", { type: "next-meeting" }],
    ["the meeting on 8 May", period("2025-05-08", true)],
    ["in two weeks", period("2025-W16")],
    ["end of May", period("2025-05")],
    ["in the autumn", period("2025-11")],
    ["until further notice", { type: "never" }],
    ["at a later meeting", { type: "some-time" }],
  ])("%s", (text, meaning) => {
    expect(readMeaning(text, { from })).toEqual(meaning);
  });

  it.each(["när det passar", "31 april", "2025-13-01", "it may be so", "vår grupp", "", "vecka 60"])(
    "not: %s",
    (text) => {
      expect(readMeaning(text, { from })).toBeUndefined();
    },
  );
});
