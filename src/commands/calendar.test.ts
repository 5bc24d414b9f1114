import { describe, expect, it } from "vitest";
import { klubba, terminal } from "../cli/world.fixture.ts";
import { MemoryPlaces } from "../ports/memory-places.ts";

const config = `klubba: 1
language: sv
time_zone: Europe/Stockholm
forums:
  vs:
    name: Vårdsamråd
    prefix: VS
    start_time: "09:00"
    end_time: "12:00"
    place: Regionhuset
    planned:
      - { id: VS-2025-04-03, date: 2025-04-03 }
      - { id: VS-2025-05-08, date: 2025-05-08 }
      - { id: VS-2025-08-28, date: 2025-08-28 }
  bg:
    name: Beredningen
    prefix: BG
    planned:
      - { id: BG-2025-03-20, date: 2025-03-20 }
      - { id: BG-2025-04-24, date: 2025-04-24, status: tentative }
`;

const minutes = `---
klubba: 1
id: VS-2025-04-03
forum: vs
date: 2025-04-03
status: final
agenda:
  - { number: "2", title: Vårdprogram }
follow_ups:
  - { id: f2, agenda: "2", text: Lägesrapport, when: nästa möte }
upcoming_meetings:
  - { date: 2025-09-04, moved_from: 2025-08-28, status: moved }
  - { date: 2025-10-16, end_date: 2025-10-17, title: Planeringsdagar }
---
`;

const journal = `- { id: a1, at: 2025-04-10T09:00:00+02:00, on: 2025-04-10, ref: BG-2025-04-24, event: cancelled }
`;

const files = {
  "/arkiv/klubba.yaml": config,
  "/arkiv/minutes/vs/2025-04-03.md": minutes,
  "/arkiv/journal.yaml": journal,
};

describe("klubba calendar", () => {
  it("shows what is to come month by month, changes in words", async () => {
    const { exit, out, err } = await klubba(["kalender"], files, terminal(140));
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out.replace(/ +/g, " ")).toBe(`4 kommande möten

April 2025
 torsdag 24 april Beredningen inställt

Maj 2025
 torsdag 8 maj 09.00–12.00 Vårdsamråd Regionhuset om 16 dagar

September 2025
 torsdag 4 september 09.00–12.00 Vårdsamråd Regionhuset flyttat från 28 augusti, om 4 månader

Oktober 2025
 torsdag 16 oktober – fredag 17 oktober Vårdsamråd: Planeringsdagar om 5 månader
`);
  });

  it("keeps all months in line, no line wider than the terminal", async () => {
    const { out } = await klubba(["kalender"], files, terminal(80));
    const lines = out.split("\n");
    const columns = lines.flatMap((line) => /Vårdsamråd|Beredningen/.exec(line)?.index ?? []);
    expect(columns).toHaveLength(4);
    expect(new Set(columns).size).toBe(1);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines).toContain("September 2025");
  });

  it("shows it as it stood before the changes, and speaks English", async () => {
    const { out } = await klubba(
      ["calendar", "--language", "en", "--as-of", "2025-04-02"],
      files,
      terminal(100),
    );
    expect(out.replace(/ +/g, " ")).toBe(`4 meetings to come (as of 2 Apr 2025)

April 2025
 Thursday 3 April 09:00–12:00 Vårdsamråd Regionhuset tomorrow
 Thursday 24 April Beredningen tentative, in 22 days

May 2025
 Thursday 8 May 09:00–12:00 Vårdsamråd Regionhuset in 5 weeks

August 2025
 Thursday 28 August 09:00–12:00 Vårdsamråd Regionhuset in 4 months
`);
  });

  it("marks meetings of the past whose minutes are missing", async () => {
    const { out } = await klubba(["kalender", "--until", "2025-04-10", "--all"], files, terminal(100));
    expect(out).toMatch(/torsdag 20 mars +Beredningen +protokoll saknas\n/);
    expect(out).toMatch(/torsdag 3 april .* slutfört\n/);
  });

  it.each<[string, string[], string[]]>([
    ["from today on", [], ["BG-2025-04-24", "VS-2025-05-08", "VS-2025-08-28", "VS-2025-10-16"]],
    ["of one forum", ["--forum", "Beredningen"], ["BG-2025-04-24"]],
    [
      "of two forums",
      ["--forum", "bg", "--forum", "vs", "--until", "2025-05-31"],
      ["BG-2025-04-24", "VS-2025-05-08"],
    ],
    [
      "since a day of the past",
      ["--since", "2025-04-01", "--until", "4 maj"],
      ["VS-2025-04-03", "BG-2025-04-24"],
    ],
    ["all", ["--all", "--until", "2025-04-05"], ["BG-2025-03-20", "VS-2025-04-03"]],
    ["until a month", ["--until", "2025-05"], ["BG-2025-04-24", "VS-2025-05-08"]],
    ["while one of several days is on", ["--since", "2025-10-17"], ["VS-2025-10-16"]],
  ])("chooses meetings %s", async (_, options, ids) => {
    const { out } = await klubba(["calendar", "--json", ...options], files);
    const records: { id: string }[] = JSON.parse(out);
    expect(records.map(({ id }) => id)).toEqual(ids);
  });

  it("gives records in the vocabulary of the files", async () => {
    const { out } = await klubba(
      ["calendar", "--json", "--since", "2025-03-01", "--until", "2025-09-30"],
      files,
    );
    const records: Record<string, unknown>[] = JSON.parse(out);
    expect(records[0]).toMatchObject({ ref: "BG-2025-03-20", minutes_missing: true, file: "klubba.yaml" });
    expect(records.at(-1)).toMatchObject({
      ref: "VS-2025-08-28",
      date: "2025-09-04",
      start_time: "09:00",
      moved_from: ["2025-08-28"],
      sequence: 1,
      status: "planned",
      minutes_missing: false,
    });
    const csv = await klubba(["calendar", "--csv", "--forum", "bg"], files);
    expect(csv.out).toBe(
      "\ufeffref,forum,date,end_date,start_time,end_time,place,title,status,moved_from,sequence,minutes_status,minutes_missing,file,line\r\n" +
        "BG-2025-04-24,bg,2025-04-24,,,,,,cancelled,,1,,false,journal.yaml,1\r\n",
    );
  });

  it("says so where nothing is to come, and refuses two forms at once", async () => {
    const none = await klubba(["kalender", "--since", "2026-01-01"], files);
    expect(none).toEqual({ exit: 0, out: "", err: "Inget möte stämmer med urvalet.\n" });
    const both = await klubba(["kalender", "--json", "--ics", "-"], files);
    expect(both.exit).toBe(2);
    expect(both.err).toContain("--json, --csv, --ics och --push kan inte anges tillsammans");
  });
});

