import type { JournalTexts } from "../texts.ts";
import { refusals } from "./problem-reasons.ts";

export const journalTexts: JournalTexts = {
  eventNames: {
    done: ["klar", "gjort", "utfört"],
    reopened: ["återöppnat", "återöppnad", "öppna igen"],
    cancelled: ["inställt", "inställd", "utgår"],
    "condition-met": ["uppfyllt", "villkor uppfyllt"],
    "condition-failed": ["fallit", "ej uppfyllt", "inte uppfyllt"],
    answered: ["svar", "besvarad"],
    adopted: ["antagit", "antagen"],
    declined: ["tackat nej", "avböjt", "avstått"],
    "due-changed": ["ny tid", "frist", "senast"],
    "owner-changed": ["ny ansvarig", "ansvarig"],
    returned: ["åter", "tillbaka", "återkommit"],
    corrected: ["rättelse", "rättad"],
    note: ["notering", "anteckning"],
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
    meeting: "ett möte",
    "journal-record": "en post i journalen",
  },
  refusals,
  done: (p) => `Klart: ${p.ref} ${p.title}`,
  recorded: (p) => `Noterat, ${p.event}: ${p.ref} ${p.title}`,
  tookBack: (p) => `Återtaget, ${p.event} (${p.id}): ${p.ref} ${p.title}`,
  howToUndo: (p) => `Blev det fel? klubba ångra ${p.id}`,
  wouldWrite: (p) => `Inget skrivs. Till ${p.file} skulle läggas:`,
  nothingWritten: "Inget noterades.",
  refused: (p) => `${p.ref}: ${p.message}`,
  possibleEvents: (p) => `${p.ref} är ${p.type}. Det här kan noteras: ${p.events}.`,
  needs: (p) => `Till ${p.event} behövs också ${p.options}.`,
  reopen: (p) => `Är det inte klart ändå: klubba notera ${p.ref} återöppnad`,
  alreadySaid: (p) => `${p.ref}: det är redan noterat (${p.event}).`,
  or: "eller",
  takesNot: (p) => `${p.option} hör inte till ${p.event}.`,
  unknownEvent: (p) =>
    `Det finns ingen händelse som heter "${p.name}".${p.nearest ? ` Menade du ${p.nearest}?` : ""} Kända: ${p.known}.`,
  unreadableDay: (p) =>
    `${p.option} "${p.text}" är ingen dag. Skriv till exempel 2025-05-30, "30 maj" eller igår.`,
  unreadableTime: (p) => `${p.option} "${p.text}" är inget klockslag. Skriv till exempel 09.00.`,
  unreadableDue: (p) =>
    `--due "${p.text}" går inte att tyda. Skriv till exempel 2025-05-30, "30 maj", "nästa möte" eller "tills vidare".`,
  inFuture: (p) => `${p.day} har inte varit än. --on är dagen då det hände; utelämna den om det hände i dag.`,
  beforeMeeting: (p) => `${p.day} ligger före mötet som ${p.ref} kommer från, ${p.date}. Kontrollera --on.`,
  whoAdopts: (p) => `${p.ref} ska antas av ${p.organisations}.`,
  notYetStored: (p) =>
    `${p.ref} har ännu inget id i ${p.file}, så journalen kan inte hänvisa till posten för all framtid. Ge den ett med: klubba granska --fix ${p.file}`,
  nothingToUndo: "Det finns inget att ta tillbaka i journalen.",
  unknownJournalId: (p) =>
    `Det finns ingen post ${p.id} i journalen.${p.nearest ? ` Menade du ${p.nearest}?` : " klubba visa REF räknar upp journalens poster om ett ärende."}`,
  alreadyUndone: (p) => `${p.id} är redan tillbakatagen.`,
  lastHasNoId: (p) =>
    `Den sista posten i journalen har inget id. Ta bort den för hand: ${p.file}, rad ${p.line}.`,
};
