import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CalendarDays } from "./calendar-days.ts";
import { forumCalendars } from "./forum-calendar.ts";
import type { MeetingState } from "./register.ts";

function meeting(date: string, more: Partial<MeetingState> = {}): MeetingState {
  const source = { file: "klubba.yaml", line: 1 };
  const rest = { sequence: 0, moved_from: [], extraordinary: false, source };
  return { id: `VS-${date}`, forum: "vs", date, status: "planned", ...rest, ...more };
}

const may = meeting("2025-05-08", { status: "cancelled", moved_from: ["2025-05-01"] });
const workshop = meeting("2025-06-05", { extraordinary: true });
const june = meeting("2025-06-12", { moved_from: ["2025-06-19", "2025-05-01"] });
const august = meeting("2025-08-28");
const calendar = forumCalendars([may, workshop, meeting("2025-06-13", { forum: "be" }), june, august])("vs");

describe("a forum's calendar", () => {
  it.each([
    ["2025-05-01", june],
    ["2025-06-11", june],
    ["2025-06-12", august],
    ["2025-08-28", undefined],
  ])("the next ordinary meeting after %s takes place", (day, next) => {
    expect(calendar.nextAfter(day)).toBe(next);
  });

  it.each([
    ["2025-05-08", "2025-06-04", undefined],
    ["2025-05-08", "2025-06-05", workshop],
    ["2025-06-06", "2025-08-28", june],
    ["2025-08-29", "2025-12-31", undefined],
  ])("the first meeting from %s to %s, whatever its kind", (first, last, found) => {
    expect(calendar.firstWithin(first, last)).toBe(found);
  });

  it("knows what was moved from a day, less what has been cancelled", () => {
    expect([calendar.movedFrom("2025-05-01"), calendar.movedFrom("2025-06-12")]).toEqual([june, undefined]);
  });

  it("of a forum without meetings is empty", () => {
    expect(forumCalendars([june])("be").nextAfter("")).toBeUndefined();
  });
});

describe("the days of a calendar that is being folded", () => {
  it("are found as by a look at every meeting, in the order in which those were founded", () => {
    const day = fc.integer({ min: 1, max: 4 }).map((number) => `2025-05-0${number}`);
    const moves = fc.array(fc.tuple(fc.nat(3), day), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 4, maxLength: 4 }), moves, (founded, told) => {
        const all = founded.map((date, index) => meeting(date, { id: `m${index}` }));
        const days = new CalendarDays();
        for (const one of all) days.add(one);
        for (const [index, date] of told) {
          const one = all[index];
          if (!one || one.date === date) continue;
          const before = one.date;
          Object.assign(one, { date, moved_from: [before, ...one.moved_from] });
          days.leave(one, before);
        }
        for (const date of ["2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04"]) {
          expect(days.on("vs", date)).toEqual(all.filter((one) => one.date === date));
          expect(days.movedFrom("vs", date)).toEqual(all.filter((one) => one.moved_from.includes(date)));
        }
      }),
    );
  });
});
