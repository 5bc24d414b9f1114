import type { ImportingTexts } from "../texts.ts";

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The first few names; how many there are stands before them. */
const some = (names: readonly string[]) =>
  [...names.slice(0, 5), ...(names.length > 5 ? ["…"] : [])].join(", ");

/** As many names as are still read, and how many more there are. */
const first = (names: readonly string[]) =>
  [...names.slice(0, 20), ...(names.length > 20 ? [`och ${names.length - 20} till`] : [])].join(", ");

export const importingTexts: ImportingTexts = {
  whichFiles: "vilka filer som ska importeras",
  oneDate: "--date gäller ett enda möte, men här är flera filer. Importera mötets fil för sig.",
  noSuchForum: (p) =>
    `Det finns inget forum ”${p.name}” i klubba.yaml.${p.known.length > 0 ? ` Där finns: ${p.known.join(", ")}.` : ""}`,
  standardInput: "standard in",
  imported: (p) => {
    const found = [
      plural(p.items, "punkt", "punkter"),
      `${p.decisions} beslut`,
      plural(p.actions, "uppgift", "uppgifter"),
      plural(p.followUps, "bevakning", "bevakningar"),
    ].join(", ");
    const doubtful = p.suggestions > 0 ? `; ${p.suggestions} att gå igenom` : "";
    return `${p.name} → ${p.file}${p.draft ? " (utkast)" : ""}: ${found}${doubtful}`;
  },
  known: (p) => `${p.name}: finns redan, som ${p.file}`,
  same: (p) => `${p.name}: samma protokoll finns redan, som ${p.file} (--again importerar det ändå)`,
  unread: (p) => `${p.name}: inte importerad. ${p.reason}`,
  failed: (p) => `Något oväntat hände: ${p.detail}`,
  summary: (p) =>
    [
      `${p.imported} dokument ${p.dryRun ? "skulle importeras" : p.imported === 1 ? "importerat" : "importerade"}`,
      ...(p.known > 0 ? [`${p.known} fanns redan`] : []),
      ...(p.unread > 0 ? [`${p.unread} kunde inte läsas`] : []),
      ...(p.skipped.length > 0
        ? [
            `${plural(p.skipped.length, "fil av annat slag lämnades orörd", "filer av annat slag lämnades orörda")} (${some(p.skipped)})`,
          ]
        : []),
    ].join(", ") + ".",
  continued: (p) =>
    p.count === 1
      ? "En punkt återupptar ett ärende från ett tidigare möte och hänvisar till det (follows)."
      : `${p.count} punkter återupptar ärenden från tidigare möten och hänvisar till dem (follows).`,
  interrupted: "Avbrutet. Det som var klart innan dess har sparats.",
  brokenOff: (p) =>
    `Avbrutet. ${p.names.length} dokument importerades inte: ${first(p.names)}. Det som är importerat ligger kvar och importeras inte igen: kör samma kommando för att fortsätta.`,
  reviewNext: (p) =>
    p.count === 1
      ? "Ett ställe är tveksamt och räknas inte. Gå igenom det med: klubba importera --review"
      : `${p.count} ställen är tveksamma och räknas inte. Gå igenom dem med: klubba importera --review`,
  forums: {
    added: (p) =>
      `${p.forums.length === 1 ? "Ett forum lades" : `${p.forums.length} forum lades`} till i klubba.yaml: ${p.forums.map(({ name, prefix }) => `${name} (${prefix})`).join(", ")}. Där kan namnet och förkortningen ändras.`,
    unknown: (p) => `${p.source} gäller ”${p.name}”, som inte finns i klubba.yaml. Vad är det för forum?`,
    add: "Ett nytt forum: lägg till det",
    same: (p) => `Samma som ${p.name}`,
    leave: "Låt det vara så länge",
  },
  noForumFolder: "utan forum",
  doubts: {
    noDate:
      "Mötets dag framgår inte: det blev ett utkast. Skriv dagen i filhuvudet (date: 2025-04-03) och slutför sedan utkastet med klubba slutför.",
    noForum:
      "Det framgår inte vilket forum det gäller. Skriv forumets namn i filhuvudet (forum:), eller ta bort filen och importera igen med --forum.",
    unknownForum: (p) =>
      `Forumet ”${p.name}” finns inte i klubba.yaml. Är det nytt: importera igen med --add-forums. Är det ett annat namn på ett som finns: skriv in namnet där, under aliases.`,
    assumedForum: (p) => `Det framgår inte vilket forum det gäller; det räknas till ${p.name}.`,
    repeatedId: (p) =>
      `${p.file}:${p.line}: beteckningen ${p.id} är redan använd på rad ${p.otherLine}: det blev ett utkast. Ändra den ena beteckningen och slutför sedan utkastet med klubba slutför.`,
    second: (p) => `Det finns ett annat protokoll från samma forum och dag: ${p.file}.`,
    nothingFound:
      "Inget som brukar finnas i ett protokoll hittades: inga punkter, beslut eller deltagare. Är det ett protokoll?",
    unfinished: (p) => `Det blev ett utkast. ${p.message} ${p.help}`,
  },
  review: {
    changed: (p) => `${p.file} ändrades under tiden: svaret skrevs inte in, och stället är som det var.`,
    nothing: "Inget är tveksamt: det finns inget att gå igenom.",
    heading: (p) => `${p.number} av ${p.total}  ${p.place}`,
    readAs: (p) => `Kanske ${p.list}: ”${p.words}”`,
    question: (p) => `Är det ${p.list}?`,
    answers: {
      keep: "Behåll: ja, det stämmer",
      edit: "Ändra: det är något annat, eller behöver rättas",
      drop: "Ta bort: nej, det är inget sådant",
      later: "Senare",
      stop: "Sluta för nu",
    },
    which: "Vad är det?",
    lists: {
      decisions: "ett beslut",
      actions: "en uppgift",
      follow_ups: "ett ärende som återkommer",
      proposals: "ett förslag",
      reported_decisions: "ett beslut som andra har fattat, eller som fattats tidigare",
      upcoming_meetings: "ett kommande möte",
    },
    fields: {
      clauses: "Vad som beslutades",
      condition: "På vilket villkor (tomt om inget)",
      task: "Vad som ska göras",
      text: "Med vilka ord",
      owner: "Vem (flera: komma emellan)",
      due: "Senast när",
      when: "När det återkommer",
      by: "Vem som föreslog det",
      body: "Vem som beslutade det",
      date: "Dag",
      start_time: "Börjar",
      end_time: "Slutar",
      place: "Plats",
      title: "Rubrik",
    },
    unclear: {
      day: (p) =>
        `”${p.text}” är ingen dag som finns. Skriv till exempel 2025-05-30, 30 maj eller 30/5, eller lämna tomt.`,
      past: (p) =>
        `”${p.text}” är ingen dag före mötet. Skriv till exempel 2025-03-30, 30 mars eller 30/3, eller lämna tomt.`,
      time: (p) =>
        `”${p.text}” är inget klockslag. Skriv till exempel 9, 9.30 eller 09:30, eller lämna tomt.`,
      when: (p) =>
        `Det går inte att förstå när ”${p.text}” är. Skriv till exempel 2025-05-30, 30 maj, v. 17 eller nästa möte, eller lämna tomt.`,
    },
    facts: { owner: "ansvarig", due: "senast", when: "åter", by: "föreslaget av", date: "dag" },
    done: (p) => `Behållna: ${p.kept}, borttagna: ${p.dropped}, kvar till senare: ${p.left}.`,
  },
  remarks: {
    encoding: (p) =>
      `Texten var inte UTF-8; den lästes som ${p.encoding}. Kontrollera att å, ä och ö är rätt.`,
    mended: (p) => `${plural(p.count, "trasig bokstav", "trasiga bokstäver")} lagades (”Ã¥” blev ”å”).`,
    "tracked-changes": (p) =>
      `${plural(p.count, "spårad ändring: läst som om den", "spårade ändringar: läst som om alla")} var ${p.count === 1 ? "godkänd" : "godkända"}.`,
    comments: (p) => `${plural(p.count, "kommentar", "kommentarer")} i marginalen har utelämnats.`,
    pictures: (p) => `${plural(p.count, "bild", "bilder")} har utelämnats.`,
    "active-content": (p) =>
      `${plural(p.count, "makro eller länk till en annan fil", "makron eller länkar till andra filer")} har utelämnats; inget har körts eller hämtats.`,
    "pages-without-text": (p) =>
      `Ingen text på ${p.pages.length === 1 ? "sidan" : "sidorna"} ${p.pages.join(", ")}${p.pages.length === 1 ? ": tom eller inskannad" : ": tomma eller inskannade"}. Det som kan stå där finns inte i protokollet.`,
  },
};
