import type { InvitationTexts } from "../texts.ts";

export const invitationTexts: InvitationTexts = {
  title: "Kallelse",
  cancelledTitle: "Inställt möte",
  subject: (p) => `${p.title}: ${p.forum}, ${p.when}`,
  atTime: (p) => `${p.day} kl. ${p.hours}`,
  days: (p) => `${p.first} till ${p.last}`,
  labels: { day: "Dag", time: "Tid", place: "Plats", mode: "Form" },
  agenda: "Dagordning",
  number: "Nr",
  item: "Ärende",
  presenter: "Föredragande",
  called: "Kallade",
  name: "Namn",
  role: "Roll",
  organisation: "Organisation",
  presenters: (p) => `Föredragande: ${p.names}`,
  attachments: (p) => `Bifogas: ${p.labels}`,
  case: (p) => `Dnr ${p.number}`,
  question: (p) => `Fråga: ${p.text}${p.answered ? " (besvarad)" : ""}`,
  settled: "Har avgjorts sedan punkten planerades.",
  notPublic: "Ej offentlig punkt",
  back: {
    missed: (p) => `Återkommer från ${p.from}: togs inte upp när det skulle.`,
    unreported: (p) => `Återkommer från ${p.from}.`,
    returning: (p) => `Återkommer från ${p.from}.`,
    unanswered: (p) => `Återkommer från ${p.from}.`,
    referred: (p) => `Hänskjutet hit av ${p.by} ${p.from}.`,
    recommended: (p) => `Rekommenderat av ${p.by} ${p.from} och inte besvarat.`,
    prepared: (p) => `Berett av ${p.by} ${p.from}.`,
    conditional: (p) => `Villkoret i beslutet från ${p.from} är inte uppfyllt.`,
    adoption: (p) => `Beslutat ${p.from}; väntar på ${p.waiting}.`,
    due: (p) => {
      if (p.day === "") return `Beslutat ${p.from}.`;
      return `${p.late ? "Skulle ha varit klart" : "Ska vara klart"} ${p.day}.`;
    },
    ask: (p) => `Återkommer från ${p.from}; inget har hörts sedan dess.`,
    lapsed: (p) => `Beslutet från ${p.from} har upphört att gälla.`,
    lapsing: (p) => `Beslutet från ${p.from} gäller till ${p.day}.`,
  },
  cancelled: "Mötet är inställt.",
  tentative: "Dagen är preliminär.",
  movedFrom: (p) => `Mötet har flyttats från ${p.day}.`,
  apologies: (p) =>
    `Förhinder meddelas till ${p.name}${p.email ? `, ${p.email}` : ""}${p.deputies ? ", så att en ersättare kan kallas in" : ""}.`,
  sender: (p) => `${p.name}, ${p.role}`,
  calendarFile: "mote.ics",
  written: (p) => `Skrev kallelsen till ${p.file}${p.replaced ? ", i stället för den som fanns där" : ""}.`,
  wouldWrite: (p) => `Det här skulle skrivas till ${p.file}.`,
  sendYourself: (p) =>
    `klubba skickar inget själv: öppna filen i ditt e-postprogram och skicka den därifrån, till ${p.to} ${p.to === 1 ? "person" : "personer"}.`,
  withoutEmail: (p) => `Saknar e-postadress i klubba.yaml och står därför inte bland mottagarna: ${p.names}.`,
  badEmail: (p) => `${p.name} (”${p.email}” är ingen e-postadress)`,
  nobody: "Ingen av de kallade har en e-postadress i klubba.yaml. Fyll i mottagarna i ditt e-postprogram.",
  attachThese: (p) => `Dagordningen nämner bilagor som inte ligger i brevet; bifoga dem själv: ${p.labels}.`,
  isPast: (p) => `Observera att mötet var ${p.day}.`,
  noSender: (p) =>
    `Ett e-brev behöver en avsändare: sekreteraren eller ordföranden i ${p.forum}${p.people ? ` (${p.people})` : ""}, med e-postadress. Fyll i den under people i klubba.yaml: - { name: ..., email: namn@example.org }, och rollen bland forumets members. Utan avsändare: --to md eller --to html.`,
  whichForm: (p) =>
    `${p.file}: vad ska det bli? Låt namnet sluta på .md, .html eller .eml, eller lägg till --to md, --to html eller --to eml.`,
  exists: (p) => `${p.file} finns redan och har lämnats orörd. Ersätt den med --force.`,
  notAnInvitation: (p) =>
    `${p.file} är något annat än en kallelse och har lämnats orörd, med eller utan --force. Ange en annan fil.`,
  amongMinutes: (p) =>
    `${p.file} ligger där klubba letar efter protokoll, och skulle läsas som ett sådant. Ange en fil någon annanstans.`,
  alone: "--invite kan inte anges tillsammans med --write, --json eller --csv. Välj ett av dem.",
  needsInvite: "--to och --force hör till --invite: ange det också.",
};
