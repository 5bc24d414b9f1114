import { addDays } from "./days.ts";
import type { MinutesFile } from "./minutes.ts";
import { Random, seedOf } from "./random.ts";

/** What the journal tells of one minutes: most of its commissions are done, most of its conditions met. */
export function journalLines({ text, setting, draft }: MinutesFile, seed: number): string[] {
  if (draft) return [];
  const random = new Random(seedOf(seed + 1, setting.forum.number * 10_000 + setting.nth));
  const lines: string[] = [];
  const tell = (record: string, event: string) => {
    const turn = "abc".charAt(lines.length);
    const on = addDays(setting.day, random.between(10, 50));
    const id = `${setting.forum.prefix.toLowerCase()}${setting.nth}${turn}`;
    const facts = `on: ${on}, ref: ${setting.id}/${record}, event: ${event}`;
    lines.push(`- { id: ${id}, at: ${on}T09:00:00+01:00, ${facts}, by: ${setting.forum.people[1]?.name} }`);
  };
  if (/^ {4}condition:/m.test(text) && random.chance(0.9)) tell("d2", "condition-met");
  if (/^ {4}kind: commission/m.test(text) && random.chance(0.9)) tell("d3", "done");
  if (/^ {4}status: done/m.test(text) && random.chance(0.2)) tell("d2", "note, text: Arkiverad");
  return lines;
}
