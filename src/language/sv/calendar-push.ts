import type { CalendarTexts } from "../texts.ts";

export const pushTexts: CalendarTexts["push"] = {
  askUser: (p) => `Ditt användarnamn på ${p.place}:`,
  askPassword: "Ditt lösenord där:",
  passwordInAddress:
    "Adressen innehåller användarnamn eller lösenord, som då blir kvar bland dina tidigare kommandon. Ta bort dem: klubba frågar efter dem, eller läser KLUBBA_CALDAV_USER och KLUBBA_CALDAV_PASSWORD.",
  inTheOpen: (p) =>
    `${p.place} börjar med http: lösenordet skulle gå läsbart genom nätet. Använd adressen som börjar med https.`,
  notOnAnotherDay:
    "--push skriver det som gäller i dag: utelämna --as-of, eller se efter med --dry-run hur det var en annan dag.",
  noTasks: (p) =>
    `${p.place} tar inte emot uppgifter. Utelämna --todos, eller välj en lista för uppgifter. Inget har skrivits.`,
  heading: (p) => (p.dryRun ? `Skulle skrivas till ${p.place}:` : `Skrivet till ${p.place}:`),
  create: (p) => `nytt: ${p.what}`,
  update: (p) => `ändrat: ${p.what}`,
  cancel: (p) => `inställt, eftersom det inte längre finns i arkivet: ${p.what}`,
  summary: (p) => {
    const parts = [
      p.created > 0 ? counted(p.created, "ny", "nya") : "",
      p.updated > 0 ? counted(p.updated, "ändrad", "ändrade") : "",
      p.cancelled > 0 ? counted(p.cancelled, "inställd", "inställda") : "",
      p.same > 0 ? counted(p.same, "oförändrad", "oförändrade") : "",
    ];
    return `${p.place}: ${parts.filter((part) => part !== "").join(", ")}.`;
  },
  nothing: (p) => `${p.place}: inget att skriva.`,
  foreign: (p) =>
    `Lämnat orört: ${p.what}. Någon annan än klubba har lagt in det med samma identitet, kanske genom att importera en kalenderfil. Ta bort det ur kalendern och kör kommandot igen.`,
  orphansLeft: (p) =>
    `${p.count === 1 ? "En händelse" : `${p.count} händelser`} i kalendern finns inte längre i arkivet och har lämnats som ${p.count === 1 ? "den" : "de"} är: ${p.what}.`,
  noArchiveId:
    "För att klubba ska kunna skilja det här arkivets händelser från ett annats: ge arkivet ett eget namn i klubba.yaml, till exempel id: norrsjo. De händelser som redan finns blir då nya: ta bort dem först.",
  unread: "En del av arkivet gick inte att läsa, och där kan de finnas.",
  changed: (p) => `${p.what} ändrades nyss av någon annan och har lämnats som det är. Kör kommandot igen.`,
  refused: (p) => `Servern tar inte emot ${p.what} (${p.detail}).`,
  progress: (p) => {
    const written = p.done === 1 ? "1 ändring hann skrivas" : `${p.done} ändringar hann skrivas`;
    return `${written}, ${p.left} är kvar. Kör samma kommando igen, så skrivs resten.`;
  },
  nothingWritten: "Inget har skrivits.",
  failures: {
    "bad-address": (p) =>
      `"${p.place}" är ingen adress till en kalender. Den börjar med https:// och står bland kalenderns inställningar, ofta som CalDAV-adress.`,
    unauthorised: (p) =>
      p.asked
        ? `${p.place} godtar inte användarnamnet och lösenordet. Kontrollera dem; där du loggar in i två steg behövs ett applösenord.`
        : `${p.place} kräver användarnamn och lösenord. Ange KLUBBA_CALDAV_USER och KLUBBA_CALDAV_PASSWORD, eller kör kommandot i en terminal, där klubba frågar efter dem.`,
    "read-only": (p) =>
      `Du får inte skriva i ${p.place}. Be ägaren om rätt att skriva, eller välj en annan kalender.`,
    "not-found": (p) =>
      `Det finns inget på ${p.place}. Kontrollera adressen; den står bland kalenderns inställningar.`,
    "not-a-calendar": (p) =>
      `${p.place} är ingen kalender. ${p.calendars === "" ? "Adressen står bland kalenderns inställningar, ofta som CalDAV-adress." : `De kalendrar som finns där: ${p.calendars}`}`,
    changed: (p) => `Något i ${p.place} ändrades nyss av någon annan.`,
    refused: (p) => `${p.place} tar inte emot det klubba skriver (${p.detail}).`,
    redirected: (p) =>
      `${p.place} hänvisar till en annan server, ${p.to}. Lösenordet har inte skickats dit. Om du litar på den, ange dess adress i stället.`,
    certificate: (p) =>
      `Certifikatet för ${p.place} går inte att lita på (${p.detail}), så någon annan kan ha ställt sig emellan. Inget har skickats. Fråga dem som sköter servern; för ett certifikat från den egna organisationen, ange NODE_EXTRA_CA_CERTS.`,
    unreachable: (p) =>
      `${p.place} går inte att nå (${p.detail}). Kontrollera adressen och nätet, och försök igen.`,
    dropped: (p) => `Förbindelsen med ${p.place} bröts${p.detail ? ` (${p.detail})` : ""}.`,
    "too-large": (p) =>
      `${p.place} svarar med mer än ${p.megabytes} megabyte, mer än någon kalender har. Kontrollera adressen.`,
    full: (p) => `Det finns inte mer plats på ${p.place}.`,
    "bad-answer": (p) =>
      `${p.place} gav ett svar som klubba inte förstår${p.detail ? ` (${p.detail})` : ""}. Kontrollera att adressen är en kalenders; om den är det kan servern vara ur funktion: försök igen senare.`,
  },
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
