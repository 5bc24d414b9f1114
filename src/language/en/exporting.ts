import type { ExportingTexts } from "../exporting-texts.ts";

export const exportingTexts: ExportingTexts = {
  whichFile:
    "Say which minutes: klubba export FILE --to docx. Several at once: --forum NAME, --since DAY, --until DAY.",
  whichForm: "Say which form the document is to have: --to docx, --to pdf, --to html or --to md.",
  unknownEnding: (p) =>
    `The name ${p.file} does not say which form the document is to have. Add --to docx, --to pdf, --to html or --to md.`,
  notHeld: (p) =>
    `${p.file} is only planned, or cancelled, and has no minutes. An invitation is made with: klubba agenda --invite`,
  nothing: "There are no minutes there to export.",
  exists: (p) =>
    `${p.file} exists and has been left as it is. Replace it with --force, or give another name with --out.`,
  amongMinutes: (p) =>
    `${p.file} would be read as minutes among the others, or replace the settings of the archive. Name another place with --out.`,
  isMinutes: (p) =>
    `${p.file} is minutes of the archive, or its settings, and is never written over. Give another name with --out.`,
  onlyTexts: "Only html and md can be written to the screen or a pipe. Name a file with --out.",
  onlyOne: "Several documents do not fit into one file. Name a folder with --out.",
  noFolder: (p) => `There is no folder ${p.folder}. Create it first, or name another with --out.`,
  isFile: (p) => `${p.file} is a file. Name a folder with --out.`,
  written: (p) => `${p.replaced ? "Replaced" : "Written"}: ${p.file}`,
  wouldWrite: (p) => `Would be written: ${p.file}`,
  progress: (p) => `${p.done} of ${p.all}: ${p.file}`,
};
