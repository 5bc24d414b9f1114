import type { Material } from "./material.ts";
import { Random } from "./random.ts";
import { type Target, targetOf } from "./targets.ts";

/** A case is a seed and a number: with both it can be tried again alone. */
export function caseOf(seed: number, number: number): { target: Target; random: Random } {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  return { target: targetOf(random), random };
}

/** @returns what went wrong, as a person can look for it; undefined where all holds */
export async function tryCase(
  material: Material,
  { target, random }: ReturnType<typeof caseOf>,
): Promise<string | undefined> {
  try {
    await target.attempt(random, material);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
