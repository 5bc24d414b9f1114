import type { ExitCode } from "../commands/context.ts";
import type { World } from "./world.ts";

/**
 * Runs one command line (without node and the script's name) in that world. Never throws for what a user
 * can cause; the caller makes the answer the process's exit code.
 */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  world.stderr(`${argv.join(" ")}\n`);
  return 4;
}