describe("klubba calendar --ics", () => {
  const events = (text: string) =>
    text
      .replaceAll("\r\n ", "")
      .split("BEGIN:VEVENT\r\n")
      .slice(1)
      .map((event) => event.split("\r\n").slice(0, event.split("\r\n").indexOf("END:VEVENT")));

  it("writes the chosen meetings to standard output", async () => {
    const { exit, out, err } = await klubba(["kalender", "--ics", "-"], files);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain("X-WR-CALNAME:Möten\r\n");
    expect(events(out)).toEqual([
      [
        "UID:BG-2025-04-24@klubba",
        "DTSTAMP:20250410T000000Z",
        "SEQUENCE:1",
        "STATUS:CANCELLED",
        "DTSTART;VALUE=DATE:20250424",
        "DTEND;VALUE=DATE:20250425",
        "SUMMARY;LANGUAGE=sv:Inställt: Beredningen",
      ],
      [
        "UID:VS-2025-05-08@klubba",
        "DTSTAMP:20250410T000000Z",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "DTSTART;TZID=Europe/Stockholm:20250508T090000",
        "DTEND;TZID=Europe/Stockholm:20250508T120000",
        "SUMMARY;LANGUAGE=sv:Vårdsamråd",
        "LOCATION;LANGUAGE=sv:Regionhuset",
        "DESCRIPTION;LANGUAGE=sv:Tas upp:\\n– Vårdprogram",
      ],
      [
        "UID:VS-2025-08-28@klubba",
        "DTSTAMP:20250410T000000Z",
        "SEQUENCE:1",
        "STATUS:CONFIRMED",
        "DTSTART;TZID=Europe/Stockholm:20250904T090000",
        "DTEND;TZID=Europe/Stockholm:20250904T120000",
        "SUMMARY;LANGUAGE=sv:Vårdsamråd",
        "LOCATION;LANGUAGE=sv:Regionhuset",
        "DESCRIPTION;LANGUAGE=sv:Flyttat från 28 augusti.",
      ],
      [
        "UID:VS-2025-10-16@klubba",
        "DTSTAMP:20250410T000000Z",
        "SEQUENCE:0",
        "STATUS:CONFIRMED",
        "DTSTART;VALUE=DATE:20251016",
        "DTEND;VALUE=DATE:20251018",
        "SUMMARY;LANGUAGE=sv:Vårdsamråd: Planeringsdagar",
      ],
    ]);
  });

  it("takes the archive's own id into every UID, and the forum's name for the calendar of one", async () => {
    const own = { ...files, "/arkiv/klubba.yaml": `id: norrsjo\n${config}` };
    const { out } = await klubba(["calendar", "--ics", "-", "--forum", "vs"], own);
    expect(out).toContain("UID:VS-2025-05-08@norrsjo\r\n");
    expect(out).toContain("X-WR-CALNAME:Vårdsamråd\r\n");
  });

  it("is the same whatever order the files are read in", async () => {
    const second = minutes
      .replace("VS-2025-04-03", "BG-2025-03-20")
      .replace("forum: vs", "forum: bg")
      .replace("2025-04-03", "2025-03-20");
    const one = { ...files, "/arkiv/minutes/a.md": second };
    const { "/arkiv/minutes/vs/2025-04-03.md": first, ...rest } = files;
    const other = { ...rest, "/arkiv/minutes/a.md": first, "/arkiv/minutes/b.md": second };
    const [read, turned] = await Promise.all(
      [one, other].map((each) => klubba(["calendar", "--ics", "-", "--all"], each)),
    );
    expect(read?.out).toContain("UID:BG-2025-03-20");
    expect(turned?.out).toBe(read?.out);
  });

  it("writes a file where the command was started, and replaces a calendar that is there", async () => {
    const places = new MemoryPlaces(files);
    const store = places.openStore("/arkiv");
    const first = await klubba(["kalender", "--ics", "möten.ics"], {}, { places });
    expect(first).toEqual({ exit: 0, out: "", err: "4 möten skrivna till möten.ics.\n" });
    expect(store.text("möten.ics")).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const second = await klubba(["kalender", "--ics", "möten.ics", "--forum", "bg"], {}, { places });
    expect(second.err).toBe("1 möte skrivet till möten.ics, i stället för kalendern som fanns där.\n");
    expect(store.text("möten.ics")).not.toContain("VS-2025-05-08");
  });

  it("works from another folder, and writes outside the archive", async () => {
    const places = new MemoryPlaces({ ...files, "/hem/bok/x.txt": "" });
    const said = await klubba(
      ["-C", "/arkiv", "kalender", "--ics", "../hem/bok/k.ics"],
      {},
      { places, cwd: "/hem" },
    );
    expect(said.exit).toBe(0);
    expect(places.openStore("/hem/bok").text("k.ics")).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it.each([
    [
      "klubba.yaml",
      "klubba.yaml finns redan men är ingen kalenderfil, och har lämnats orörd. Ange en annan fil.\n",
    ],
    [
      "nix/k.ics",
      "Det finns ingen mapp för nix/k.ics. Skapa den först, eller ange en fil i en mapp som finns.\n",
    ],
    [
      "möten.md",
      "möten.md har ett namn som klubba läser som protokoll eller inställningar. Låt namnet sluta på .ics.\n",
    ],
  ])("leaves alone what is no calendar: %s", async (path, err) => {
    const places = new MemoryPlaces(files);
    expect(await klubba(["kalender", "--ics", path], {}, { places })).toEqual({ exit: 2, out: "", err });
    expect(places.openStore("/arkiv").text("klubba.yaml")).toBe(config);
    expect([...places.openStore("/arkiv").files.keys()].sort()).toEqual(
      Object.keys(files)
        .map((each) => each.slice(7))
        .sort(),
    );
  });

  it("says which time zone nobody knows", async () => {
    const odd = { ...files, "/arkiv/klubba.yaml": config.replace("Europe/Stockholm", "Europe/Alby") };
    const { exit, out, err } = await klubba(["kalender", "--ics", "-"], odd);
    expect({ exit, out }).toEqual({ exit: 4, out: "" });
    expect(err).toContain("Europe/Alby");
  });
});
