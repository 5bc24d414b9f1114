import type { DocumentTexts } from "../texts.ts";

export const documentTexts: DocumentTexts = {
  language: "sv-SE",
  genres: { notes: "Minnesanteckningar", protocol: "Protokoll" },
  extracts: { notes: "Utdrag ur minnesanteckningar", protocol: "Protokollsutdrag" },
  draft: "Utkast",
  day: (p) => `${p.date} ${p.month} ${p.year}`,
  days: (p) => `${p.from} – ${p.to}`,
  hours: (p) => (p.to ? `${p.from}–${p.to}` : `från ${p.from}`),
  labels: {
    forum: "Forum",
    date: "Datum",
    time: "Tid",
    place: "Plats",
    mode: "Form",
    chair: "Ordförande",
    secretary: "Sekreterare",
    presenter: "Föredragande",
    case: "Diarienummer",
    reference: "Hänvisning",
  },
  attendees: "Närvarande",
  absent: "Frånvarande",
  vacancies: "Vakanser",
  others: "Övriga",
  items: (p) => `vid ${numbers(p)}`,
  recused: (p) => `jäv vid ${numbers(p)}`,
  earlier: (p) => `${numbers(p)}${p.forum && ` i ${p.forum}`} den ${p.day}`,
  means: (p) => `${p.ref} är ${p.place}`,
  done: (p) => `klart ${p.day}`,
  due: (p) => `senast ${p.day}`,
  via: (p) => `via ${p.what}`,
  decision: "Beslut",
  validity: (p) =>
    [
      p.from && `Gäller från och med ${p.from}`,
      p.to && `${p.from ? "till och med" : "Gäller till och med"} ${p.to}`,
    ]
      .filter(Boolean)
      .join(" ") + ".",
  votes: (p) => `Röster: ${p.for} för, ${p.against} emot, ${p.abstain} avstod.`,
  reservations: (p) => `Reservationer: ${p.names}.`,
  sentTo: (p) => `Sänds till: ${p.names}`,
  proposal: (p) => `Förslag från ${p.by}: ${p.text}`,
  followUp: (p) => `Återkommer${p.when ? ` (${p.when})` : ""}: ${p.text}`,
  upcoming: "Kommande möten",
  clause: "att",
  headingWords:
    "från|av|den|för|vid|med|i|på|möte|mötet|sammanträde|sammanträdet|protokoll|anteckningar|minnesanteckningar|fört",
  corrected: (p) => `Rättat${p.day ? ` ${p.day}` : ""}${p.of ? `, ”${p.of}”` : ""}: ${p.text}`,
  note: (p) => `Noterat${p.day ? ` ${p.day}` : ""}${p.of ? `, ”${p.of}”` : ""}: ${p.text}`,
  by: (p) => `av ${p.name}`,
  standing: {
    draft: "Detta är ett utkast. Det är inte justerat.",
    approved: (p) => (p.names ? `Justerat av ${p.names}.` : "Justerat."),
    seal: (p) => `Sigill: ${p.seal}`,
  },
  signatures: { chair: "Ordförande", secretary: "Sekreterare", approver: "Justerare" },
  signed: (p) => `Justerat ${p.day}`,
  words: {
    contents: "Innehåll",
    attachments: "Bilagor",
    signatures: "Underskrifter",
    organisation: "Organisation",
    name: "Namn",
    missing: "saknas",
    page: (p) => `${p.page} (${p.pages})`,
  },
  page: {
    skip: "Hoppa till ärendena",
    facts: "Mötet",
    items: "Ärenden",
    standing: "Om dokumentet",
    done: "klart",
    notDone: "ej klart",
    footnotes: "Fotnoter",
    back: "Tillbaka till texten",
    picture: (p) => `[bild: ${p.alt}]`,
  },
};

function numbers({ items, year }: { items: readonly string[]; year: boolean }): string {
  const many = items.length > 1;
  return `${year ? (many ? "§§" : "§") : many ? "punkterna" : "punkt"} ${items.join(", ")}`;
}
