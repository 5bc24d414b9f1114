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
};
