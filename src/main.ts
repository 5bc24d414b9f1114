import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Starts klubba. */
export async function main(): Promise<void> {
  const { runProcess } = await import("./process.ts");
  await runProcess(version());
}

function version(): string {
  const text = readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8");
  const { version: told }: { version: string } = JSON.parse(text);
  return told;
}
