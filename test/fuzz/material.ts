import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import fc from "fast-check";

/** What the cases are made of: texts and files by kind, and words that fast-check made up. */
export interface Material {
  minutes: readonly string[];
  config: readonly string[];
  journal: readonly string[];
  calendar: readonly string[];
  prose: readonly string[];
  words: readonly string[];
  html: readonly Uint8Array[];
  docx: readonly Uint8Array[];
  pdf: readonly Uint8Array[];
}

const calendar = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Alby//SV\r
BEGIN:VTIMEZONE\r
TZID:Alby\r
BEGIN:STANDARD\r
DTSTART:19701025T030000\r
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
END:STANDARD\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
UID:1@example.org\r
DTSTAMP:20250101T080000Z\r
DTSTART;TZID=Alby:20250109T090000\r
DURATION:PT1H30M\r
RRULE:FREQ=MONTHLY;BYDAY=2TH;COUNT=10\r
EXDATE;TZID=Alby:20250410T090000\r
SUMMARY:Samråd\\, vår\r
LOCATION:Alby\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:1@example.org\r
RECURRENCE-ID;TZID=Alby:20250213T090000\r
DTSTART;VALUE=DATE:20250214\r
SUMMARY:Samråd\r
STATUS:CANCELLED\r
END:VEVENT\r
END:VCALENDAR\r
`;

/**
 * @param folders of minutes and documents: an archive, or a heap of files
 * @param seed of the words
 */
export function materialFrom(folders: readonly string[], seed: number): Material {
  const files = folders.filter((folder) => existsSync(folder)).flatMap(filesIn);
  const bytes = (...endings: string[]) =>
    files.filter((path) => endings.includes(extname(path))).map((path) => readFileSync(path));
  const texts = (...endings: string[]) => bytes(...endings).map((one) => one.toString("utf8"));
  const yaml = texts(".yaml");
  const minutes = texts(".md");
  return {
    minutes: minutes.filter((text) => text.startsWith("---")),
    config: yaml.filter((text) => text.includes("\nforums:")),
    journal: yaml.filter((text) => /^- \{/m.test(text)),
    calendar: [calendar],
    prose: [...minutes.map((text) => text.replace(/^---\n[^]*?\n---\n/, "")), ...texts(".txt")],
    words: madeUp(seed),
    html: bytes(".html"),
    docx: bytes(".docx"),
    pdf: bytes(".pdf").filter(({ length }) => length < 300_000),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function madeUp(seed: number): string[] {
  const any = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
  return ["x", ...fc.sample(any, { seed, numRuns: 300 })];
}
