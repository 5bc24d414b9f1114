import { fileURLToPath } from "node:url";
import { caseOf, tryCase } from "./cases.ts";
import { materialFrom } from "./material.ts";

const seed = Number(process.env["KLUBBA_SEED"] ?? 20250403);
const examples = fileURLToPath(new URL("../../examples", import.meta.url));

/**
 * Tries cases made of the example archives.
 * @param until the first number that is not tried
 * @returns what went wrong, with the command that tries it again
 */
export async function tryExamples(from: number, until: number): Promise<string[]> {
  const material = materialFrom([examples], seed);
  const faults: string[] = [];
  for (let number = from; number < until; number++) {
    const one = caseOf(seed, number);
    const fault = await tryCase(material, one);
    if (fault !== undefined)
      faults.push(`npm run fuzz -- --seed ${seed} --only ${number} (${one.target.name})\n${fault}`);
  }
  return faults;
}
