import { describe, expect, it } from "vitest";
import type { UpcomingMeeting } from "../model/meeting.ts";
import { on, type WrittenArchive } from "./archive.fixture.ts";
import { minutesMissing } from "./calendar.ts";

const planned: UpcomingMeeting[] = [
  { id: "VS-2025-05-08", date: "2025-05-08", start_time: "09:00", end_time: "15:00" },
  { id: "VS-2025-08-28", date: "2025-08-28" },
];
const said = (upcoming: UpcomingMeeting[], date = "2025-04-03"): WrittenArchive => ({
  planned,
  minutes: [{ date, upcoming }],
});

function meeting(asOf: string, written: WrittenArchive, id: string) {
  return on(asOf, written).meetings.find((one) => one.id === id);
}

describe("the calendar", () => {
  it("starts from the plan", () => {
    const found = on("2025-01-01", { planned }).meetings;
    expect(found.map(({ id, date, status, sequence }) => [id, date, status, sequence])).toEqual([
      ["VS-2025-05-08", "2025-05-08", "planned", 0],
      ["VS-2025-08-28", "2025-08-28", "planned", 0],
    ]);
  });

  it("changes an end time and keeps the start", () => {
    const written = said([{ date: "2025-05-08", end_time: "12:00", status: "changed" }]);
    expect(meeting("2025-04-10", written, "VS-2025-05-08")).toMatchObject({
      start_time: "09:00",
      end_time: "12:00",
      sequence: 1,
    });
    expect(meeting("2025-04-02", written, "VS-2025-05-08")).toMatchObject({ end_time: "15:00", sequence: 0 });
  });

  it("confirms without counting it as a change", () => {
    const written = said([{ date: "2025-08-28", status: "confirmed" }]);
    expect(meeting("2025-04-10", written, "VS-2025-08-28")).toMatchObject({
      status: "confirmed",
      sequence: 0,
    });
  });

  it("keeps the id of a meeting that is moved, and finds it by either day", () => {
    const moved = said([{ date: "2025-09-04", moved_from: "2025-08-28", status: "moved" }]);
    expect(meeting("2025-04-10", moved, "VS-2025-08-28")).toMatchObject({
      date: "2025-09-04",
      moved_from: ["2025-08-28"],
      sequence: 1,
    });
    expect(on("2025-04-10", moved).meetings).toHaveLength(3);
  });

  it("keeps a cancelled meeting, which a later word can bring back", () => {
    const written: WrittenArchive = {
      planned,
      minutes: [
        { date: "2025-04-03", upcoming: [{ date: "2025-08-28", status: "cancelled" }] },
        { date: "2025-05-08", upcoming: [{ date: "2025-08-28", status: "confirmed" }] },
      ],
    };
    expect(meeting("2025-04-10", written, "VS-2025-08-28")).toMatchObject({
      status: "cancelled",
      sequence: 1,
    });
    expect(meeting("2025-05-10", written, "VS-2025-08-28")).toMatchObject({
      status: "confirmed",
      sequence: 2,
    });
  });

  it("counts it as a change when a file says that its meeting is cancelled", () => {
    const written: WrittenArchive = { planned, minutes: [{ date: "2025-08-28", status: "cancelled" }] };
    expect(meeting("2025-04-10", written, "VS-2025-08-28")).toMatchObject({
      status: "cancelled",
      sequence: 1,
    });
  });

  it("founds a meeting that nobody planned, with the forum's usual hours", () => {
    const config = {
      forums: { vs: { name: "Vårdsamråd", prefix: "VS", start_time: "13:00", end_time: "16:00" } },
    };
    const written = {
      config,
      minutes: [
        { date: "2025-04-03", upcoming: [{ date: "2025-06-05" }, { date: "2025-06-05", title: "Internat" }] },
      ],
    };
    expect(on("2025-04-10", written).meetings.slice(1)).toMatchObject([
      { id: "VS-2025-06-05b", title: "Internat", extraordinary: true, start_time: undefined },
      {
        id: "VS-2025-06-05",
        extraordinary: false,
        start_time: "13:00",
        end_time: "16:00",
        status: "planned",
      },
    ]);
  });

  it("takes the journal's word on the day it happened", () => {
    const journal = [
      { on: "2025-05-01", ref: "VS-2025-05-08", event: "time-changed" as const, start_time: "10:00" },
    ];
    expect(meeting("2025-05-01", { planned, journal }, "VS-2025-05-08")).toMatchObject({
      start_time: "10:00",
      sequence: 1,
    });
    expect(meeting("2025-04-30", { planned, journal }, "VS-2025-05-08")).toMatchObject({
      start_time: "09:00",
    });
  });

  it("knows nothing of a move that is still to come, even where it has been taken back already", () => {
    const moved = { on: "2025-04-20", ref: "VS-2025-05-08", event: "moved" as const, date: "2025-05-09" };
    const journal = [moved, { on: "2025-04-10", ref: "j000", event: "undone" as const }];
    expect(meeting("2025-04-15", { planned, journal }, "VS-2025-05-08")).toMatchObject({ sequence: 0 });
  });

  it("names meetings whose day has passed without minutes", () => {
    const written: WrittenArchive = { planned, minutes: [{ date: "2025-04-03" }] };
    const missing = (asOf: string) => minutesMissing(on(asOf, written).meetings, asOf).map((one) => one.id);
    expect(missing("2025-05-08")).toEqual([]);
    expect(missing("2025-05-09")).toEqual(["VS-2025-05-08"]);
    expect(missing("2025-09-01")).toEqual(["VS-2025-05-08", "VS-2025-08-28"]);
  });

  it("keeps two meetings of one day apart", () => {
    const minutes = [{ date: "2025-05-08" }, { date: "2025-05-08", id: "VS-2025-05-08b" }];
    expect(on("2025-05-10", { planned, minutes }).meetings.map((one) => [one.id, one.file])).toEqual([
      // The day's second meeting has no time, and what lasts all day comes first.
      ["VS-2025-05-08b", "minutes/vs/VS-2025-05-08b.md"],
      ["VS-2025-05-08", "minutes/vs/VS-2025-05-08.md"],
      ["VS-2025-08-28", undefined],
    ]);
  });
});

describe("what is next", () => {
  it("is the ordinary meeting to come, today's included until its minutes are final", () => {
    const next = (asOf: string, status: "draft" | "final") =>
      on(asOf, { planned, minutes: [{ date: "2025-05-08", status }] }).forums[0]?.next?.id;
    expect(next("2025-05-07", "draft")).toBe("VS-2025-05-08");
    expect(next("2025-05-08", "draft")).toBe("VS-2025-05-08");
    expect(next("2025-05-08", "final")).toBe("VS-2025-08-28");
  });
});
