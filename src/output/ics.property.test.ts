import fc from "fast-check";
import { parseICS } from "node-ical";
import { describe, expect, it } from "vitest";
import { calendarOf, meetingOf, unfolded } from "./ics.fixture.ts";
import { line } from "./ics-event.ts";

/** What people write, and what nobody should. */
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 500, size: "max" }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      "å",
      "👩‍👩‍👧",
      "\ud83d",
      "\n",
      "\r",
      ",",
      ";",
      ":",
      "\\",
      '"',
      "\t",
      "\u0007",
      "\u2028",
      " ",
      "n",
    ),
    maxLength: 500,
    size: "max",
  }),
);

/** The only event, as another library than the one that wrote it reads it. */
function readBack(calendar: string) {
  const [event, ...others] = Object.values(parseICS(calendar)).filter((each) => each?.type === "VEVENT");
  expect(others).toEqual([]);
  if (event?.type !== "VEVENT") throw new Error("no event was read");
  return event;
}

function valueOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "val" in value ? value.val : value;
}

describe("any text", () => {
  it("is read back by another library as it was, controls as their pictures", () => {
    // That library takes quotes around a value off, and an escaped backslash before an n for a line end.
    const readable = text.map((each) => each.replaceAll("\\", "/").replaceAll('"', "'"));
    fc.assert(
      fc.property(
        readable,
        readable,
        fc.array(readable, { minLength: 1, maxLength: 3 }),
        (title, place, comesUp) => {
          const meetings = [meetingOf({ title, place, extraordinary: true })];
          const event = readBack(calendarOf({ meetings, comesUp }));
          const whole = line(title) === "" ? "Vårdsamråd" : `Vårdsamråd: ${line(title)}`;
          expect(valueOf(event.summary)).toBe(whole);
          expect(valueOf(event.location) ?? "").toBe(line(place));
          expect(String(valueOf(event.description)).split("\n")).toHaveLength(comesUp.length + 1);
        },
      ),
    );
  });

  it("is what RFC 5545, 3.3.11, makes of its line again, backslashes too", () => {
    fc.assert(
      fc.property(text, (title) => {
        const lines = unfolded(calendarOf({ meetings: [meetingOf()], forum: `x${title}` }));
        const summary = lines.find((each) => each.startsWith("SUMMARY"))?.replace(/^[^:]*:/, "") ?? "";
        expect(summary).not.toMatch(/(?<!\\)(?:\\\\)*[,;]/);
        expect(summary.replace(/\\([\\;,])/g, "$1")).toBe(line(`x${title}`));
      }),
    );
  });

  it("makes no line longer than 75 octets, splits no letter and adds no line of its own", () => {
    const names = (calendar: string) => unfolded(calendar).map((each) => /^[A-Z-]*/.exec(each)?.[0]);
    const usual = names(
      calendarOf({ meetings: [meetingOf({ title: "x", place: "x", extraordinary: true })], comesUp: ["x"] }),
    );
    fc.assert(
      fc.property(text, text, text, (title, place, name) => {
        const given = { title: `x${title}`, place: `x${place}`, extraordinary: true, id: `VS${title}` };
        const calendar = calendarOf({ meetings: [meetingOf(given)], comesUp: [title], name, forum: place });
        for (const each of calendar.split("\r\n")) {
          const bytes = Buffer.from(each, "utf8");
          expect(bytes.length).toBeLessThanOrEqual(75);
          expect(bytes.toString("utf8")).toBe(each);
          expect(each).not.toMatch(/[\0-\x1f\x7f]/);
        }
        expect(names(calendar)).toEqual(usual);
      }),
    );
  });

  it("is long enough here to be folded, and letters stand where it folds", () => {
    const calendar = calendarOf({ meetings: [meetingOf({ title: "å".repeat(250), extraordinary: true })] });
    const folded = calendar.split("\r\n").filter((each) => each.startsWith(" "));
    expect(folded.length).toBeGreaterThan(5);
    expect(Math.max(...folded.map((each) => Buffer.byteLength(each)))).toBeGreaterThan(72);
    expect(valueOf(readBack(calendar).summary)).toBe(`Vårdsamråd: ${"å".repeat(250)}`);
  });
});

describe("another library", () => {
  it("reads the instants on both sides of the clock change, the days and the standing", () => {
    const summer = readBack(
      calendarOf({ meetings: [meetingOf({ date: "2025-10-24", start_time: "19:00", end_time: "20:30" })] }),
    );
    expect(summer.start.toISOString()).toBe("2025-10-24T17:00:00.000Z");
    expect(summer.end?.toISOString()).toBe("2025-10-24T18:30:00.000Z");
    const winter = readBack(
      calendarOf({ meetings: [meetingOf({ date: "2025-10-27", start_time: "19:00" })] }),
    );
    expect(winter.start.toISOString()).toBe("2025-10-27T18:00:00.000Z");
    const days = readBack(
      calendarOf({ meetings: [meetingOf({ end_date: "2025-05-09", status: "cancelled", sequence: 2 })] }),
    );
    expect([days.datetype, days.status, Number(days.sequence), days.uid]).toEqual([
      "date",
      "CANCELLED",
      2,
      "VS-2025-05-08@alby",
    ]);
    expect(days.start.getDate()).toBe(8);
    expect(days.end?.getDate()).toBe(10);
  });
});
