import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { on } from "../archive/archive.fixture.ts";
import { texts } from "../language/sv/index.ts";
import { calendarOf, meetingOf } from "./ics.fixture.ts";
import { askPython, Khal, khalReader, pythonReader } from "./ics-readers.fixture.ts";
import { calendarTodo } from "./ics-todo.ts";

// Three programs read one calendar, and have to agree.
const hours = { start_time: "09:00", end_time: "12:00" };

const meetings = [
  meetingOf({ id: "winter", date: "2025-03-29", ...hours }),
  meetingOf({ id: "summer", date: "2025-03-31", ...hours }),
  meetingOf({ id: "over-the-change", date: "2025-10-26", start_time: "01:00", end_time: "04:00" }),
  meetingOf({ id: "to-midnight", date: "2025-11-05", start_time: "22:00", end_time: "24:00" }),
  meetingOf({ id: "all-day", date: "2025-11-06" }),
  meetingOf({ id: "days", date: "2025-11-07", end_date: "2025-11-09" }),
  meetingOf({ id: "change-of-days", date: "2025-10-25", end_date: "2025-10-27" }),
  meetingOf({ id: "year-end", date: "2025-12-31", end_date: "2026-01-01" }),
  meetingOf({ id: "moved", date: "2025-11-12", ...hours, moved_from: ["2025-11-11"], sequence: 2 }),
  meetingOf({ id: "cancelled", date: "2025-11-13", ...hours, status: "cancelled", sequence: 1 }),
  meetingOf({ id: "tentative", date: "2025-11-14", ...hours, status: "tentative" }),
  meetingOf({ id: "leap", date: "2028-02-29" }),
  meetingOf({ id: "leap-hours", date: "2028-02-29", ...hours }),
  meetingOf({ id: "week-53", date: "2027-01-01", ...hours, place: "Sal 2; Ån, 3 tr" }),
];

/** Worked out by hand: UTC is an hour behind in winter, two in summer; of days the last one is meant. */
const expected = [
  "all-day 2025-11-06 2025-11-06 CONFIRMED Vårdsamråd",
  "cancelled 2025-11-13T08:00Z 2025-11-13T11:00Z CANCELLED Inställt: Vårdsamråd",
  "change-of-days 2025-10-25 2025-10-27 CONFIRMED Vårdsamråd",
  "days 2025-11-07 2025-11-09 CONFIRMED Vårdsamråd",
  "leap 2028-02-29 2028-02-29 CONFIRMED Vårdsamråd",
  "leap-hours 2028-02-29T08:00Z 2028-02-29T11:00Z CONFIRMED Vårdsamråd",
  "moved 2025-11-12T08:00Z 2025-11-12T11:00Z CONFIRMED Vårdsamråd",
  "over-the-change 2025-10-25T23:00Z 2025-10-26T03:00Z CONFIRMED Vårdsamråd",
  "summer 2025-03-31T07:00Z 2025-03-31T10:00Z CONFIRMED Vårdsamråd",
  "tentative 2025-11-14T08:00Z 2025-11-14T11:00Z TENTATIVE Vårdsamråd",
  "to-midnight 2025-11-05T21:00Z 2025-11-05T23:00Z CONFIRMED Vårdsamråd",
  "week-53 2027-01-01T08:00Z 2027-01-01T11:00Z CONFIRMED Vårdsamråd",
  "winter 2025-03-29T08:00Z 2025-03-29T11:00Z CONFIRMED Vårdsamråd",
  "year-end 2025-12-31 2026-01-01 CONFIRMED Vårdsamråd",
];

const actions = on("2025-06-01", {
  minutes: [
    {
      date: "2025-03-06",
      actions: [
        { id: "a1", owner: ["Siv Ek"], task: "räkna, lagret", due: "2025-06-05" },
        {
          id: "a2",
          owner: ["Siv Ek"],
          task: "ringa",
          due: "2025-05-20",
          status: "done",
          done_on: "2025-05-30",
        },
      ],
    },
  ],
}).actions;
const todos = actions.map((action) =>
  calendarTodo(action, {
    forum: "Vårdsamråd",
    archive: "alby",
    sequence: 1,
    done: action.action.done_on,
    texts,
  }),
);
const expectedTodos = [
  "VS-2025-03-06/a1@alby NEEDS-ACTION 2025-06-05 1 Siv Ek: räkna, lagret",
  "VS-2025-03-06/a2@alby COMPLETED 2025-05-20 1 Siv Ek: ringa",
];
const calendar = calendarOf({ meetings, todos });

describe("one calendar, read by", () => {
  it("ical.js", () => {
    const root = new ICAL.Component(ICAL.parse(calendar));
    for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    const events = root.getAllSubcomponents("vevent").map((each) => {
      const { uid, startDate, endDate, summary } = new ICAL.Event(each);
      const span = startDate.isDate
        ? [startDate.toString(), dayBefore(endDate.toString())]
        : [startDate, endDate].map((time) => `${time.toJSDate().toISOString().slice(0, 16)}Z`);
      return `${uid.replace("@alby", "")} ${span.join(" ")} ${String(each.getFirstPropertyValue("status"))} ${summary}`;
    });
    expect(events.sort()).toEqual(expected);
    const tasks = root.getAllSubcomponents("vtodo").map((each) => {
      const values = ["uid", "status", "due", "sequence", "summary"].map((name) =>
        each.getFirstPropertyValue(name),
      );
      return values.join(" ");
    });
    expect(tasks).toEqual(expectedTodos);
  });

  it.skipIf(pythonReader.missing)(`python3-icalendar${pythonReader.remark}`, () => {
    const lines = askPython(script, calendar).trim().split("\n");
    expect(lines.filter((line) => !line.includes("@")).sort()).toEqual(expected);
    expect(lines.filter((line) => line.includes("@"))).toEqual(expectedTodos);
  });

  it.skipIf(khalReader.missing)(`khal${khalReader.remark}`, () => {
    // On the clocks of UTC, so that what it shows are the instants.
    const khal = new Khal("UTC");
    try {
      khal.take(calendar);
      const format = "{uid}|{start-date}|{start-time}|{end-date}|{end-time}|{status}|{title}";
      const lines = khal.list(format, "2025-03-01", "1200d").filter((line) => line.includes("|"));
      expect(lines.map(fromKhal).sort()).toEqual(expected);
    } finally {
      khal.remove();
    }
  });
});

function fromKhal(line: string): string {
  const [uid = "", startDay, start, endDay, end, status = "", title = ""] = line.split("|");
  const span = start ? [`${startDay}T${start}Z`, `${endDay}T${end}Z`] : [startDay, endDay];
  return `${uid.replace("@alby", "")} ${span.join(" ")} ${status.trim()} ${title.trim()}`;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

const script = `
import sys, icalendar, datetime
out = lambda *words: sys.stdout.buffer.write(" ".join(str(word) for word in words).encode() + b"\\n")
utc = lambda time: time.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
for each in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk():
    if each.name == "VEVENT":
        start, end = each.decoded("dtstart"), each.decoded("dtend")
        timed = isinstance(start, datetime.datetime)
        span = (utc(start), utc(end)) if timed else (start, end - datetime.timedelta(days=1))
        out(str(each["uid"]).replace("@alby", ""), *span, each["status"], each["summary"])
    if each.name == "VTODO":
        out(each["uid"], each["status"], each.decoded("due"), each["sequence"], each["summary"])
`;
