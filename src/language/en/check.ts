import type { Severity } from "../../model/problem.ts";

/** What `check` says around its findings. */
export const checkTexts = {
  severities: { error: "error", warning: "warning", info: "note" } satisfies Record<Severity, string>,
  summary: (p: { errors: number; warnings: number; infos: number; files: number }) => {
    const counts = [count(p.errors, "error"), count(p.warnings, "warning"), count(p.infos, "note")];
    const found = counts.filter((text) => text !== "").join(", ");
    return `${found === "" ? "Nothing to mend" : found} in ${count(p.files, "file") || "no files"}`;
  },
  fixable: (p: { count: number }) => `; ${p.count} can be mended with --fix`,
  mended: (p: { count: number; files: number }) =>
    `Mended ${count(p.count, "place")} in ${count(p.files, "file")}:`,
  wouldMend: (p: { count: number; files: number }) =>
    `Would mend ${count(p.count, "place")} in ${count(p.files, "file")} (nothing is written):`,
};

function count(number: number, word: string): string {
  if (number === 0) return "";
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
