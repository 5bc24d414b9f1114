import { type Said as Answer, klubba } from "../../../src/cli/world.fixture.ts";
import { shipped } from "../../../src/commands/trial.fixture.ts";
import type { Day } from "../../../src/model/day.ts";
import { MemoryPlaces } from "../../../src/ports/memory-places.ts";
import { config } from "./network.ts";
import type { Held, Said } from "./script.ts";

/** One item of `klubba agenda --json`. */
export interface Item {
  title: string;
  follows?: string[];
  settled_by?: string;
  matters: { ref: string; follows: string[]; reasons: string[] }[];
}

/** The secretary's desk: an archive in memory, and what is typed there from day to day. */
export class Office {
  readonly #places = new MemoryPlaces({ "/arkiv/klubba.yaml": config }, shipped);
  #drawn = 1;
  #letters = 0;

  /** Runs a command on that day; an exit code that is none of those is an error. */
  async type(today: Day, argv: readonly string[], exits: readonly number[] = [0]): Promise<Answer> {
    const answer = await klubba(
      argv,
      {},
      {
        places: this.#places,
        clock: { today: () => today, now: () => `${today}T10:00:00Z` },
        random: () => this.#chance(),
      },
    );
    if (exits.includes(answer.exit)) return answer;
    throw new Error(`${today} klubba ${argv.join(" ")}: ${answer.exit}\n${answer.err}${answer.out}`);
  }

  async items(today: Day, date: Day): Promise<Item[]> {
    return JSON.parse((await this.type(today, ["agenda", "VN", "--date", date, "--json"])).out);
  }

  read(file: string): string {
    return this.#places.openStore("/arkiv").text(file);
  }

  write(file: string, text: string): void {
    this.#places.openStore("/arkiv").write(file, text);
  }

  /** A line in the journal written by hand, as one does who has a pile of letters to get through. */
  answers(on: Day, { ref, what, by }: { ref: string; what: string; by: string }): void {
    this.#letters += 1;
    const entry = `- { id: z${this.#letters + 100}, on: ${on}, ref: ${ref}, event: ${what}, organisation: ${by} }`;
    this.write("journal.yaml", `${this.read("journal.yaml")}${entry}\n`);
  }

  /** Numbers from 0 up to 1 as chance might bring them, the same ones each time (Lehmer, 1951). */
  #chance(): number {
    this.#drawn = (this.#drawn * 16_807) % 2_147_483_647;
    return this.#drawn / 2_147_483_647;
  }
}

/** The draft as the secretary fills it in during the meeting; what nobody speaks of stays as it is. */
export function minuted(draft: string, { said, calendar }: Held, ticks: readonly string[]): string {
  const sections = draft.split(/^(?=## )/m).map((section) => {
    const [, number = "", title = ""] = /^## (\d+)\. (.+)$/m.exec(section) ?? [];
    const words = said.find((one) => one.title === title);
    const text = words ? inProse(words, number) : title === "Kalendarium" ? calendar : undefined;
    return text ? `${section.trimEnd()}\n\n${text}\n\n` : section;
  });
  return ticks.reduce((text, ref) => ticked(text, ref), sections.join(""));
}

function inProse({ before, decision, action }: Said, number: string): string {
  const task = action && `- [ ] ${action.line} ^a${number}`;
  return [before, "**Beslut**", `${decision} ^d${number}`, task].filter(Boolean).join("\n\n");
}

function ticked(text: string, ref: string): string {
  const line = text.split("\n").find((one) => one.startsWith("- [ ]") && one.includes(ref));
  if (line === undefined) throw new Error(`no task line with ${ref}`);
  return text.replace(line, line.replace("[ ]", "[x]"));
}

/** The number under which an item stands in the minutes. */
export function numberOf(draft: string, title: string): string {
  for (const [, number = "", found] of draft.matchAll(/^## (\d+)\. (.+)$/gm))
    if (found === title) return number;
  throw new Error(`the draft has no item "${title}":\n${draft}`);
}
