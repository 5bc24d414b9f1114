import type { Context } from "../context.ts";
import { ask } from "../list/question.ts";
import type { Result } from "./result.ts";

/** How a record stands on the day asked about, in the words of the lists. */
export interface Standing {
  status: string;
  open: boolean;
  reasons: readonly string[];
}

/**
 * Tells of the records that were found how they stand. That takes the whole archive, which is asked only where a
 * record was found.
 */
export async function standingOf(
  results: readonly Result[],
  asOf: string | undefined,
  context: Context,
): Promise<(ref: string) => Standing | undefined> {
  if (!results.some(({ found }) => found.block.ref !== undefined)) return () => undefined;
  const { lookup } = await ask(context, { asOf });
  return (ref) => {
    const decision = lookup.decision(ref);
    if (decision) return decision;
    const other = lookup.action(ref) ?? lookup.returning(ref);
    return other && { status: other.status, open: other.open, reasons: other.open ? [other.status] : [] };
  };
}
