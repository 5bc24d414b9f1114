import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";
import { readConfig } from "../../format/index.ts";
import { plainShortForms } from "../../format/short-forms.ts";
import { archiveWith, type TrialOptions, tryOut } from "../trial.fixture.ts";

const config = `klubba: 1
language: sv
time_zone: Europe/Stockholm
forums:
  råd:
    name: Vårdrådet
    aliases: [Rådet]
    prefix: VS
    start_time: "09:00"
    end_time: "12:00"
    place: Regionhuset
    planned:
      - { id: VS-2025-05-08, date: 2025-05-08 }   # beslutad
  bg:
    name: Beredningen
    prefix: BG
`;

/** A calendar with these events, each a list of lines. */
function calendar(...events: string[][]): string {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

const meeting = (start: string, ...rest: string[]) => [`DTSTART${start}`, "SUMMARY:Rådet", ...rest];

interface Row {
  ref: string;
  date: string;
  end_date?: string;
  start_time?: string;
  end_time?: string;
  place?: string;
  title?: string;
  status: string;
  proposal: string;
  reasons: string[];
}

async function take(ics: string, argv: readonly string[] = [], options: TrialOptions = {}) {
  const places = archiveWith({ "klubba.yaml": config, "rad.ics": ics });
  const all = ["calendar", "--import", "rad.ics", "--forum", "VS", ...argv];
  const said = await tryOut(places, all, { today: "2025-04-01", ...options });
  return { ...said, yaml: said.store.text("klubba.yaml"), places };
}

async function rows(ics: string, argv: readonly string[] = []): Promise<Row[]> {
  const { out, err, exit } = await take(ics, [...argv, "--json"]);
  if (out === "") throw new Error(`${exit}: ${err}`);
  return JSON.parse(out) as Row[];
}

/** Day and hours of what is new. */
async function found(ics: string, argv: readonly string[] = []): Promise<string[]> {
  const fresh = (await rows(ics, argv)).filter(({ proposal }) => proposal === "new");
  return fresh.map(({ date, end_date, start_time, end_time }) =>
    [date, end_date && `–${end_date}`, start_time, end_time].filter((part) => part !== undefined).join(" "),
  );
}

describe("klubba calendar --import", () => {
  it.each([
    // The forum's own hours are left out; where no end is said it takes as long as always.
    ["local", [":20250605T090000", "DTEND:20250605T120000"], "2025-06-05"],
    [
      "a zone",
      [";TZID=Europe/Stockholm:20250605T130000", "DTEND;TZID=Europe/Stockholm:20250605T143000"],
      "2025-06-05 13:00 14:30",
    ],
    [
      "another zone",
      [";TZID=America/New_York:20250605T090000", "DTEND;TZID=America/New_York:20250605T100000"],
      "2025-06-05 15:00 16:00",
    ],
    // Summer time: two hours; winter time: one.
    ["UTC in summer", [":20250605T080000Z", "DTEND:20250605T093000Z"], "2025-06-05 10:00 11:30"],
    ["UTC in winter", [":20251105T080000Z", "DURATION:PT1H30M"], "2025-11-05 09:00 10:30"],
    ["UTC over midnight", [":20250605T223000Z", "DTEND:20250605T233000Z"], "2025-06-06 00:30 01:30"],
    ["a day", [";VALUE=DATE:20250605"], "2025-06-05"],
    ["a day with its end", [";VALUE=DATE:20250605", "DTEND;VALUE=DATE:20250606"], "2025-06-05"],
    ["two days", [";VALUE=DATE:20250605", "DTEND;VALUE=DATE:20250607"], "2025-06-05 –2025-06-06"],
    ["four weeks", [";VALUE=DATE:20250602", "DTEND;VALUE=DATE:20250630"], "2025-06-02 –2025-06-29"],
    [
      "74 years, where one day was meant",
      [";VALUE=DATE:20250605", "DTEND;VALUE=DATE:20990606"],
      "2025-06-05",
    ],
    ["midnight to midnight", [":20250605T000000", "DTEND:20250606T000000"], "2025-06-05"],
    ["until midnight", [":20250605T180000", "DTEND:20250606T000000"], "2025-06-05 18:00 24:00"],
    ["days with hours", [":20250605T100000", "DTEND:20250606T150000"], "2025-06-05 –2025-06-06 10:00 15:00"],
    ["no end", [":20250605T100000"], "2025-06-05 10:00 13:00"],
    ["an end before the start", [":20250605T100000", "DTEND:20250605T090000"], "2025-06-05 10:00 13:00"],
    ["29 February", [";VALUE=DATE:20280229"], "2028-02-29"],
    ["the last day of a year", [":20251231T230000Z", "DTEND:20260101T000000Z"], "2026-01-01 00:00 01:00"],
  ])("reads %s", async (_, [start = "", ...rest], expected) => {
    expect(await found(calendar(meeting(start, ...rest)), ["--until", "2028-12-31"])).toEqual([expected]);
  });

  it("follows a series with its exceptions and changes", async () => {
    const zone = ";TZID=Europe/Stockholm:";
    const ics = calendar(
      meeting(
        `${zone}20250206T090000`,
        "UID:a",
        "RRULE:FREQ=MONTHLY;BYDAY=1TH;UNTIL=20251002T070000Z",
        `EXDATE${zone}20250703T090000`,
      ),
      meeting(`${zone}20250911T100000`, "UID:a", `RECURRENCE-ID${zone}20250904T090000`, "SEQUENCE:1"),
      meeting(`${zone}20250918T100000`, "UID:a", "RECURRENCE-ID:20250904T070000Z", "SEQUENCE:2"),
    );
    // First Thursdays from 1 April; 1 May is a holiday, and stays; 2 October at 07:00 UTC is the last one.
    expect(await found(ics)).toEqual([
      "2025-04-03",
      "2025-05-01",
      "2025-06-05",
      "2025-08-07",
      "2025-09-18 10:00 13:00",
      "2025-10-02",
    ]);
    const holiday = (await rows(ics)).find(({ date }) => date === "2025-05-01");
    expect(holiday?.reasons).toContain("holiday");
  });

  it("keeps the hour of a series over the change of the clocks, and follows it no further than two years", async () => {
    const ics = calendar(meeting(";TZID=Europe/Stockholm:20250925T140000", "RRULE:FREQ=WEEKLY;INTERVAL=4"));
    const days = await found(ics);
    expect(days.slice(0, 3)).toEqual([
      "2025-09-25 14:00 17:00",
      "2025-10-23 14:00 17:00",
      "2025-11-20 14:00 17:00",
    ]);
    expect(days.at(-1)?.slice(0, 4)).toBe("2027");
    // 25 September 2025 to 31 December 2027 are 827 days: 29 times four weeks, and the first.
    expect(days).toHaveLength(30);
  });

  it("reads a zone that only the file defines, as Outlook writes it", async () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:W. Europe Standard Time",
      "BEGIN:STANDARD",
      "DTSTART:16011028T030000",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
      "BEGIN:DAYLIGHT",
      "DTSTART:16010325T020000",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ];
    const event = meeting(";TZID=W. Europe Standard Time:20250605T130000", "DTEND:20250605T120000Z");
    const ics = calendar(event).replace("BEGIN:VEVENT", `${zone.join("\r\n")}\r\nBEGIN:VEVENT`);
    expect(await found(ics)).toEqual(["2025-06-05 13:00 14:00"]);
    // A definition whose rule has no end in sight is none, and that is said.
    const hostile = ics.replaceAll("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30");
    const { err, exit } = await take(hostile);
    expect(err).toContain("W. Europe Standard Time är okänd");
    expect(exit).toBe(3);
  });

  it("writes with --write, and a second time nothing; a calendar of klubba's own changes nothing", async () => {
    const ics = calendar(meeting(":20250508T090000"), meeting(":20250605T130000", "LOCATION:Teams"));
    const { yaml, err, places } = await take(ics, ["--write"]);
    expect(err).toContain("1 möte inskrivet i klubba.yaml.");
    expect(yaml).toContain(`      - { id: VS-2025-05-08, date: 2025-05-08 }   # beslutad
      - { id: VS-2025-06-05, date: 2025-06-05, start_time: "13:00", end_time: "16:00", place: Teams }
`);
    const today = { today: "2025-04-01" };
    const again = await tryOut(
      places,
      ["calendar", "--import", "rad.ics", "--forum", "VS", "--write"],
      today,
    );
    expect(again.err).toContain("Inget nytt");
    expect(again.store.text("klubba.yaml")).toBe(yaml);
    const { out } = await tryOut(places, ["calendar", "--ics", "-"], today);
    const own = archiveWith({ "klubba.yaml": yaml, "egen.ics": out });
    const back = await tryOut(own, ["calendar", "--import", "egen.ics", "--forum", "VS", "--json"], today);
    expect((JSON.parse(back.out) as Row[]).map(({ proposal }) => proposal)).toEqual(["planned", "planned"]);
  });

  it("speaks the archive's language, wherever the calendar lies", async () => {
    const files = { "/arkiv/klubba.yaml": config, "/hem/rad.ics": calendar(meeting(":20250605T090000")) };
    const { out } = await klubba(["calendar", "--import", "/hem/rad.ics", "--forum", "VS"], files);
    expect(out).toContain("Vårdrådet: 1 nytt möte");
  });

  it("writes nothing unless asked to", async () => {
    const ics = calendar(meeting(":20250605T130000"));
    expect((await take(ics)).yaml).toBe(config);
    expect((await take(ics, ["--write", "--dry-run"])).yaml).toBe(config);
    expect((await take(ics, [], { answers: ["Nej"] })).yaml).toBe(config);
    expect((await take(ics, [], { answers: ["Ja"] })).yaml).toContain("VS-2025-06-05");
  });

  it("takes the events that name the forum, says which it left, and takes others by --match", async () => {
    const ics = calendar(
      meeting(":20250605T090000"),
      ["DTSTART:20250610T080000", "SUMMARY:Tandläkare"],
      ["DTSTART:20250612T080000", "SUMMARY:Möte om råd och stöd"],
    );
    const { out, err } = await take(ics, ["--json"]);
    expect((JSON.parse(out) as Row[]).map(({ date }) => date)).toEqual(["2025-06-05"]);
    expect(err).toContain("”Tandläkare” (1), ”Möte om råd och stöd” (1)");
    expect((await rows(ics, ["--match", "tandlakare"])).map(({ title }) => title)).toEqual(["Tandläkare"]);
    expect(await rows(ics, ["--match", "*"])).toHaveLength(3);
    const none = await take(ics, ["--match", "styrelse"]);
    expect(none).toMatchObject({ exit: 2, out: "" });
    expect(none.err).toContain("”Rådet” (1)");
    const open = await take(ics.replace("SUMMARY:Rådet", "SUMMARY:Fika"));
    expect(open.exit).toBe(2);
    expect(open.err).toContain("--match");
  });

  it("asks a person which belong", async () => {
    const ics = calendar(meeting(":20250605T090000"), ["DTSTART:20250610T080000", "SUMMARY:Temadag"]);
    const { prompt, yaml } = await take(ics, [], { answers: [["Temadag"], "Ja"] });
    expect(prompt.seen.join("\n")).toContain("[x] Rådet (1 st: tors 5 juni 2025)");
    expect(prompt.seen.join("\n")).toContain("[ ] Temadag (1 st: tis 10 juni 2025)");
    expect(yaml).toContain("date: 2025-06-05 }");
    expect(yaml).toContain('start_time: "08:00", title: Temadag }');
  });

  it.each([
    ["Rådet", undefined],
    ["Möte med Vårdrådet nr 4, 5 juni", undefined],
    ["VS", undefined],
    ["Rådet: workshop om vård", "workshop om vård"],
    ["Julfest med Rådet", "Julfest med Rådet"],
  ])("calls %s %s", async (summary, title) => {
    const [row] = await rows(calendar(["DTSTART:20250605T090000", `SUMMARY:${summary}`]), ["--match", "*"]);
    expect(row?.title).toBe(title);
  });

  it("takes a title that comes three times for the forum's meetings", async () => {
    const all = [6, 7, 8].map((month) => [`DTSTART:20250${month}05T090000`, `SUMMARY:VårdSam ${month}`]);
    expect((await rows(calendar(...all), ["--match", "*"])).map(({ title }) => title)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("plans a meeting that stands twice once, and says so; the later version of one counts", async () => {
    const twice = calendar(meeting(":20250605T090000", "UID:a"), meeting(":20250605T090000", "UID:b"));
    expect((await rows(twice)).map(({ reasons }) => reasons)).toEqual([["double"]]);
    const changed = calendar(
      meeting(":20250612T090000", "UID:a", "SEQUENCE:2"),
      meeting(":20250605T090000", "UID:a", "SEQUENCE:1"),
    );
    expect(await found(changed)).toEqual(["2025-06-12"]);
  });

  it("plans nothing that is cancelled, and says how a planned meeting is called off", async () => {
    const ics = calendar(
      meeting(":20250508T090000", "STATUS:CANCELLED"),
      meeting(":20250605T090000", "UID:b", "STATUS:CANCELLED"),
      meeting(":20250612T090000", "UID:c", "STATUS:TENTATIVE"),
    );
    const { err, out } = await take(ics, ["--json"]);
    expect((JSON.parse(out) as Row[]).map(({ date, status }) => [date, status])).toEqual([
      ["2025-06-12", "tentative"],
    ]);
    expect(err).toContain("klubba notera VS-2025-05-08 inställt");
    expect(err).toContain("5 juni 2025: Rådet är inställt i kalendern.");
  });

  it("tells what the plan has and the calendar has not, and what lies outside of the days", async () => {
    const ics = calendar(meeting(":20240605T090000"), meeting(":20250605T090000", "UID:b"));
    const { err } = await take(ics);
    expect(err).toContain("Planerat här, men inte i kalendern: VS-2025-05-08.");
    expect(err).toContain("1 händelse före 1 april 2025 eller efter 31 december 2027");
    expect(await found(ics, ["--since", "2024-01-01"])).toEqual(["2024-06-05", "2025-06-05"]);
  });
});

describe("a calendar that is broken or hostile", () => {
  it("is read as far as it goes, with the lines that are wrong", async () => {
    const broken = [
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "SUMMARY:Rådet",
      "DTSTART:20250605T090000",
      "DESCRIPTION:Dagordning",
      "1. Öppnande",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "SUMMARY:Rådet",
      "DTSTART:igår",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "SUMMARY:Rådet",
      "DTSTART:20250612T090000",
      "BEGIN:VEVENT",
      "UID:d",
      "DTSTART:20250230T090000",
      "END:VEVENT",
    ].join("\n");
    const { out, err, exit } = await take(broken, ["--json"]);
    expect(exit).toBe(3);
    expect((JSON.parse(out) as Row[]).map(({ date }) => date)).toEqual(["2025-06-05"]);
    expect(err.match(/rad\.ics:\d+/g)).toEqual([
      "rad.ics:6",
      "rad.ics:8",
      "rad.ics:12",
      "rad.ics:15",
      "rad.ics:18",
    ]);
  });

  it.each([
    ["", "är ingen kalenderfil"],
    ["# Protokoll\n", "är ingen kalenderfil"],
    ["\u0000\u0001\u0002", "är ingen kalenderfil"],
    ["BEGIN:VCALENDAR\nEND:VCALENDAR\n", "Kalendern har inga händelser"],
  ])("%j", async (text, words) => {
    expect((await take(text)).err).toContain(words);
  });

  it("refuses a file that is not there, and options that do not go together", async () => {
    const places = archiveWith({ "klubba.yaml": config });
    const refusals = [
      ["--import", "borta.ics"],
      ["--import", "x.ics", "--ics", "-"],
      ["--import", "x.ics", "--forum", "BG"],
      ["--match", "x"],
      ["--write"],
    ];
    for (const argv of refusals) {
      const { exit, err } = await tryOut(places, ["calendar", "--forum", "VS", ...argv]);
      expect({ argv, exit, said: err !== "" }).toEqual({ argv, exit: 2, said: true });
    }
  });

  it.each([
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;INTERVAL=999999999",
    "FREQ=SECONDLY",
    "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=7",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9",
    "FREQ=WEEKLY;INTERVAL=0;BYMONTHDAY=31",
    "FREQ=MONTHLY;BYDAY=5SU;BYMONTHDAY=-31",
    "FREQ=MONTHLY;BYDAY=6MO",
    "FREQ=MONTHLY;BYDAY=5SU;BYSETPOS=4",
    "FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29",
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYDAY=5SU",
  ])("takes the first day of a repetition that nobody can follow: %s", async (rule) => {
    const { out, err, exit } = await take(calendar(meeting(":20250605T090000", `RRULE:${rule}`)), ["--json"]);
    expect((JSON.parse(out) as Row[]).map(({ date }) => date)).toEqual(["2025-06-05"]);
    expect({ exit, said: err.includes("rad.ics:3:") }).toEqual({ exit: 3, said: true });
  });

  it("comes to an end with every rule that looks like one", async () => {
    const part = fc.constantFrom(
      "BYDAY=MO",
      "BYDAY=-1FR",
      "BYDAY=5SU",
      "BYDAY=MO,TU,WE,TH,FR",
      "BYMONTH=2",
      "BYMONTH=2,6",
      "BYMONTHDAY=29",
      "BYMONTHDAY=-31",
      "BYMONTHDAY=31",
      "BYSETPOS=-1",
      "BYSETPOS=4",
      "COUNT=3",
      "WKST=SU",
    );
    const freq = fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    await fc.assert(
      fc.asyncProperty(
        freq,
        fc.integer({ min: 1, max: 60 }),
        fc.uniqueArray(part, { maxLength: 3 }),
        async (often, interval, parts) => {
          const rule = [`FREQ=${often}`, `INTERVAL=${interval}`, ...parts].join(";");
          const days = await found(calendar(meeting(":20240229T100000", `RRULE:${rule}`)), [
            "--since",
            "2024-01-01",
          ]);
          // 29 February 2024 to the end of 2027 are 1402 days.
          expect(days.length).toBeLessThanOrEqual(1402);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("puts no YAML into the plan, and no control characters on the terminal", async () => {
    const nasty = [
      'Rådet"}\\n  evil: { planned: [x] }\\n- "',
      "Rådet # kommentar: { a } [b] *alias &ankare !!js",
      "Rådet \u001b[31mröd\u0007\u202e",
      "'Rådet': | > % @ ` ,",
    ];
    const events = nasty.map((title, index) => [
      `DTSTART:2025060${index + 1}T130000`,
      `SUMMARY:${title}`,
      `LOCATION:${title.replaceAll("Rådet", "Sal")}`,
    ]);
    const { yaml, out } = await take(calendar(...events), ["--write"]);
    const { value, diagnostics } = readConfig({ file: "klubba.yaml", text: yaml }, plainShortForms);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value.forums ?? {})).toEqual(["råd", "bg"]);
    expect(value.forums?.["råd"]?.planned).toHaveLength(5);
    expect(yaml.split("\n")).toHaveLength(config.split("\n").length + 4);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(/[\u0000-\u0009\u000b-\u001f\u202e]/.test(yaml + out)).toBe(false);
  });

  it("answers any text", async () => {
    const line = fc.constantFrom(
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "BEGIN:VALARM",
      "END:VALARM",
      "BEGIN:VTIMEZONE",
      "END:VTIMEZONE",
      "TZID:X",
      "SUMMARY:Rådet",
      "DTSTART:20250605T090000",
      "DTSTART;TZID=X:20250605T250000",
      "DTEND:2025",
      "DURATION:-P1D",
      "RRULE:FREQ=DAILY",
      "RRULE:",
      "EXDATE:x",
      "RECURRENCE-ID:20250605T090000",
      " mera",
      "UID:a",
      ":",
      "\u0000",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => {
        const { exit } = await take(["BEGIN:VCALENDAR", ...lines].join("\n"), ["--json"]);
        expect([0, 2, 3]).toContain(exit);
      }),
      { numRuns: 20 },
    );
  });

  it("knows no zone by a name that every object has", async () => {
    const named = ["constructor", "__proto__", "toString"].map((zone, index) =>
      meeting(`;TZID=${zone}:2025060${index + 2}T100000`),
    );
    // On the archive's own clocks, and told of.
    const { out, err, exit } = await take(calendar(...named), ["--json"]);
    expect(JSON.parse(out)).toHaveLength(3);
    expect([exit, err.match(/rad\.ics:\d+/g)]).toEqual([3, ["rad.ics:3", "rad.ics:7", "rad.ics:11"]]);
  });

  it("is not written where it has more meetings than a plan holds, and says so at once", async () => {
    const words = Array.from(
      { length: 1001 },
      (_, at) => `Sak ${at.toString(26).replace(/\d/g, (n) => "pqrstuvwxy"[+n] ?? "")}`,
    );
    const events = words.map((word, at) => [
      `DTSTART:202506${10 + (at % 20)}T090000`,
      `UID:u${at}`,
      `SUMMARY:${word}`,
    ]);
    const { err, exit, yaml } = await take(calendar(...events), ["--match", "*", "--write"]);
    expect([exit, yaml]).toEqual([2, config]);
    expect(err).toMatch(/Det är 1001 möten, och planen tar högst 1000 åt gången/);
  });

  it("may have 50,000 events", async () => {
    const day = (index: number) => `${2000 + (index % 60)}0${1 + (index % 9)}${10 + (index % 19)}`;
    const events = Array.from({ length: 50_000 }, (_, index) =>
      meeting(`;TZID=Europe/Stockholm:${day(index)}T090000`, `UID:${index}`),
    );
    const { out } = await take(calendar(...events), ["--json"]);
    const days = (JSON.parse(out) as Row[]).map(({ date }) => date);
    // Every year's days repeat each 180 years of the index: distinct ones of 2025 to 2027 from 1 April 2025 on.
    const expected = new Set(
      Array.from({ length: 50_000 }, (_, index) => day(index)).filter(
        (each) => each >= "20250401" && each <= "20271231",
      ),
    );
    expect(new Set(days).size).toBe(expected.size);
  });
});
