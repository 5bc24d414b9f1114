import type { PublicDocumentTexts } from "../texts.ts";

export const publicDocumentTexts: PublicDocumentTexts = {
  notPublic: "Ej offentligt",
  leftOut: "Punkten är inte offentlig och ingår inte i det här dokumentet.",
  inPlace: "[ej offentligt]",
  person: "en person",
  representative: "företrädare",
  representativeOf: (p) => `företrädare för ${p.organisation}`,
  wordsToo: ["per", "dag", "mark", "bo", "love", "stig", "sten", "tor"],
  behindNames:
    /^(?!(?:för|under|över|efter|mellan|år|dagar|ur)$)(?:och|samt|i|på|från|med|som|vid|hos|själv|sa|ska|skall|vill|kan|la|blev|\p{L}*(?:r|de|te|gav|tog|bad|fick|kom|gick|drog|höll|skrev|såg|stod|slog|fann|drev|lät|bjöd|la|[^s]s))$/iu,
  unfound: (p) =>
    `${p.file}: ${p.items.length === 1 ? "en punkt som inte är offentlig går" : "punkter som inte är offentliga går"} inte att hitta i texten (${p.items.join(", ")}), och kan därför inte utelämnas. Ge rubriken i texten samma nummer som i filhuvudet. Inget dokument för allmänheten har skrivits.`,
};
