import type { JournalTexts } from "../texts.ts";
import { refusals } from "./problem-reasons.ts";

export const journalTexts: JournalTexts = {
  eventNames: {
    done: ["klar", "gjort", "utfört"],
    reopened: ["återöppnat", "återöppnad", "öppna igen"],
    cancelled: ["inställt", "inställd", "utgår"],
    "condition-met": ["uppfyllt", "villkor uppfyllt"],
    "condition-failed": ["fallit", "villkoret föll", "ej uppfyllt", "inte uppfyllt"],
    answered: ["svar", "besvarad"],
    adopted: ["antagit", "antagen"],
    declined: ["tackat nej", "avböjt", "avstått"],
    "due-changed": ["ny tid", "ny frist", "frist", "slutdatum", "senast"],
    "owner-changed": ["ny ansvarig", "ansvarig"],
    returned: ["åter", "tillbaka", "återkommit"],
    corrected: ["rättelse", "rättad"],
    note: ["anteckning", "kommentar"],
    undone: ["ångra", "ångrad"],
    moved: ["flytta", "flyttad"],
    "time-changed": ["ändrad tid", "tid"],
    confirmed: ["bekräfta", "bekräftad"],
  },
  daysFromToday: { idag: 0, igår: -1, förrgår: -2, iförrgår: -2, imorgon: 1 },
  targets: {
    decision: "ett beslut",
    clause: "en att-sats i ett beslut",
    action: "en uppgift",
    "follow-up": "ett ärende som ska återkomma",
    item: "en punkt",
    meeting: "ett möte",
    "journal-record": "en notering i journalen",
  },
  refusals,
  done: (p) => `Klart: ${p.ref} ${p.title}`,
  recorded: (p) => `Noterat, ${p.event}: ${p.ref} ${p.title}`,
  tookBack: (p) => `Återtaget, ${p.event} (${p.id}): ${p.ref} ${p.title}`,
  howToUndo: (p) => `Blev det fel? klubba ångra ${p.id}`,
  wouldWrite: (p) => `Inget skrivs. Till ${p.file} skulle läggas:`,
  nothingWritten: "Inget noterades.",
  refused: (p) => `${p.ref}: ${p.message}`,
  possibleEvents: (p) => `${p.ref} är ${p.type}. Det som kan noteras är: ${p.events}.`,
  needs: (p) => `Ange också ${p.options} när du noterar ${p.event}.`,
  reopen: (p) => `Stämmer det inte: klubba notera ${p.ref} återöppnad`,
  alreadySaid: (p) => `${p.ref}: det är redan noterat (${p.event}).`,
  or: "eller",
  takesNot: (p) => `${p.option} hör inte till ${p.event}.`,
  unknownEvent: (p) =>
    `Det finns ingen händelse som heter ”${p.name}”.${p.nearest ? ` Menade du ${p.nearest}?` : ""} De som finns: ${p.known}.`,
  unreadableDay: (p) =>
    `${p.option}: ”${p.text}” är ingen dag. Skriv till exempel 2025-05-30, "30 maj" eller igår.`,
  unreadableTime: (p) => `${p.option}: ”${p.text}” är inget klockslag. Skriv till exempel 09.00.`,
  unreadableDue: (p) =>
    `--due: ”${p.text}” går inte att tyda. Skriv till exempel 2025-05-30, "30 maj", "nästa möte" eller "tills vidare".`,
  inFuture: (p) =>
    `${p.day} ligger i framtiden. Efter --on anges dagen då det hände; hände det i dag behövs inte --on.`,
  beforeMeeting: (p) =>
    `${p.day} ligger före mötet som ${p.ref} kommer från (${p.date}). Kontrollera dagen efter --on.`,
  whoAdopts: (p) => `${p.ref} ska antas av ${p.organisations}.`,
  notYetStored: (p) =>
    `Beteckningen ${p.ref} står ännu inte i ${p.file}, och utan den kan inget noteras. Skriv in den med: klubba granska --fix ${p.file}`,
  nothingToUndo: "Det finns inget att ta tillbaka i journalen.",
  unknownJournalId: (p) =>
    `Det finns ingen notering ${p.id} i journalen.${p.nearest ? ` Menade du ${p.nearest}?` : " klubba visa BETECKNING räknar upp det som har noterats om ett ärende."}`,
  alreadyUndone: (p) => `${p.id} är redan återtagen.`,
  lastHasNoId: (p) =>
    `Den sista noteringen i journalen har ingen beteckning (id). Ta bort den för hand: ${p.file}, rad ${p.line}.`,
};
