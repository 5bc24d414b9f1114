import type { ListCount } from "../en/lists.ts";
import type { ListTexts } from "../texts.ts";

export const listTexts: ListTexts = {
  columns: {
    ref: "Beteckning",
    text: "Ärende",
    item: "Punkt",
    kind: "Slag",
    status: "Läge",
    owner: "Ansvarig",
    due: "Senast",
    when: "Åter",
    to: "Till",
    forum: "Forum",
    date: "Datum",
    weekday: "Dag",
    time: "Tid",
    place: "Plats",
    title: "Rubrik",
    organisation: "Organisation",
    topics: "Ämnen",
    condition: "Villkor",
    valid_to: "Till och med",
    minutes: "Protokoll",
    decision: "Beslut",
    answer: "Svar",
    since: "Sedan",
    source: "Står i",
    sent_to: "Sänds till",
    name: "Namn",
    roles: "Roller",
    actions: "Uppgifter",
    decisions: "Beslut",
    next: "Nästa möte",
    file: "Fil",
  },
  decisions: (p) => heading(p, "beslut", p.count === 1 ? "är öppet" : "är öppna"),
  actions: (p) =>
    heading(p, p.count === 1 ? "uppgift" : "uppgifter", p.count === 1 ? "är öppen" : "är öppna"),
  followups: (p) => heading(p, p.count === 1 ? "ärende" : "ärenden", "ska komma tillbaka"),
  answers: (p) =>
    `${p.all ? "Beslut" : "Öppna beslut"} som varje organisation antar för sig${p.asOf === undefined ? "" : ` (läget den ${p.asOf})`}`,
  meetings: (p) =>
    heading({ ...p, all: true }, `${p.all ? "" : "kommande "}${p.count === 1 ? "möte" : "möten"}`, ""),
  people: (p) =>
    heading(p, p.count === 1 ? "person" : "personer", p.count === 1 ? "är aktuell" : "är aktuella"),
  none: {
    decisions: {
      filtered: "Inget beslut stämmer med urvalet.",
      all: "Det finns inga beslut.",
      open: "Inget beslut är öppet.",
    },
    actions: {
      filtered: "Ingen uppgift stämmer med urvalet.",
      all: "Det finns inga uppgifter.",
      open: "Ingen uppgift är öppen.",
    },
    followups: {
      filtered: "Inget ärende stämmer med urvalet.",
      all: "Det finns inga ärenden att bevaka.",
      open: "Inget ärende ska komma tillbaka.",
    },
    answers: {
      filtered: "Inget svar stämmer med urvalet.",
      all: "Det finns inga beslut som varje organisation antar för sig.",
      open: "Inget öppet beslut ska antas av varje organisation för sig.",
    },
    meetings: {
      filtered: "Inget möte stämmer med urvalet.",
      all: "Det finns inga möten.",
      open: "Inget möte är planerat.",
    },
    people: {
      filtered: "Ingen person stämmer med urvalet.",
      all: "Här finns inga personer.",
      open: "Ingen person är aktuell nu.",
    },
  },
  hidden: (p) => `--all visar ${p.count} till.`,
  nothingRead:
    "Här finns inga protokoll eller minnesanteckningar. klubba starta skapar ett arkiv; klubba ny påbörjar ett protokoll i det.",
  without: "(utan)",
  validTo: (p) => `t.o.m. ${p.day}`,
  condition: (p) => `(villkor: ${p.text})`,
  addition: (p) => `(tillägg: ${p.text})`,
  movedFrom: (p) => `flyttat från ${p.day}`,
  nextMeeting: "nästa möte",
  words: {
    overdue: ["försenad", "försenat", "försenade", "sen", "sena"],
    none: ["utan", "inget", "ingen"],
    open: ["öppet", "öppen", "öppna"],
  },
  unknownValue: (p) =>
    `${p.option}: ”${p.value}” finns inte.${p.nearest ? ` Menade du ${p.nearest}?` : ""}${p.known ? ` Det finns: ${p.known}.` : ""}`,
  ambiguousValue: (p) =>
    `${p.option}: ”${p.value}” kan betyda flera: ${p.candidates}. Skriv en av dem i sin helhet.`,
  notADay: (p) =>
    `${p.option}: ”${p.value}” är ingen dag som klubba förstår. Skriv den som 2025-05-30 eller 30 maj 2025.`,
  notADue: (p) =>
    `--due: ”${p.value}” är ingen tid som klubba förstår. Skriv en dag (2025-05-30), en månad (2025-05), en vecka (2025-W22), en period (2025-05-01..2025-05-31), försenad eller utan.`,
  bothForms: "--json och --csv kan inte anges samtidigt. Välj ett av dem.",
};

function heading({ count, all, asOf }: ListCount, noun: string, open: string): string {
  const then = asOf === undefined ? "" : ` (läget den ${asOf})`;
  return `${count} ${noun}${all ? "" : ` ${open}`}${then}`;
}
