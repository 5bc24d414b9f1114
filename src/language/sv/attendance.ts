import type { AttendanceTexts } from "../texts.ts";

export const attendanceTexts: AttendanceTexts = {
  subjects: { attendance: "närvaro" },
  ways: { person: "person", organisation: "organisation", quorum: "beslutförhet", office: "uppdrag" },
  presences: { present: "närvarande", part: "delvis", absent: "frånvarande" },
  title: (p) => `Närvaro vid ${p.count} ${p.count === 1 ? "möte" : "möten"}`,
  days: (p) => (p.first === p.last ? p.first : `${p.first} – ${p.last}`),
  people: "Personer",
  organisations: "Organisationer",
  quorum: "Beslutförhet",
  offices: "Ordförande och sekreterare vid mötena",
  columns: {
    name: "Namn",
    organisation: "Organisation",
    meetings: "Möten",
    present: "Hela",
    part: "Delvis",
    absent: "Borta",
    share: "Andel",
    substitutes: "Ersättare",
    other_meetings: "Övriga",
    substitute_for: "Ersatte",
    vacant: "Vakant",
    ref: "Möte",
    item: "Punkt",
    votes: "Röster",
    needed: "Behövs",
    decisions: "Beslut",
    quorum: "Beslutfört",
    file: "Fil",
    chair: "Ordförande",
    secretary: "Sekreterare",
  },
  quorums: { met: "ja", "not-met": "nej", unknown: "går inte att avgöra" },
  votes: (p) => `${p.there === p.perhaps ? p.there : `${p.there}–${p.perhaps}`} av ${p.of}`,
  allMet: (p) =>
    p.count === 1
      ? "Forumet var beslutfört vid den enda punkten."
      : `Forumet var beslutfört vid alla ${p.count} punkter.`,
  noQuorum:
    "Inget forum har en regel för beslutförhet som klubba förstår (quorum: half, majority, 5, 2/3 eller 40 %).",
  none: "Inget protokoll från den tiden säger vilka som var närvarande.",
  untold: (p) => `${p.count} protokoll säger inte vilka som var närvarande: ${p.files}.`,
  unknownSubject: (p) =>
    `klubba kan inte räkna ”${p.value}”.${p.nearest ? ` Menade du ${p.nearest}?` : ""} Det som går är: ${p.known}.`,
};
