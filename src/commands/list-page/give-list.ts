import type { DecisionState } from "../../archive/register.ts";
import type { Day } from "../../model/day.ts";
import type { Context, Outcome } from "../context.ts";
import { findItems, type ListOptions } from "../list/list.ts";
import { givePage } from "./give.ts";
import { listAsPage, type PagedList } from "./list-page.ts";

/** What a page shows of decisions beside their table. */
export const decisionTraits: Pick<Required<PagedList<DecisionState>>, "lead" | "late"> = {
  lead: ({ item }, column) => (column === "text" ? item : ""),
  late: ({ ref, reasons }, { overdue }, { lookup }) =>
    overdue || reasons.includes("lapsed") || lookup.openReturning(ref)?.status === "missed",
};

/** Gives what a list finds as a page. */
export async function giveList<T extends { ref: string; date: Day }>(
  list: PagedList<T>,
  { options, path }: { options: ListOptions; path: string },
  context: Context,
): Promise<Outcome> {
  const found = await findItems(list, options, context);
  const page = () => listAsPage(list, found, options);
  const given = await givePage({ path, command: "decisions", page }, context);
  return { ...given, diagnostics: found.question.diagnostics };
}
