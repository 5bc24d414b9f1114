import type { UsageTexts } from "../texts.ts";

export const usageTexts: UsageTexts = {
  usage: "Så här:",
  arguments: "Efter kommandot:",
  options: "Alternativ:",
  globalOptions: "Alternativ för alla kommandon:",
  commands: "Kommandon:",
  command: "[KOMMANDO]",
  synopsis: "[ALTERNATIV]",
  help: "hjälp",
  more: "klubba KOMMANDO --help berättar om ett kommando.\nDe engelska namnen fungerar också: klubba status.",
  helpHint: (p) => `klubba ${p.command} --help visar vad som kan anges.`,
  unknownCommand: (p) =>
    `Det finns inget kommando och ingen fil eller mapp som heter ”${p.word}”.${menade(p.nearest)}`,
  unknownOption: (p) => `Okänt alternativ ${p.option}.${menade(p.nearest)}`,
  missingValue: (p) => `Efter ${p.option} ska det stå något mer.`,
  missingArgument: (p) => `${p.argument} saknas.`,
  tooManyArguments: (p) =>
    p.expected === 0
      ? `Efter klubba ${p.command} ska inget mer stå.`
      : `Det står för mycket efter klubba ${p.command}: högst ${p.expected} ${p.expected === 1 ? "sak" : "saker"} kan anges.`,
  badValue: (p) =>
    `${p.option} kan inte vara ”${p.value}”.${menade(p.nearest)} Möjliga värden: ${p.allowed}.`,
  noSuchFolder: (p) => `Mappen ${p.path} finns inte. Ange en mapp som finns efter -C.`,
  severalArchives: (p) => `${p.first} och ${p.second} hör till olika arkiv. Fråga om ett arkiv i taget.`,
  interrupted: "Avbrutet. Inget har sparats.",
  unexpected: (p) =>
    `Något gick fel som klubba inte förutsåg: ${p.detail}\nKör igen med --debug för att se var.`,
  moreProblems: (p) => `… och ${p.count} till. klubba granska visar alla.`,
};

function menade(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Menade du ${nearest}?`;
}
