import type { ExportingTexts } from "../exporting-texts.ts";

export const exportingTexts: ExportingTexts = {
  whichFile:
    "Ange vilket protokoll: klubba exportera FIL --to docx. Flera på en gång: --forum NAMN, --since DAG, --until DAG.",
  whichForm: "Ange vilken form dokumentet ska ha: --to docx, --to pdf, --to html eller --to md.",
  unknownEnding: (p) =>
    `Namnet ${p.file} säger inte vilken form dokumentet ska ha. Ange --to docx, --to pdf, --to html eller --to md.`,
  notHeld: (p) =>
    `${p.file} är bara planerat eller inställt och har inget protokoll. En kallelse görs med: klubba dagordning --invite`,
  nothing: "Det finns inget protokoll att skriva ut där.",
  exists: (p) =>
    `${p.file} finns redan och har lämnats orörd. Ersätt den med --force, eller ange ett annat namn med --out.`,
  amongMinutes: (p) =>
    `${p.file} skulle läsas som ett protokoll bland de andra, eller ersätta arkivets inställningar. Ange ett annat ställe med --out.`,
  isMinutes: (p) =>
    `${p.file} är ett protokoll i arkivet eller en inställningsfil och skrivs aldrig över. Ange ett annat namn med --out.`,
  onlyTexts: "Bara html och md kan skrivas till skärmen eller en annan kommandorad. Ange en fil med --out.",
  onlyOne: "Flera dokument får inte plats i en fil. Ange en mapp med --out.",
  noFolder: (p) => `Mappen ${p.folder} finns inte. Skapa den först, eller ange en annan med --out.`,
  isFile: (p) => `${p.file} är en fil. Ange en mapp med --out.`,
  written: (p) => `${p.replaced ? "Ersatt" : "Skrivet"}: ${p.file}`,
  wouldWrite: (p) => `Skulle skrivas: ${p.file}`,
  progress: (p) => `${p.done} av ${p.all}: ${p.file}`,
};
