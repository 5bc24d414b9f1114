import { type ExitCode, UserError } from "../commands/context.ts";
import type { Texts } from "../language/texts.ts";
import { plainLines } from "../output/plain.ts";
import type { Globals } from "./globals.ts";
import type { World } from "./world.ts";

/** Says on stderr what ended a command, and answers with which exit code; the stack only with `--debug`. */
export function explain(
  error: unknown,
  { world, globals, texts }: { world: World; globals: Globals; texts: Texts },
): ExitCode {
  if (globals.debug && error instanceof Error) world.stderr(`${error.stack ?? error.message}\n`);
  if (error instanceof UserError) {
    world.stderr(`${plainLines(error.message)}\n`);
    return error.exit;
  }
  const detail = error instanceof Error ? error.message : String(error);
  world.stderr(`${texts.usage.unexpected({ detail: plainLines(detail) })}\n`);
  return 4;
}
