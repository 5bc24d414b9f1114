import type { ExtractTexts } from "../extract-texts.ts";

export const extractTexts: ExtractTexts = {
  certified: "Rätt utdraget intygas",
  placeAndDate: "Ort och datum",
  signature: "Namnteckning och namnförtydligande",
  notApproved: "Protokollet är ännu inte justerat.",
  attachment: "Bilaga",
  unknownItems: (p) => `${p.asked} finns inte i ${p.file}. De ärenden som finns: ${p.known}.`,
  noItems: (p) => `${p.file} har inga ärenden, så det finns inget att göra ett utdrag av.`,
  nothingFor: (p) =>
    `Inget beslut och ingen uppgift i ${p.file} rör ${p.names}. Ange annars ärendena med --items.`,
  skippedFor: (p) => `Utan utdrag, eftersom inget där rör ${p.names}: ${p.files}.`,
  itemsOfOne:
    "--items gäller ärenden i ett protokoll: ange bara en fil. För flera protokoll finns --for NAMN.",
  missing: (p) =>
    `${p.file}: ${p.count === 1 ? "en bilaga saknas i arkivet" : `${p.count} bilagor saknas i arkivet`} och är därför inte länkad${p.count === 1 ? "" : "e"}: ${p.attachments}.`,
};
