import type { StatusTexts } from "../texts.ts";

export const statusTexts: StatusTexts = {
  headings: {
    unreported: "Protokoll saknas",
    missed: "Missat",
    overdue: "Försenat",
    lapsing: "Löper ut eller har förfallit",
    adoption: "Ännu inte antaget av alla",
    upcoming: "Kommande möten",
  },
  nextMeeting: (p) => `Till nästa möte${p.forum ? ` i ${p.forum}` : ""}, ${p.day}, ${p.distance}`,
  noNextMeeting: (p) => `Att ta upp${p.forum ? ` i ${p.forum}` : ""}; inget kommande möte är planerat`,
  allWell: "Allt är i ordning: inget är försenat, inget har missats och inget väntar på nästa möte.",
  nothingRead: "Här finns inga protokoll eller minnesanteckningar än.",
  counts: (p) =>
    `Öppet: ${p.decisions} beslut, ${p.actions} ${p.actions === 1 ? "uppgift" : "uppgifter"}. klubba visa BETECKNING berättar mer.`,
  wasDue: (p) => `skulle tas upp ${p.day}`,
  matters: (p) =>
    p.count === 0 ? "" : p.count === 1 ? "1 ärende väntar där" : `${p.count} ärenden väntar där`,
  lapsed: (p) => `löpte ut ${p.day}`,
  conditionFailed: "villkoret uppfylldes inte",
  waitingFor: (p) => `väntar på ${p.names}`,
  declinedBy: (p) => `avböjt: ${p.names}`,
  ask: "inget har hörts",
  more: (p) => `… och ${p.count} till: ${p.command}`,
  onDay: (p) => `Läget ${p.day}`,
  summary: {
    forum: "Forum",
    unreported: "Protokoll saknas",
    missed: "Missat",
    overdue: "Försenat",
    next: "Till nästa",
    lapsing: "Löper ut",
    adoption: "Ej antaget",
    meeting: "Nästa möte",
  },
  oneForum: (p) => `klubba läge --forum ${p.forum} visar ett forum.`,
  noForum: "Möten utan forum",
  archive: "Alla forum",
};
