import type { ProblemTexts } from "../problem-texts.ts";

export const sealBroken: ProblemTexts["seal-broken"] = ({ reason, by, items }) => ({
  message: {
    changed:
      items === ""
        ? `This is not the text that ${by} approved.`
        : `Item ${items} is not as ${by} approved it.`,
    unreadable: "What stands where the seal should be is not as klubba wrote it.",
    status: "The status does not say what the approvals say.",
  }[reason],
  help: "klubba verify shows what has changed. Take back the file as it was sealed; what was wrong in it is corrected with klubba record FILE corrected.",
});
