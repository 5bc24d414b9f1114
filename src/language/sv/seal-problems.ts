import type { ProblemTexts } from "../problem-texts.ts";

export const sealBroken: ProblemTexts["seal-broken"] = ({ reason, by, items }) => ({
  message: {
    changed:
      items === ""
        ? `Det här är inte texten som ${by} justerade.`
        : `Punkt ${items} är inte som när ${by} justerade den.`,
    unreadable: "Det som står där sigillet ska stå är inte som klubba skrev det.",
    status: "Statusen stämmer inte med justeringarna.",
  }[reason],
  help: "klubba verifiera visar vad som har ändrats. Ta tillbaka filen som den förseglades; det som var fel i den rättas med klubba notera FIL rättat.",
});
