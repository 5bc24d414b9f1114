import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Starts klubba. What asks for its version alone gets it before anything else is loaded. */
export async function main(): Promise<void> {
  const [only, ...more] = process.argv.slice(2);
  if (more.length === 0 && (only === "--version" || only === "-V")) {
    process.stdout.write(`${version()}\n`);
    return;
  }
  const { runProcess } = await import("./process.ts");
  await runProcess(version());
}

function version(): string {
  const text = readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8");
  const { version: told }: { version: string } = JSON.parse(text);
  return told;
}
