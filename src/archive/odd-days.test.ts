import { describe, expect, it } from "vitest";
import { on, type Written } from "./archive.fixture.ts";
import { minutesMissing } from "./calendar.ts";

/** In December 2026, which has a week 53: Monday 28 December to Sunday 3 January. */
const december = (due: string): Written => ({
  date: "2026-12-10",
  actions: [{ id: "a1", owner: ["Siv Ek"], task: "räkna", due }],
});

describe("an action due about the end of a year, or on a day that few years have", () => {
  it.each([
    // What is due, its last day, and the day after.
    ["v. 53", "2027-01-03", "2027-01-04"],
    ["v. 1", "2027-01-10", "2027-01-11"],
    ["31 december", "2026-12-31", "2027-01-01"],
    ["årsskiftet", "2026-12-31", "2027-01-01"],
    ["1 januari", "2027-01-01", "2027-01-02"],
    // The next one that there is.
    ["29 februari", "2028-02-29", "2028-03-01"],
    ["2028-02-29", "2028-02-29", "2028-03-01"],
  ])("%s is open on %s and overdue on %s", (due, last, after) => {
    const statusOn = (day: string) => on(day, { minutes: [december(due)] }).actions[0]?.status;
    expect([statusOn(last), statusOn(after)]).toEqual(["open", "overdue"]);
  });

  it("is never overdue by a day that no calendar has", () => {
    const action = on("2030-01-01", { minutes: [december("2027-02-29")] }).actions[0];
    expect([action?.status, action?.due_iso]).toEqual(["open", undefined]);
  });

  it("over the turn of the year what is put off comes to the first meeting of the next", () => {
    const put: Written = {
      date: "2026-12-31",
      agenda: [{ number: "1", title: "Taxor" }],
      decisions: [{ id: "d1", agenda: "1", kind: "postpone", clauses: ["att bordlägga ärendet"] }],
    };
    const planned = ["2026-12-31", "2027-01-01", "2027-12-31"];
    expect(on("2026-12-31", { planned, minutes: [put] }).returns[0]).toMatchObject({
      meeting: "VS-2027-01-01",
      when_iso: "2027-01-01",
    });
  });
});

describe("one meeting that stands in several places", () => {
  const put: Written = {
    date: "2025-04-03",
    agenda: [{ number: "1", title: "Taxor" }],
    decisions: [{ id: "d1", agenda: "1", kind: "postpone", clauses: ["att bordlägga ärendet"] }],
  };
  const dealing = {
    agenda: [{ number: "1", title: "Taxor", follows: ["VS-2025-04-03/d1"] }],
    decisions: [{ id: "d1", agenda: "1", kind: "approve" as const, clauses: ["att godkänna taxorna"] }],
  };
  const id = "VS-2025-05-08";

  it.each([
    ["before the day that was planned", "2025-05-06"],
    ["after the day that was planned", "2025-05-13"],
  ])("whose minutes are of a day %s is one, of that day, and has dealt with its matters", (_, date) => {
    const found = on("2025-05-20", { planned: ["2025-05-08"], minutes: [put, { date, id, ...dealing }] });
    expect(found.meetings.filter((one) => one.date > "2025-05").map((one) => [one.id, one.date])).toEqual([
      [id, date],
    ]);
    expect(minutesMissing(found.meetings, "2025-05-20")).toEqual([]);
    expect(found.returns.map(({ status }) => status)).toEqual(["settled"]);
  });

  it("is one where plan, planned file and minutes all tell of it; the minutes count", () => {
    const planned = ["2025-05-08", { id, date: "2025-05-08", start_time: "09:00" }];
    const file: Written = { date: "2025-05-08", id, status: "planned", agenda: dealing.agenda };
    for (const minutes of [
      [put, file, { date: "2025-05-08", id, ...dealing }],
      [put, { date: "2025-05-08", id, ...dealing }, file],
    ]) {
      const found = on("2025-05-20", { planned, minutes });
      expect(found.meetings.filter((one) => one.date > "2025-05").map((one) => one.id)).toEqual([id]);
      expect(found.returns.map(({ status }) => status)).toEqual(["settled"]);
      expect(minutesMissing(found.meetings, "2025-05-20")).toEqual([]);
    }
  });
});
