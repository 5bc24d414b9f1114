import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendarOf, meetingOf } from "./ics.fixture.ts";
import { askPython, Khal, khalReader, pythonReader } from "./ics-readers.fixture.ts";

const hours = { start_time: "19:00", end_time: "20:30" };
const calendar = calendarOf({
  meetings: [
    meetingOf({ id: "VS-2025-03-28", date: "2025-03-28", ...hours }),
    meetingOf({ id: "VS-2025-03-31", date: "2025-03-31", ...hours, place: "Sal 2; Ån, 3 tr" }),
    meetingOf({ id: "VS-2025-04-10", date: "2025-04-10", status: "cancelled", sequence: 1 }),
    meetingOf({
      id: "VS-2025-04-16",
      date: "2025-04-16",
      end_date: "2025-04-17",
      title: "Två dagar på landet med en rubrik som är så lång att den viks någonstans vid ån",
      extraordinary: true,
    }),
    meetingOf({ id: "VS-2025-05-08", date: "2025-05-08", status: "tentative", start_time: "09:00" }),
  ],
});
const moved = calendarOf({
  meetings: [
    meetingOf({ id: "VS-2025-03-28", date: "2025-04-04", ...hours, sequence: 1, moved_from: ["2025-03-28"] }),
  ],
});

describe.skipIf(khalReader.missing)(`khal${khalReader.remark}`, () => {
  let khal: Khal;
  beforeAll(() => {
    khal = new Khal("Europe/Stockholm");
  });
  afterAll(() => khal.remove());

  it("shows local times over the clock change, days, and what is cancelled or tentative", () => {
    khal.take(calendar);
    expect(list("2025-03-01", "90d")).toEqual([
      "2025-03-28 19:00 to 2025-03-28 20:30 Vårdsamråd CONFIRMED",
      "2025-03-31 19:00 to 2025-03-31 20:30 Vårdsamråd CONFIRMED Sal 2; Ån, 3 tr",
      "2025-04-10 to 2025-04-10 Inställt: Vårdsamråd CANCELLED",
      "2025-04-16 to 2025-04-17 Vårdsamråd: Två dagar på landet med en rubrik som är så lång att den viks någonstans vid ån CONFIRMED",
      // Of a start alone khal makes an hour, as calendars do.
      "2025-05-08 09:00 to 2025-05-08 10:00 Vårdsamråd TENTATIVE",
    ]);
  });

  it("moves a meeting that has been moved, and keeps the others", () => {
    khal.take(calendar);
    khal.take(moved);
    const days = list("2025-03-01", "90d").map((line) => line.slice(0, 16));
    expect(days).not.toContain("2025-03-28 19:00");
    expect(days).toContain("2025-04-04 19:00");
    expect(days).toHaveLength(5);
  });

  function list(from: string, span: string): string[] {
    const format = "{start-date} {start-time} to {end-date} {end-time} {title} {status} {location}";
    return khal.list(format, from, span);
  }
});

describe.skipIf(pythonReader.missing)(`python3-icalendar${pythonReader.remark}`, () => {
  it("reads the instants, the days and the standing", () => {
    const script = `
import sys, icalendar, datetime
for event in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT"):
    start = event.decoded("dtstart")
    when = start.astimezone(datetime.timezone.utc).isoformat() if isinstance(start, datetime.datetime) else start.isoformat()
    sys.stdout.buffer.write("\\t".join([when, str(event["uid"]), str(event["sequence"]), str(event["status"]), str(event["summary"])]).encode() + b"\\n")
`;
    const said = askPython(script, calendar);
    expect(
      said
        .trim()
        .split("\n")
        .map((line) => line.split("\t").slice(0, 4).join(" ")),
    ).toEqual([
      "2025-03-28T18:00:00+00:00 VS-2025-03-28@alby 0 CONFIRMED",
      "2025-03-31T17:00:00+00:00 VS-2025-03-31@alby 0 CONFIRMED",
      "2025-04-10 VS-2025-04-10@alby 1 CANCELLED",
      "2025-04-16 VS-2025-04-16@alby 0 CONFIRMED",
      "2025-05-08T07:00:00+00:00 VS-2025-05-08@alby 0 TENTATIVE",
    ]);
    expect(said).toContain(
      "\tVårdsamråd: Två dagar på landet med en rubrik som är så lång att den viks någonstans vid ån\n",
    );
  });
});
