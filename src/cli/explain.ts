import { type ExitCode, UserError } from "../commands/context.ts";
import type { Texts } from "../language/texts.ts";
import { plainLines } from "../output/plain.ts";
import { Failure, type FailureReason } from "../ports/failure.ts";
import type { Globals } from "./globals.ts";
import type { World } from "./world.ts";

/** Says on stderr what ended a command, and answers with which exit code; the stack only with `--debug`. */
export function explain(
  error: unknown,
  { world, globals, texts }: { world: World; globals: Globals; texts: Texts },
): ExitCode {
  if (globals.debug && error instanceof Error) world.stderr(`${error.stack ?? error.message}\n`);
  if (error instanceof UserError) {
    const message = error.exit === 130 && error.message === "" ? texts.usage.interrupted : error.message;
    world.stderr(`${plainLines(message)}\n`);
    return error.exit;
  }
  if (error instanceof Failure) {
    world.stderr(`${plainLines(failureWords(error.reason, texts))}\n`);
    return 4;
  }
  const detail = error instanceof Error ? error.message : String(error);
  world.stderr(`${texts.usage.unexpected({ detail: plainLines(detail) })}\n`);
  return 4;
}

function failureWords(reason: FailureReason, texts: Texts): string {
  const say: (facts: FailureFacts) => string = texts.errors.failures[reason.code];
  return say({ path: "", lock: "", detail: "", name: "", ...reason });
}

/** All that the words about a failure may use; each code has its own among them. */
type FailureFacts = Record<"path" | "lock" | "detail" | "name", string>;
