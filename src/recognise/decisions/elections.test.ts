import { describe, expect, it } from "vitest";
import { clauseText } from "../../model/decision.ts";
import { recognise } from "../index.ts";
import { decidedBySome } from "./item.fixture.ts";

/** The decisions below the heading of an item, each as its kind and its clauses. */
function decidedBelow(text: string): string[] {
  const { decisions } = recognise({ text: `## 4. Val\n\n${text}\n`, start: 0 }, { language: "sv" });
  return decisions.map(({ kind, clauses = [] }) => `${kind}: ${clauses.map(clauseText).join(" / ")}`);
}

describe("who is elected, without a word for the office", () => {
  it.each([
    "Eva Lind och Bo Alm omvaldes.",
    "Eva Lind valdes.",
    "Eva Lind valdes om.",
    "Hela styrelsen omvaldes.",
    "Samtliga tre återvaldes för två år.",
    "Till revisor återvaldes Eva Lind.",
    "Ledamöterna Eva Lind, Bo Alm och Siv Ek omvaldes.",
    "Valberedningen, Eva Lind och Bo Alm valdes om.",
    "Omval av Eva Lind och Bo Alm.",
    "Även omval på suppleanterna: Eva Lind samt Bo Alm.",
    "Nyval av Siv Ek som kassör.",
    "Fyllnadsval, efter Bo Alm, av Siv Ek.",
    "Omval av hela styrelsen.",
    "Till kassör valdes Ingrid Ek.",
    "Till justerare valdes Ida och Ebbe.",
  ])("%s", (text) => {
    expect(decidedBySome(text).map(({ kind }) => kind)).toEqual(["elect"]);
  });

  it.each([
    "Eva Lind och andra valdes.",
    "Ingen omvaldes.",
    "Omval av Eva Lind föreslås.",
    "Valberedningen föreslår omval av Eva Lind.",
    "Valberedningens förslag: Omval av Eva Lind.",
    "Valberedningens förslag:\n\nOmval av Eva Lind.",
    "Ledamöterna Eva Lind och Bo Alm valdes föregående år på två år.",
    "Mötet valde\n\nKaffe serverades.",
  ])("elects nobody: %s", (text) => {
    expect(decidedBelow(text)).toEqual([]);
  });
});

describe("who is elected, in lists", () => {
  it("stands below the words that elect", () => {
    const text =
      "Mötet valde\n\nEva Lind till ordförande.\n\nTill kassör: Bo Alm\n\nOmval av Siv Ek.\n\nKaffe serverades till alla.";
    expect(decidedBelow(text)).toEqual([
      "elect: Eva Lind till ordförande. / Till kassör: Bo Alm",
      "elect: Omval av Siv Ek.",
    ]);
  });

  it("stands behind dashes that are no list in Markdown", () => {
    const text = "– Ordförande Eva Lind omväljs på ett år\n-Siv Ek omväljs som ledamot på två år.";
    expect(decidedBelow(text)).toEqual([
      "elect: Ordförande Eva Lind omväljs på ett år",
      "elect: Siv Ek omväljs som ledamot på två år.",
    ]);
  });

  it("stands behind the office that it is about", () => {
    expect(decidedBelow("Ordförande: Till ordförande väljs Eva Lind på ett år.")).toEqual([
      "elect: Till ordförande väljs Eva Lind på ett år.",
    ]);
    expect(decidedBelow("Ordförande: Ärendet bordläggs.")).toEqual([]);
  });
});

it("each point below the words that decide of several matters is a decision", () => {
  const points = "• Eva Lind valdes till revisor.\n• Godkände budgeten.\n• Bordlade motionen.";
  const text = `Protokoll 3 april 2025\n\nStyrelsen beslöt om följande ärenden under mötet:\n\n${points}\n`;
  const { decisions } = recognise({ text, start: 0 }, { language: "sv" });
  expect(decisions.map(({ kind }) => kind)).toEqual(["elect", "approve", "postpone"]);
});

describe("other wordings of small associations", () => {
  it.each([
    ["Medlemsavgiften för 2026 fastslås oförändrad.", "other"],
    ["Dagordningen accepterades.", "approve"],
    ["Verksamhetsberättelsen lades därefter till handlingarna (bilaga 2)", "note-to-file"],
    ["Föregående sammanträdesprotokoll läggs till handlingarna.", "note-to-file"],
    ["Mötet anser därmed att det är vederbörligen utlyst.", "approve"],
    ["Mötet ansågs av stämman vara behörigt och utlyst i tid.", "approve"],
    ["På fråga om styrelsens ansvarsfrihet för 2024, svarar mötet ja.", "approve"],
    ["Gavs i uppdrag åt Bo Alm att begära in offerter.", "commission"],
    ["Uppdrag åt styrelsen att utse ombud.", "commission"],
    ["Prisförslaget accepteras av styrelsen.", "approve"],
    ["Styrelsen väljer att gå vidare med det andra förslaget.", "other"],
    ["Mötet valde att vakantsätta posten.", "other"],
    ["Styrelsen konstituerar sig enligt stämman: Eva Lind ordförande, Bo Alm kassör.", "other"],
    ["Vi beslutar även om att påminna medlemmarna.", "other"],
    ["Beslut tas om att arvodena betalas ut efter årsmötet.", "other"],
    ["Arvodena diskuterades och beslut togs att de är oförändrade.", "other"],
    ["Avgiften för 2026 fastställdes till 20 euro varav 14 går till förbundet.", "approve"],
    ["Mötet konstaterades vara lagenligt sammankallat.", "approve"],
    ["Efter justering av förelagd dagordning fastställdes densamma.", "approve"],
    ["Ordföranden visade ett förslag till bokslut, vilket styrelsen godkände.", "approve"],
    [
      "Kassören föredrog redogörelsen, vilken med godkännande lades till handlingarna (bilaga 3).",
      "note-to-file",
    ],
    ["Frågan om taket avslutades därmed.", "withdraw"],
    ["Bo visade ett bokslut, vilket kommunen godkände.", ""],
    ["Bo visade en plan, vilken styrelsen godkände 2019.", ""],
    ["Frågan avslutas när taket är lagat.", ""],
    ["Årsmötet gav i uppdrag till styrelsen att se över taxan.", "commission"],
    ["Årsmötet finner att kallelse har skett i behörig ordning.", "approve"],
    ["Kansliet gav i uppdrag till hamnen att bygga.", ""],
    ["Mötet finner att kallelsen är svår att läsa.", ""],
    ["Vi valde att åka hem.", ""],
    ["Beslut tas om att bygga på nästa möte.", ""],
    ["På förra mötet diskuterades arvodena och beslut togs att de är oförändrade.", ""],
    ["Styrelsen konstituerar sig enligt stämman:", ""],
    ["Frånvaro accepteras inte.", ""],
    ["Mötet anser att det är viktigt.", ""],
    ["På fråga om taket svarar mötet ja.", ""],
    ["Uppdrag åt arbetsgruppen att se över taxan redovisas i maj.", ""],
  ])("%s", (text, kinds) => {
    expect(
      decidedBySome(text)
        .map(({ kind }) => kind)
        .join(" "),
    ).toBe(kinds);
  });

  it("keep what is decided with the words before the verb", () => {
    const text = "Planen godkänns och avgiften beslutas vara oförändrad 50 kronor.";
    expect(decidedBelow(text)).toEqual([`approve: ${text}`]);
  });

  it("charge nobody but whom they name", () => {
    const [decision] = decidedBySome("Kandidater finns inte och styrelsen får i uppdrag att leta vidare.");
    expect(decision?.owner).toEqual(["styrelsen"]);
  });
});
