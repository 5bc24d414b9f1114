import type { AgendaTexts } from "../texts.ts";

export const agendaTexts: AgendaTexts = {
  dueItem: "Uppföljning av uppgifter",
  adoptionItem: "Antagande i organisationerna",
  dueItems:
    "uppföljning(?: (?:av|från) (?:uppgifter|uppdrag|beslut|åtgärder|aktiviteter|att göra(?:-listan)?|(?:föregående|förra) (?:möte|mötet)))?|(?:genomgång av )?(?:uppgiftslistan?|uppdragslistan?|åtgärdslistan?|aktivitetslistan?|att göra(?:-listan?)?|öppna uppgifter)",
  adoptionItems:
    "(?:uppföljning av )?(?:antagande|antaganden)(?: (?:i|hos|av) (?:organisationerna|kommunerna|parterna))?",
  heading: (p) => `${p.forum}, ${p.day} (${p.from})`,
  counts: (p) =>
    `${p.items} ${p.items === 1 ? "punkt" : "punkter"}${p.returning > 0 ? `, ${p.returning} av dem med något som måste tas upp` : ""}`,
  section: (number) => `§ ${number}`,
  item: (number) => `${number}.`,
  fresh: "ny",
  settled: (p) => `har avgjorts sedan dess, ${p.by}`,
  back: {
    postponed: "bordlagt",
    "referred-back": "återremitterat",
    referred: "hänskjutet, och nu tillbaka",
    consulted: "på remiss, svaren ska ha kommit",
    condition: "villkorat",
    addition: "ska tas upp igen",
    "follow-up": "ska komma tillbaka",
  },
  missed: (p) => (p.day === "" ? "missat: skulle ha tagits upp" : `missat: skulle ha tagits upp ${p.day}`),
  unreported: (p) =>
    p.day === ""
      ? "skulle tas upp på ett möte vars protokoll saknas"
      : `skulle tas upp ${p.day}, protokoll saknas`,
  unanswered: "frågan är inte besvarad",
  referred: (p) => `hänskjutet hit av ${p.by}`,
  recommended: (p) => `rekommenderat av ${p.by}, inte besvarat`,
  prepared: (p) => `berett av ${p.by}`,
  conditional: "villkoret är inte uppfyllt",
  ask: "inget har hörts på 60 dagar: fråga",
  lapsed: (p) => (p.day === "" ? "har förfallit: villkoret uppfylldes inte" : `löpte ut ${p.day}`),
  lapsing: (p) => `löper ut ${p.day}`,
  adoption: (p) => `väntar på ${p.waiting}`,
  due: (p) =>
    p.day === "" ? "inte klart" : p.late ? `skulle ha varit klart ${p.day}` : `ska vara klart ${p.day}`,
  last: (p) => `sist uppe: ${p.place}`,
  question: (p) => `Fråga: ${p.text} (${p.answered ? "besvarad" : "inte besvarad"})`,
  quote: (text) => `”${text}”`,
  later: "Väntar, eller kommer senare",
  laterWhen: (p) => p.day,
  laterWaiting: "väntar",
  noMeeting: (p) =>
    `Inget kommande möte i ${p.forum} är känt. Ange dagen: --date, till exempel --date "8 maj".`,
  standing: (p) => `Mötet är ${p.words}.`,
  isCancelled: (p) =>
    `Mötet den ${p.day} är inställt; inget har skrivits. Det som måste tas upp kommer till nästa möte.`,
  notWritten: (p) => `${p.command} skriver den till en planerad fil.`,
  notRenewed: (p) => `${p.file} säger inte allt detta än. ${p.command} skriver in det som saknas.`,
  upToDate: (p) => `${p.file} säger allt detta.`,
  isDraft: (p) => `Det finns redan ett protokoll: ${p.file}.`,
  cannotWrite: (p) =>
    `${p.file} är inte längre en plan (${p.status}) och har lämnats orörd. Skriv in det som saknas där.`,
  created: (p) => `Planerade ${p.file} med ${p.items} ${p.items === 1 ? "punkt" : "punkter"}.`,
  renewed: (p) => `Uppdaterade ${p.file}.`,
  changedMeanwhile: (p) =>
    `Någon har ändrat dagordningen i ${p.file} under tiden. Inget har skrivits; försök igen.`,
  unchanged: (p) => `${p.file} har redan allt; inget har ändrats.`,
  added: (p) => `  tillagt: ${p.title}${p.refs ? ` (${p.refs})` : ""}`,
  joined: (p) => `  tillagt under ”${p.title}”: ${p.refs}`,
  marked: (p) => `  har avgjorts sedan dess: ${p.title} (${p.by})`,
  unmarked: (p) => `  öppet igen: ${p.title}`,
  dropped: (p) => `  borttaget: ${p.title}`,
  moved: "  i en annan ordning",
  writeNext: (p) =>
    `Ändra i den i valfri textredigerare: rubriker, ordning, fler punkter. ${p.create} gör den till protokoll när dagen kommer.`,
  orderQuestion: "Ska någon punkt flyttas?",
  orderKeep: "nej, det är bra så",
  orderWhere: (p) => `Var ska ”${p.title}” stå?`,
  orderFirst: "först",
  orderAfter: (p) => `efter ${p.title}`,
  noSuchItem: (p) =>
    `--order: dagordningen har ingen punkt ”${p.name}”.${p.known ? " Ange nummer, beteckning eller rubrik:" : ""}`,
  taskHint: (p) => `Klart mellan mötena? ${p.command}`,
};
