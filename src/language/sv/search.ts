import type { SearchTexts } from "../texts.ts";

export const searchTexts: SearchTexts = {
  parts: {
    decisions: "beslut",
    actions: "uppgifter",
    followups: "bevakningar",
    agenda: "dagordning",
    prose: "löptext",
  },
  notPublic: "inte offentlig",
  noWords: "Skriv minst ett ord att söka efter, till exempel: klubba sök budget",
  tooLong: (p) => `Det är för mycket att söka efter: högst ${p.most} tecken.`,
  notALimit: (p) => `--limit: ”${p.value}” är inget antal. Skriv ett heltal från 1, till exempel 50.`,
  nothing: (p) =>
    `Inget ställe har allt detta: ${p.words}. Pröva färre ord, eller början av ett ord med en stjärna: budget*`,
  folded: "Inget är stavat precis så. Det här hittades när å, ä, ö och accenter inte räknas.",
  more: (p) =>
    `${p.shown === 1 ? "Det bästa stället" : `De ${p.shown} bästa`} av ${p.count} visas. --limit ${p.count} visar alla.`,
};
