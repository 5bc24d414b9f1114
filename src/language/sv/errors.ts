import type { ErrorTexts } from "../texts.ts";

export const errorTexts: ErrorTexts = {
  unknownReference: (p) =>
    `${p.ref} finns inte i arkivet.${p.nearest ? ` Menade du ${p.nearest}?` : " Listorna (klubba beslut, uppgifter, bevaka) visar varje posts beteckning."}`,
  ambiguousReference: (p) => `${p.ref} passar på flera poster: ${p.candidates}. Ange en av dem i sin helhet.`,
  unknownForum: (p) => `Det finns inget forum som heter "${p.name}". Kända forum: ${p.known}.`,
  missingFlag: (p) => `Uppgift saknas: ${p.what}. Ange den med ${p.flag}.`,
  noArchive: "Det finns ingen klubba.yaml här eller i någon mapp ovanför. Skapa ett arkiv med: klubba init",
  fileExists: (p) => `${p.file} finns redan och har lämnats orörd.`,
};
