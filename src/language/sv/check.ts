import type { CheckTexts } from "../texts.ts";

export const checkTexts: CheckTexts = {
  severities: { error: "fel", warning: "varning", info: "upplysning" },
  summary: ({ errors, warnings, infos, files }) => {
    const counts = [
      count(errors, "fel", "fel"),
      count(warnings, "varning", "varningar"),
      count(infos, "upplysning", "upplysningar"),
    ];
    const found = counts.filter((text) => text !== "").join(", ");
    return `${found === "" ? "Inget att anmärka på" : found} i ${count(files, "fil", "filer") || "inga filer"}`;
  },
  fixable: ({ count }) => `; ${count} kan rättas med --fix`,
  mended: (p) => `Rättade ${count(p.count, "ställe", "ställen")} i ${count(p.files, "fil", "filer")}:`,
  wouldMend: (p) =>
    `Skulle rätta ${count(p.count, "ställe", "ställen")} i ${count(p.files, "fil", "filer")} (inget skrivs):`,
};

function count(number: number, one: string, several: string): string {
  if (number === 0) return "";
  return `${number} ${number === 1 ? one : several}`;
}
