import type { ListPageTexts } from "../texts.ts";

export const listPageTexts: ListPageTexts = {
  skip: "Hoppa till listan",
  contents: "Gå till",
  only: (p) => `Urval: ${p.choices.join("; ")}`,
  choice: (p) => `${p.column} ${p.values.join(", ")}`,
  from: "Möten från och med",
  until: "Möten till och med",
  paths: "Filer",
  lineColumns: { ref: "Beteckning", text: "Ärende", detail: "Läge" },
  byForum: "Forum för forum",
  nothing: "Det finns inget att berätta.",
  open: (p) => `Öppet: ${p.decisions} beslut, ${p.actions} ${p.actions === 1 ? "uppgift" : "uppgifter"}.`,
  ages: {
    decisions: "Hur gamla de öppna besluten är",
    all: "Hur gammalt det öppna är",
    bands: {
      month: "högst 1 månad",
      quarter: "1–3 månader",
      half: "3–6 månader",
      year: "6–12 månader",
      two: "1–2 år",
      older: "över 2 år",
    },
    late: "sent, missat, förfallet",
    inTime: "övrigt",
    decided: "beslut",
    actions: "uppgifter",
    age: "Ålder",
    total: "Alla",
    describe: (p) =>
      `${p.total} sammanlagt, efter tiden sedan mötet. ${p.bands.map(({ label, one, other }) => `${label}: ${one + other}`).join("; ")}.`,
  },
  written: (p) =>
    `${p.replaced ? "Ersatte" : "Skrev"} ${p.file}. Öppna sidan i en webbläsare för att visa den eller skriva ut den.`,
  onTerminal: (p) =>
    `En webbsida går inte att läsa i terminalen. Ange en fil för den: klubba ${p.command} --html FIL.html`,
  notAPage: (p) =>
    `${p.file} finns redan och är ingen lista som klubba har skrivit. Den har lämnats som den är: välj ett annat namn.`,
  wrongEnding: (p) =>
    `${p.file}: ordet efter --html är sidans namn, som slutar på .html. Skriv andra filer före --html.`,
  oneForm: "Bara en av --json, --csv och --html kan anges.",
};
