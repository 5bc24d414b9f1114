import type { PublicDocumentTexts } from "../texts.ts";

export const publicDocumentTexts: PublicDocumentTexts = {
  notPublic: "Ej offentligt",
  leftOut: "Punkten är inte offentlig och ingår inte i det här dokumentet.",
  inPlace: "[ej offentligt]",
  person: "en person",
  representative: "företrädare",
  representativeOf: (p) => `företrädare för ${p.organisation}`,
  unfound: (p) =>
    `${p.file}: ${p.items.length === 1 ? "en punkt som inte är offentlig går" : "punkter som inte är offentliga går"} inte att hitta i texten (${p.items.join(", ")}), och kan därför inte utelämnas. Ge rubriken i texten samma nummer som i filhuvudet. Inget dokument för allmänheten har skrivits.`,
  stopped: (p) =>
    p.count === 1
      ? "Inget dokument för allmänheten har skrivits: ett personnummer skulle ha stått i det. Ta bort det. Är det inget personnummer, säg det där det står: <!-- klubba: ignore personal-number -->"
      : `Inget dokument för allmänheten har skrivits: ${p.count} personnummer skulle ha stått i det. Ta bort dem. Är något inget personnummer, säg det där det står: <!-- klubba: ignore personal-number -->`,
};
