import type { CommonTexts } from "../texts.ts";

export const commonTexts: CommonTexts = {
  months: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  shortMonths: ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"],
  weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
  shortWeekdays: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
  and: "och",
  reading: (p) => `Läser ${p.done} av ${p.total} möten …`,
  prompt: {
    yes: "Ja",
    no: "Nej",
    yesOrNo: "Svara ja eller nej.",
    scrolls: (p) => `${p.shown} av ${p.all} rader syns`,
    keys: {
      space: "mellanslag",
      navigate: "flytta",
      select: "välj",
      all: "alla",
      invert: "vänd",
      submit: "klar",
    },
  },
};
