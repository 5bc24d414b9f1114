import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, asOf } from "../archive/days.ts";
import type { Command } from "../measure/command.ts";

/** `khal list` of sixty days over events of its own, away from the user's calendars. */
export function khal(folder: string, count: number): Command {
  const home = join(folder, "khal");
  const events = join(home, "events");
  mkdirSync(events, { recursive: true });
  for (let at = 0; at < count; at++) writeFileSync(join(events, `${at}.ics`), event(at));
  const config = join(home, "config");
  const calendar = `[calendars]\n[[events]]\npath = ${events}\n[sqlite]\npath = ${join(home, "khal.db")}\n`;
  const formats = "[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n";
  const times = "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n";
  writeFileSync(config, `${calendar}${formats}${times}`);
  return { name: "khal list", argv: ["khal", "-c", config, "list", asOf, "60d"], cwd: folder };
}

function event(at: number): string {
  const day = addDays(asOf, at % 700).replaceAll("-", "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//klubba//bench//SV",
    "BEGIN:VEVENT",
    `UID:bench-${at}`,
  ];
  const when = ["DTSTAMP:20250101T000000Z", `DTSTART:${day}T090000Z`, `DTEND:${day}T120000Z`];
  return [...lines, ...when, `SUMMARY:Nätverksmöte ${at}`, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
}
