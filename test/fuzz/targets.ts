import type { Material } from "./material.ts";
import type { Random } from "./random.ts";
import { calendarTargets } from "./targets/calendar.ts";
import { fileTargets } from "./targets/files.ts";
import { importTargets } from "./targets/imports.ts";
import { proseTargets } from "./targets/prose.ts";

/** Something that reads what others wrote. */
export interface Target {
  name: string;
  /** How many cases are its, of all: less where a case takes long. */
  share: number;
  /** Makes one case and tries it. @throws where something does not hold */
  attempt: (random: Random, material: Material) => void | Promise<void>;
}

export const targets: readonly Target[] = [
  ...fileTargets,
  ...proseTargets,
  ...calendarTargets,
  ...importTargets,
];

/** Says which of all cases a target gets: spread, so that any stretch of cases has something of each. */
export function targetOf(random: Random): Target {
  let ticket = random.below(targets.reduce((sum, { share }) => sum + share, 0));
  for (const target of targets) {
    if (ticket < target.share) return target;
    ticket -= target.share;
  }
  throw new Error("no target");
}
