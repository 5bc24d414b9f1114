import type { LogTexts } from "../texts.ts";

export const logTexts: LogTexts = {
  sections: {
    decided: "Beslutat",
    new: "Nya uppgifter och bevakningar",
    done: "Klart",
    answered: "Svar",
    ended: "Upphört",
    changed: "Flyttat, inställt och ändrat",
    minutes: "Justerat, rättat och noterat",
  },
  lastMeeting: ["senaste mötet", "senaste möte", "förra mötet", "föregående möte", "sista mötet"],
  sinceMeeting: (p) => `Sedan mötet den ${p.day}, till och med den ${p.until}.`,
  between: (p) => `Från den ${p.day} till och med den ${p.until}.`,
  untilOnly: (p) => `Till och med den ${p.until}.`,
  wrongOrder: (p) =>
    `Den första dagen, ${p.since}, kommer efter den sista, ${p.until}. Byt plats på --since och --until.`,
  noMeeting: (p) =>
    `Det finns inget protokoll från ett tidigare möte med ${p.forum}. Ange från vilken dag: --since 2025-01-01.`,
  nothing: "Inget känt har hänt under den tiden. --since börjar på en tidigare dag.",
  quoted: (p) => `”${p.text}”`,
  and: "och",
  decided: (p) => {
    const said = p.clauses.every((one) => /^att\s/i.test(one));
    const words = said ? joined(p.clauses, "och") : p.clauses.join("; ");
    if (said) return p.item === "" ? `Mötet beslutade ${words}.` : `${p.item}: mötet beslutade ${words}.`;
    return p.item === "" ? `${words}.` : `${p.item}: ${words}.`;
  },
  action: (p) =>
    `Ny uppgift${p.who === "" ? "" : ` för ${p.who}`}: ${p.what}${p.due === "" ? "" : ` (${p.due})`}.`,
  "follow-up": (p) =>
    `${p.item === "" ? "Att bevaka" : p.item}: ${p.what}${p.due === "" || p.what.includes(p.due) ? "" : ` (${p.due})`}.`,
  planned: (p) => `Nytt möte den ${p.was}${p.time === "" ? "" : `, ${p.time}`}.`,
  done: {
    decision: (p) => `Beslutet om ${p.what} är genomfört.`,
    action: (p) => `${p.who === "" ? "Klart" : `${p.who} har gjort klart`}: ${p.what}.`,
    "follow-up": (p) => `Ärendet ${p.what} är avslutat.`,
    meeting: (p) => `${p.what} är klart.`,
  },
  cancelled: {
    decision: (p) => `Det som beslutades om ${p.what} utgår.`,
    action: (p) => `Uppgiften ${p.what} utgår.`,
    "follow-up": (p) => `Ärendet ${p.what} utgår.`,
    meeting: (p) => `Mötet den ${p.what} är inställt.`,
  },
  adopted: (p) => `${p.who} har antagit ${p.what}.`,
  declined: (p) => `${p.who} har avböjt ${p.what}.`,
  answered: (p) => `Frågan om ${p.what} är besvarad.`,
  "condition-met": (p) => `Villkoret för ${p.what} är uppfyllt.`,
  "condition-failed": (p) => `Villkoret för ${p.what} uppfylldes inte, så beslutet gäller inte längre.`,
  returned: (p) => `${p.what} har kommit tillbaka.`,
  "taken-up": (p) =>
    /^att\s/i.test(p.detail)
      ? `${p.who} har behandlat ${p.what} och beslutat ${p.detail}.`
      : `${p.who} har behandlat ${p.what}: ${p.detail}.`,
  reported: (p) => `${p.who === "" ? "Rapporterat" : p.who}: ${p.what}.`,
  lapsed: (p) => `Beslutet om ${p.what} gällde till och med den ${p.due}.`,
  revoked: (p) => `Beslutet om ${p.what} är upphävt genom ${p.other}.`,
  superseded: (p) => `Beslutet om ${p.what} är ersatt av ${p.other}.`,
  moved: (p) =>
    `Mötet den ${p.was} är flyttat${p.day === "" ? "" : ` till den ${p.day}`}${p.time === "" ? "" : `, ${p.time}`}.`,
  "time-changed": (p) => `Mötet den ${p.was} är ändrat${p.time === "" ? "" : `: ${p.time}`}.`,
  confirmed: (p) => `Mötet den ${p.was} är bekräftat.`,
  "due-changed": (p) => `Ny dag för ${p.what}: ${p.due}.`,
  "owner-changed": (p) => `${p.who} tar över ${p.what}.`,
  reopened: (p) => `${p.what} är inte klart, trots allt.`,
  approved: (p) => `${p.who} har justerat protokollet från den ${p.what}.`,
  corrected: (p) => `Rättelse om ${p.what}${p.detail === "" ? "" : `: ${p.detail}`}.`,
  note: (p) => `Noterat om ${p.what}${p.detail === "" ? "" : `: ${p.detail}`}.`,
  meetingOn: (p) => `mötet den ${p.day}`,
  times: (p) => (p.end === "" ? `kl. ${p.start}` : `kl. ${p.start}–${p.end}`),
  ending: (p) => `slutar kl. ${p.end}`,
};

function joined(words: readonly string[], and: string): string {
  const [last = "", ...before] = words.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(", ")} ${and} ${last}`;
}
