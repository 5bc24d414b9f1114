import { configFile } from "../../model/layout.ts";
import type { Plain } from "../../output/csv.ts";
import { meetingNames } from "../meetings.ts";
import type { Proposal, Remark } from "./proposal.ts";

export const planNames = [...meetingNames, "proposal", "reasons", "instead_of", "file", "line"] as const;

/** A proposal in the vocabulary of the files; what is computed stands in `proposal`, `reasons`, `clashes`. */
export function planRecord(
  { state, meeting, remarks, source }: Proposal,
  forum: string,
): Record<string, Plain> {
  const { id, status, ...fields } = meeting;
  const instead = remarks.find((remark) => remark.type === "instead");
  const free = remarks.flatMap((remark) => ("free" in remark ? [remark.free] : []))[0];
  const clashes = remarks.flatMap((remark) => (remark.type === "clash" ? [{ ...remark.clash }] : []));
  const cancelled = remarks.some(({ type }) => type === "cancelled");
  return {
    ref: id,
    id,
    forum,
    ...fields,
    status: state === "left-out" ? undefined : cancelled ? "cancelled" : (status ?? "planned"),
    proposal: state,
    reasons: [...new Set(remarks.map(reasonOf))],
    holiday: free && "holiday" in free ? free.holiday : undefined,
    instead_of: instead?.day,
    clashes: clashes.length > 0 ? clashes : undefined,
    file: source?.file ?? (state === "new" ? configFile : undefined),
    line: source?.line,
  };
}

function reasonOf(remark: Remark): string {
  if (remark.type !== "instead" && remark.type !== "free") return remark.type;
  return "holiday" in remark.free ? "holiday" : "weekend";
}
