import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Other programs read what we write, where they are installed; on Debian and its kin:
 * apt-get install khal python3-icalendar
 */
const hasKhal = works("khal", "--version");
const python = ["/usr/bin/python3", "python3"].find((each) => works(each, "-c", "import icalendar"));

function works(program: string, ...words: string[]): boolean {
  return spawnSync(program, words).status === 0;
}

/** Whether a reader's tests have to be skipped, and what is to be said of it in their names. */
interface Reader {
  missing: boolean;
  remark: string;
}

export const khalReader = readerOf(hasKhal);
export const pythonReader = readerOf(python !== undefined);

function readerOf(isThere: boolean): Reader {
  return { missing: !isThere, remark: isThere ? "" : " (skipped: it is not installed)" };
}

/** What a Python script says that gets the calendar on standard input. */
export function askPython(script: string, calendar: string): string {
  return execFileSync(python ?? "", ["-c", script], { input: calendar, encoding: "utf8" });
}

/** A calendar of khal's in a folder of its own; to be removed by whoever made it. */
export class Khal {
  readonly #folder = mkdtempSync(join(tmpdir(), "klubba-khal-"));

  /** @param zone on whose clocks it shows the times */
  constructor(zone: string) {
    mkdirSync(join(this.#folder, "calendar"));
    writeFileSync(join(this.#folder, "conf"), configuration(this.#folder, zone));
  }

  take(calendar: string): void {
    const file = join(this.#folder, "in.ics");
    writeFileSync(file, calendar);
    this.#run("import", "--batch", "-a", "k", file);
  }

  /** A line for each event. @param span "90d" */
  list(format: string, from: string, span: string): string[] {
    const said = this.#run("list", "--once", "--day-format", "", "--format", format, from, span);
    return said
      .split("\n")
      .map((line) => line.replace(/ +/g, " ").trim())
      .filter((line) => line !== "");
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  #run(...words: string[]): string {
    const conf = join(this.#folder, "conf");
    return execFileSync("khal", ["-c", conf, ...words], { encoding: "utf8", stdio: "pipe" });
  }
}

function configuration(folder: string, zone: string): string {
  return `[calendars]
[[k]]
path = ${join(folder, "calendar")}
[sqlite]
path = ${join(folder, "cache.db")}
[locale]
local_timezone = ${zone}
default_timezone = ${zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = k
`;
}
