import type { Archive } from "../archive/register.ts";
import { json } from "../output/json.ts";
import { type Context, type ExitCode, type Run, UserError } from "./context.ts";
import { noArchive } from "./desk.ts";
import { dayAsked } from "./today.ts";
import { isChosen, verifyAll } from "./verify/look.ts";
import { fails, type Verified } from "./verify/result.ts";
import { resultsAsText, summary } from "./verify/say.ts";

interface VerifyOptions {
  asOf: string | undefined;
  json: boolean;
}

/** Checks every seal, and says what has changed and what should have been approved by now. */
export const run: Run<VerifyOptions> = async (options, context) => {
  const archive = await context.read();
  const asOf = dayAsked(context, options.asOf, archive.config);
  const verified = await verifyAll(context, archive, asOf);
  const { diagnostics, results } = verified;
  refuseNothing(context, archive, verified);
  const out = options.json ? json(results.map(asRecord)) : resultsAsText(verified, context);
  const unread = context.selection.length > 0 && results.length === 0 && diagnostics.length > 0;
  const notes = options.json || unread ? "" : summary(verified, context);
  return { out, notes, diagnostics, exit: exitFor(verified) };
};

/**
 * "Nothing is sealed" would sound as if all were well.
 * @throws UserError where no minutes were looked at: the paths named hold none, or lie in no archive
 */
function refuseNothing(context: Context, archive: Archive, { results, diagnostics }: Verified): void {
  const { hasConfig, selection, shown, texts } = context;
  if (results.length > 0 || diagnostics.length > 0) return;
  if (!hasConfig) throw new UserError(noArchive(context));
  const bare = selection.find((path) => !archive.minutes.some(({ file }) => isChosen(file, [path])));
  if (bare !== undefined) throw new UserError(texts.errors.notMinutes({ path: shown(bare) }));
}

/** The vocabulary of `--json`: a status, and what it is about. */
function asRecord({ file, ...rest }: Verified["results"][number]): object {
  return { ...rest, file };
}

/** Two files that claim to be one meeting's minutes: nobody can tell which of them was approved. */
function exitFor({ results, diagnostics }: Verified): ExitCode {
  const isTwice = diagnostics.some(({ problem }) => problem.code === "duplicate-meeting");
  return results.some(fails) || isTwice ? 1 : 0;
}
