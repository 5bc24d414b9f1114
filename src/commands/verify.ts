import { json } from "../output/json.ts";
import type { ExitCode, Run } from "./context.ts";
import { dayAsked } from "./today.ts";
import { verifyAll } from "./verify/look.ts";
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
  const out = options.json ? json(results.map(asRecord)) : resultsAsText(verified, context);
  const notes = options.json ? "" : summary(verified, context);
  return { out, notes, diagnostics, exit: exitFor(verified) };
};

/** The vocabulary of `--json`: a status, and what it is about. */
function asRecord({ file, ...rest }: Verified["results"][number]): object {
  return { ...rest, file };
}

/** Two files that claim to be one meeting's minutes: nobody can tell which of them was approved. */
function exitFor({ results, diagnostics }: Verified): ExitCode {
  const isTwice = diagnostics.some(({ problem }) => problem.code === "duplicate-meeting");
  return results.some(fails) || isTwice ? 1 : 0;
}
