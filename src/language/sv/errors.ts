import type { ErrorTexts } from "../texts.ts";

export const errorTexts: ErrorTexts = {
  unknownReference: (p) =>
    `${p.ref} finns inte i arkivet.${p.nearest ? ` Menade du ${p.nearest}?` : " Listorna (klubba beslut, uppgifter, bevaka) visar allas beteckningar."}`,
  ambiguousReference: (p) => `${p.ref} kan betyda flera saker: ${p.candidates}. Ange en av dem i sin helhet.`,
  unknownForum: (p) => `Det finns inget forum som heter ”${p.name}”. De som finns: ${p.known}.`,
  missingFlag: (p) =>
    `Något saknas: ${p.what}. Ange det med ${p.flag}.${p.known ? ` Det finns: ${p.known}.` : ""}`,
  noArchive: "Det finns ingen klubba.yaml här eller i mapparna ovanför. Skapa ett arkiv med: klubba starta",
  outsideArchives: (p) =>
    `${p.path} ligger inte i något arkiv: det finns ingen klubba.yaml där eller i mapparna ovanför. Flytta det till mappen minutes i ett arkiv, eller skapa ett arkiv där med: klubba starta`,
  noSuchFile: (p) => `Det finns ingen fil ${p.path}. Kontrollera namnet och mappen.`,
  notMinutes: (p) =>
    `${p.path} är inget protokoll och innehåller inga. Ett arkivs protokoll är Markdown-filer (.md) i mappen minutes.`,
  outsideMinutes: (p) =>
    `${p.file} ligger utanför mappen ${p.folder}, och arkivet räknar den inte som ett av sina protokoll. Flytta den till den mappen och kör kommandot igen.`,
  fileExists: (p) => `${p.file} finns redan och har lämnats orörd.`,
  changedMeanwhile: (p) =>
    `${p.file} har ändrats, flyttats eller tagits bort av någon annan medan klubba arbetade. Inget har skrivits i den; kör kommandot igen.`,
  failures: {
    "outside-archive": (p) =>
      `${p.path} ligger utanför arkivet, eller i mappen .git. klubba skriver bara i arkivet: ange en annan fil.`,
    "disk-full": (p) =>
      `Disken är full: ${p.path} skrevs inte, och det som fanns är oförändrat. Frigör plats och försök igen.`,
    "read-only": (p) =>
      `${p.path} går inte att ändra. Kontrollera att filen och mappen inte är skrivskyddade eller öppna i ett annat program.`,
    locked: (p) =>
      `${p.path} används just nu av klubba på annat håll. Försök igen om en stund. Om klubba inte är i gång någon annanstans: ta bort mappen ${p.lock}.`,
    "in-the-way": (p) =>
      `${p.path} kan inte skrivas: en mapp eller fil med det namnet är i vägen. Flytta den eller välj ett annat namn.`,
    "not-written": (p) => `${p.path} kunde inte skrivas (${p.detail}). Det som fanns är oförändrat.`,
    "unknown-time-zone": (p) =>
      `Det finns ingen tidszon som heter ”${p.name}”. Rätta time_zone i klubba.yaml, till exempel till Europe/Stockholm.`,
  },
};
