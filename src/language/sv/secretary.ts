import type { BackReason } from "../en/writing.ts";
import type { SecretaryTexts } from "../texts.ts";

export const secretaryTexts: SecretaryTexts = {
  whichForum: "Vilket forum?",
  whichDate: "Vilket möte?",
  anotherDate: "en annan dag",
  ownDate: "Vilken dag?",
  notADay: (p) => `”${p.text}” är ingen dag. Skriv till exempel 8 maj eller 2025-05-08.`,
  dateChoice: (p) => `${p.weekday} ${p.day} (${p.from})`,
  agenda: "Vad ska stå på dagordningen?",
  standing: "Stående punkter",
  returns: "Kommer tillbaka",
  closing: "Sist på mötet",
  planned: "Redan planerat",
  why: (p) => `${whys[p.reason]} ${p.day}`,
  moreItems: "Fler punkter? En på varje rad, tom rad när det inte är fler",
  secondMeeting: (p) => `${p.file} finns redan. Är det här ett andra möte samma dag?`,
  date: "mötets dag",
  forum: "forumet",
  noForums: "Det finns inget forum i klubba.yaml. Lägg till ett och försök igen.",
  dayCancelled: (p) =>
    `Observera: mötet den ${p.day} är inställt. Hölls det ändå, så gäller det som protokollet säger.`,
  dayMoved: (p) =>
    `Observera: mötet den ${p.day} är flyttat till den ${p.to}. Dess protokoll påbörjas med --date ${p.date}.`,
  alreadyThere: (p) =>
    `${p.file} finns redan (${p.status}) och har lämnats orörd. Gäller det ett andra möte samma dag, lägg till --second.`,
  noSuchMatter: (p) =>
    `--without: dagordningen har ingen punkt ”${p.ref}”.${p.known ? " Ange nummer, beteckning eller rubrik:" : ""}`,
  badTime: (p) => `${p.option}: ”${p.text}” är inget klockslag. Skriv till exempel 09.00.`,
  created: (p) =>
    `Skapade ${p.file} med ${p.items} ${p.items === 1 ? "punkt" : "punkter"}${p.returning > 0 ? `, varav ${p.returning} kommer tillbaka från tidigare möten` : ""}.`,
  continued: (p) =>
    `${p.file} var planerat och är nu ett utkast med ${p.items} ${p.items === 1 ? "punkt" : "punkter"}.`,
  nextSteps: (p) =>
    `Fortsätt så här: pricka av närvaron med ${p.attend}, skriv i valfri textredigerare, leta fel med ${p.check} och avsluta med ${p.finalize}.`,
  noTemplate: (p) =>
    `Det finns ingen mall som heter ”${p.name}”.${p.nearest ? ` Menade du ${p.nearest}?` : ""} De som finns: ${p.known}.`,
  templateNames: (p) =>
    `${p.place}: mallen använder {{${p.name}}}, som inte står för något.${p.nearest ? ` Menade du {{${p.nearest}}}?` : ""}`,
  templateSyntax: (p) => `${p.place}: mallen går inte att läsa: ${p.detail}`,
  templateTag: (p) => `${p.place}: {{> ${p.tag}}} skulle hämta en annan fil. En mall är en enda fil.`,
  templateHeader: (p) =>
    `${p.file}: med mallens filhuvud går protokollet inte att läsa. Skriv {{header}} mellan de två raderna med ---.`,
  templateAgenda: (p) =>
    `Mallen ${p.file} visar inte hela dagordningen. Rubrikerna skrivs med {{#items}}## {{heading}}{{/items}}.`,
  whichFile: "filen med protokollet",
  noDraft: "Det finns inget utkast. Påbörja ett med: klubba ny",
  whoIsThere: (p) => `Vilka är med på ${p.forum} ${p.day}?`,
  others: "Övriga",
  anythingElse: "Något att tillägga om någon?",
  nothingElse: "Nej, det var allt",
  addGuest: "Lägg till en gäst",
  guest: "Vem? (Siv Ek, Alby, till 09.40)",
  didYouMeanPerson: (p) => `Menar du ${p.nearest}? Du skrev ”${p.name}”.`,
  whatAbout: (p) => `Vad gäller för ${p.name}?`,
  details: {
    remote: "deltar på distans",
    from: "kom klockan",
    until: "gick klockan",
    substitute_for: "ersättare för",
    items: "deltar bara i punkt",
    recused: "jävig i punkt",
    back: "inget",
  },
  whichTime: "Vilken tid? (Enter tar bort den)",
  notATime: "Skriv ett klockslag, till exempel 09.40.",
  forWhom: "För vem?",
  nobody: "ingen",
  whichItems: "Vilka punkter? (3, 5; Enter tar bort dem)",
  badPair: (p) =>
    `${p.option}: ”${p.text}” går inte att förstå. Skriv till exempel ${p.option} "${p.example}".`,
  whoFlags: "vilka som är närvarande",
  frozen: (p) => `${p.file} är ${p.status} och ändras inte.`,
  notPlannedYet: (p) => `Mötet i ${p.file} är bara planerat. klubba ny gör ett utkast av det.`,
  attendance: (p) => `Närvarande: ${p.present}. Frånvarande: ${p.absent}.`,
  quorum: (p) =>
    p.reached
      ? `Beslutförhet: ja, ${p.there} av ${p.of} röstberättigade är närvarande; det räcker med ${p.needed}.`
      : `Beslutförhet: NEJ, bara ${p.there} av ${p.of} röstberättigade är närvarande; det behövs ${p.needed}.`,
  quorumUnclear: (p) =>
    `I klubba.yaml står quorum: ${p.text}, som inte går att förstå. Skriv half (minst hälften), majority (fler än hälften), ett antal eller ett bråk som 1/3.`,
  saved: (p) => `Sparat i ${p.file}.`,
  unchanged: (p) => `Så står det redan i ${p.file}; inget har ändrats.`,
  notFinal: (p) =>
    `${p.file} har inte slutförts: ${p.count === 1 ? "ett fel måste" : `${p.count} fel måste`} rättas först.`,
  finished: (p) =>
    `${p.file} är slutfört: ${p.decisions} beslut, ${p.actions} ${p.actions === 1 ? "uppgift" : "uppgifter"}, ${p.followUps} ${p.followUps === 1 ? "bevakning" : "bevakningar"}.`,
  alreadyFinal: (p) => `${p.file} är redan ${p.status}; inget har ändrats.`,
  cancelledMeeting: (p) => `Mötet i ${p.file} är inställt; det finns inget att slutföra.`,
  suggestionsLeft: (p) =>
    p.count === 1
      ? "Ett tveksamt ställe har inte räknats med:"
      : `${p.count} tveksamma ställen har inte räknats med:`,
  moreIds: (p) => (p.count === 1 ? "En beteckning skrevs in." : `${p.count} beteckningar skrevs in.`),
  archiveExists: (p) => `${p.file} finns redan. Ändra i den med valfri textredigerare.`,
  networkName: "Vad heter nätverket?",
  languageOf: "Vilket språk skrivs protokollen på?",
  timeZone: "Vilken tidszon?",
  badTimeZone: (p) => `Det finns ingen tidszon som heter ”${p.name}”. Skriv till exempel Europe/Stockholm.`,
  organisationsOf: "Vilka organisationer ingår? (kommatecken mellan)",
  firstForum: "Vad heter det första forumet (rådet, gruppen, nämnden)?",
  prefix: "Vilka bokstäver ska beteckningarna på dess möten börja med?",
  badPrefix: (p) =>
    `En beteckning kan inte börja med ”${p.text}”. Använd bara bokstäver och siffror, till exempel VS.`,
  minutesKind: "Vad förs på mötena?",
  kinds: { notes: "minnesanteckningar", protocol: "protokoll" },
  memberLine: "Ledamöterna? En på varje rad: namn, organisation, roll. Tom rad avslutar",
  forumName: "det första forumets namn",
  initialised: (p) =>
    `Skapade ${p.file} och ${p.folder}. Läs igenom ${p.file}; där står vad mer som kan läggas till.`,
  initNext: (p) => `Fortsätt så här: ${p.command} påbörjar det första protokollet.`,
  membersLater: (p) => `Ledamöterna återstår att skriva in i ${p.file}, en rad för varje.`,
  needed: "Skriv något.",
};

const whys: Record<BackReason, string> = {
  missed: "har missats, från",
  unreported: "protokoll saknas, från",
  returning: "återkommer från",
  unanswered: "frågan är inte besvarad, från",
  referred: "hänskjutet hit",
  recommended: "rekommenderat till er, beslutat",
  prepared: "berett",
  conditional: "villkoret är inte uppfyllt, från",
  adoption: "inte antaget av alla, beslutat",
  due: "ska vara klart, från",
  ask: "inget har hörts sedan",
  lapsed: "gäller inte längre, beslutat",
  lapsing: "löper snart ut, beslutat",
};
