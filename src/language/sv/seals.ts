import type { SealTexts } from "../texts.ts";

export const sealTexts: SealTexts = {
  nobodyNamed: (p) =>
    `I ${p.file} står inte vilka som ska justera. Ange dem, bland dem som var med: --by "NAMN, NAMN"; eller skriv in dem i filen under approvers.`,
  notThere: (p) =>
    `${p.names} finns inte bland dem som var med enligt ${p.file}, och bara de kan justera. De är: ${p.known}.`,
  notApprover: (p) =>
    `${p.name} ska inte justera ${p.file}.${p.nearest ? ` Menade du ${p.nearest}?` : ""} Ska justera: ${p.known}.`,
  twice: (p) => `${p.name} har redan justerat, den ${p.day}.`,
  recused: (p) =>
    `${p.name} var jävig i punkt ${p.items} och kan inte justera den. Låt någon annan som var med göra det: --by NAMN.`,
  wasRecused: (p) =>
    `Obs: ${p.name} var jävig i punkt ${p.items}. Någon annan som var med kan justera den för sig: --items ${p.items} --by NAMN.`,
  wasAbsent: (p) => `Obs: enligt protokollet var ${p.name} frånvarande.`,
  beforeMeeting: (p) => `${p.day} ligger före mötet (${p.date}). Kontrollera dagen efter --on.`,
  notPlain: (p) =>
    `${p.file} går inte att försegla: filhuvudet är inte skrivet så att andra program läser det på samma sätt. Skriv varje uppgift på en egen rad, utan & och *.`,
  noItem: (p) => `--items: dagordningen har ingen punkt ${p.item}. Den har ${p.known}.`,
  noHeading: (p) =>
    `Punkt ${p.item} i ${p.file} har ingen rubrik med sitt nummer (## ${p.item} …), så det framgår inte var texten slutar. Justera hela protokollet, eller ge punkten en rubrik.`,
  missingFiles: (p) =>
    `${p.file} nämner filer som inte finns: ${p.names}. Lägg dem där protokollet säger, eller stryk länken; ett sigill kan inte gälla något det inte har sett.`,
  isBroken: (p) =>
    `${p.file} är inte som när det förseglades och justeras inte vidare. Kommandot klubba verifiera visar vad som har ändrats.`,
  wouldBreak: (p) =>
    `${p.file} ändras inte: ändringen skulle röra det som är justerat och förseglat. Med klubba notera FIL rättat står en rättelse bredvid.`,
  staysBroken: (p) =>
    `${p.file} ändras inte: den är förseglad, och inte som när den förseglades. Kommandot klubba verifiera visar vad som har ändrats. Ta först tillbaka det, annars kan ingen se vad som justerades.`,
  changedMeanwhile: (p) =>
    `${p.file} har ändrats under tiden; inget har skrivits. Kör kommandot en gång till.`,
  nothingLeft: (p) =>
    p.items === "" ? "Alla har justerat." : `Alla har justerat ${punkt(p.items).toLowerCase()}.`,
  notApproved: (p) =>
    `${p.file} har inte justerats: ${p.count === 1 ? "ett fel måste" : `${p.count} fel måste`} rättas först.`,
  alreadyApproved: (p) => `${p.file} är redan justerat; inget har ändrats.`,
  listedNow: (p) =>
    `${p.file} är redan justerat. Förteckningen över sigill hade inte ${p.count === 1 ? "en av justeringarna" : `${p.count} av justeringarna`}, och har dem nu.`,
  approved: (p) => `${p.file} justerades av ${p.names} den ${p.day} och är förseglat.`,
  approvedItems: (p) =>
    `${punkt(p.items)} i ${p.file} justerades av ${p.names} den ${p.day} och är ${many(p.items) ? "förseglade" : "förseglad"}.`,
  missing: (p) => `Återstår att justera: ${p.names}.`,
  complete: (p) =>
    p.items === "" ? "Alla har justerat." : "Alla har justerat; protokollet i sin helhet återstår.",
  oneSigner: (p) =>
    `En underskrift är en enda persons: ange vems med --by NAMN. Återstår att justera: ${p.names}.`,
  publicKey: "PUBLIK-NYCKEL",
  allowSigner: (p) =>
    `Underskriften är gjord. För att andra ska kunna kontrollera den, lägg till den här raden i ${p.file} när någon har förvissat sig om vems nyckeln är:\n  ${p.line}`,
  otherKey: (p) =>
    `Inget har skrivits: nyckeln är inte den som ${p.file} har för ${p.name} (${p.principal}). Ange rätt nyckel: --sign FIL.`,
  noProgram:
    "Det går inte att skriva under här: ssh-keygen saknas. Det följer med OpenSSH (Windows: Inställningar, Valfria funktioner, OpenSSH-klient). Utan --sign förseglas protokollet ändå.",
  noKey:
    "Det finns ingen SSH-nyckel på den vanliga platsen (.ssh/id_ed25519). Ange dess fil: --sign FIL; eller skapa en: ssh-keygen -t ed25519.",
  signing: (p) => `Skriver under med ${p.key === "" ? "din SSH-nyckel" : p.key}.`,
  unusableKey: {
    missing: (p) =>
      `Inget har skrivits: det finns ingen fil ${p.key}. Ange filen med din SSH-nyckel: --sign FIL.`,
    "pass-phrase": (p) =>
      `Inget har skrivits: det är inte lösenfrasen till ${p.key}. Kör kommandot en gång till.`,
    "nobody-to-ask": (p) =>
      `Inget har skrivits: ${p.key} har en lösenfras, och här finns ingen terminal att fråga efter den i. Låt en agent hålla nyckeln (ssh-add ${p.key}), eller kör kommandot i en terminal.`,
    "no-private": (p) =>
      `Inget har skrivits: ${p.key} är bara den publika halvan av en nyckel. Den privata ligger inte bredvid, och ingen agent håller den (ssh-add).`,
    other: (p) =>
      `Inget har skrivits: ssh-keygen kan inte skriva under med ${p.key} (${p.detail}). Ange filen med en SSH-nyckel: --sign FIL.`,
  },
  signingFailed: (p) => `ssh-keygen fungerade inte: ${p.detail}`,
  statuses: {
    holds: "gäller",
    changed: "ändrat",
    unreadable: "oläsligt sigill",
    unsealed: "sigillet borta",
    removed: "protokollet borta",
    unlisted: "inte förtecknat",
    "list-broken": "rad borta i förteckningen",
    waiting: "inte justerat",
  },
  by: (p) =>
    p.items === ""
      ? `justerat av ${p.name} den ${p.day}`
      : `${punkt(p.items).toLowerCase()} ${many(p.items) ? "justerade" : "justerad"} av ${p.name} den ${p.day}`,
  told: {
    changed: "Texten är inte som när den förseglades.",
    unreadable:
      "Där sigillet ska stå finns något annat än vad klubba skrev, eller så går filen inte att läsa.",
    unsealed:
      "Förteckningen över sigill har den här justeringen, men inte protokollet: det har bytts ut, eller så har sigillet tagits bort.",
    removed: "Förteckningen över sigill har det här protokollet, men det finns inte här.",
    unlisted:
      "Förteckningen över sigill har inte den här justeringen: förteckningen har ändrats, eller så kommer protokollet från annat håll. Är allt i sin ordning lägger klubba justera till den.",
    noList:
      "Texten stämmer med sitt sigill, men här finns ingen förteckning över sigill att jämföra med (ingen klubba.yaml i mappen eller ovanför). Bara arkivet som det kommer från kan säga om det är den justering som gjordes.",
    "list-broken": "Raden före den här i förteckningen över sigill är borta eller ändrad.",
    statusDiffers: "Dess status stämmer inte med justeringarna.",
  },
  moved: (p) => `När det förseglades låg det i ${p.was}.`,
  stillMissing: (p) => `Återstår att justera: ${p.names}.`,
  lateNoNames: "Där står inte vilka som ska justera.",
  change: (p) => {
    const where = p.item === "" ? "" : `, punkt ${p.item}`;
    if (p.change === "removed")
      return `${p.count === 1 ? "en rad är" : `${p.count} rader är`} borta före rad ${p.line}${where}`;
    const lines = p.last > p.line ? `rad ${p.line}–${p.last}` : `rad ${p.line}`;
    const [one, more] = p.change === "added" ? ["tillagd", "tillagda"] : ["ändrad", "ändrade"];
    return `${lines} ${p.last > p.line ? more : one}${where}`;
  },
  noLines: "Ingen rad kan pekas ut: själva justeringen eller en uppgift i filhuvudet har ändrats.",
  attachment: {
    changed: (p) => `Bilagan ${p.file} är inte som när den förseglades.`,
    missing: (p) => `Bilagan ${p.file} finns inte.`,
  },
  signature: {
    good: "underskriften gäller",
    bad: "underskriften hör inte till sigillet",
    other: "underskriften är inte gjord med den justerandes nyckel",
    missing: "underskriften är borta",
    unknown: "underskrivet; seals/allowed_signers säger inte vilkas nycklar som gäller",
    unchecked: "underskrivet; inte kontrollerat, eftersom ssh-keygen saknas",
  },
  summary: (p) =>
    [
      p.holds + p.broken === 0 ? "Inget är förseglat" : `${p.holds} sigill gäller`,
      p.broken > 0 ? `${p.broken} gör det inte` : "",
      p.waiting > 0 ? `${p.waiting} protokoll väntar på justering` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  earlier: (p) => `${p.count} tidigare protokoll har aldrig justerats med klubba och räknas inte.`,
  mark: (p) => `Förteckningen över sigill slutar med ${p.mark}.`,
};

function many(items: string): boolean {
  return items.includes(",");
}

function punkt(items: string): string {
  return many(items) ? `Punkterna ${items}` : `Punkt ${items}`;
}
