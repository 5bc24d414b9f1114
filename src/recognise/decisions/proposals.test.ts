import { describe, expect, it } from "vitest";
import { read } from "./item.fixture.ts";

const proposed = (text: string, language = "sv") => read(text, language).proposals;

describe("proposals", () => {
  it.each<[string, object]>([
    ["Siv Ek yrkar att taxan sänks.", { by: "Siv Ek" }],
    ["Siv Ek (S) yrkar bifall till förvaltningens förslag.", { by: "Siv Ek" }],
    ["Bo Alm föreslog att bryggan rivs.", { by: "Bo Alm" }],
    ["Beredningen föreslår samrådet att anta planen.", { by: "Beredningen" }],
    ["Arbetsgruppen har tagit fram ett förslag till rutin.", { by: "Arbetsgruppen" }],
    ["Siv Ek lade fram ett förslag om nya mötestider.", { by: "Siv Ek" }],
    ["Ett förslag till ny taxa presenterades.", {}],
    ["Förslaget är att dela på kostnaden.", {}],
    ["Det föreslås att bryggan rivs.", {}],
    ["Det kom upp ett förslag om att börja tidigare.", {}],
    ["Per Ed har inkommit med en motion om en ny brygga.", { by: "Per Ed" }],
    ["Förslaget att byta dag fick inget stöd.", { outcome: "reject" }],
    ["Per Ed lämnar förslag på en gemensam utbildning.", { by: "Per Ed" }],
    ["Om taket läcker i vår, yrkar vi på att det läggs om.", {}],
    ["Kansliet anser att kraven är uppfyllda och rekommenderar hamnstyrelsen att godkänna ansökan.", {}],
  ])("%s", (text, fields) => {
    expect(proposed(text)).toMatchObject([{ agenda: "4", text, ...fields }]);
  });

  it("names who makes it where the sentence says more of them", () => {
    expect(
      proposed("Revisor Siv Ek läser upp berättelsen och förordar ansvarsfrihet för styrelsen."),
    ).toMatchObject([{ by: "Revisor Siv Ek" }]);
  });

  it("is decided where the meeting accepts it, and not before", () => {
    const lead = "Styrelsen föreslår att stämman beslutar:\n\n- Att riva bryggan.";
    expect(read(lead)).toMatchObject({ decisions: [], proposals: [{ text: "Att riva bryggan." }] });
    const accepted = read(`${lead}\n\nStämman godkände styrelsens förslag.`);
    expect(accepted).toMatchObject({
      decisions: [{ kind: "approve", clauses: ["Att riva bryggan."] }],
      proposals: [],
    });
  });

  it.each([
    ["Förslag: Bryggan rivs.", "Bryggan rivs.", undefined],
    [
      "**Arbetsutskottets förslag till beslut**\n\natt riva bryggan.",
      "att riva bryggan.",
      "Arbetsutskottets",
    ],
    ["**Styrelsens förslag till stämman**\n\natt riva bryggan.", "att riva bryggan.", "Styrelsens"],
    ["**Yrkanden**\n\nSiv Ek yrkar att bryggan rivs.", "Siv Ek yrkar att bryggan rivs.", "Siv Ek"],
  ])("%s", (text, proposal, by) => {
    expect(proposed(text)).toMatchObject([{ text: proposal, ...(by === undefined ? {} : { by }) }]);
  });

  it("are questions that are called so", () => {
    expect(
      proposed("Ska vi ses på fredagar i stället? Alla tycker att det är ett bra förslag."),
    ).toMatchObject([{ text: "Ska vi ses på fredagar i stället?" }]);
  });

  it("go on under whoever made the one before", () => {
    expect(proposed("Beredningen föreslår att bryggan rivs. För hamnen föreslås en ny taxa.")).toMatchObject([
      { by: "Beredningen" },
      { by: "Beredningen" },
    ]);
  });

  it.each([
    "Kom gärna med förslag till nästa möte.",
    "Inga förslag har kommit in.",
    "Bo Alm ska ta fram ett förslag.",
    "Har någon ett förslag om lokal?",
    "Förslag till dagordning godkänns.",
    "Siv Ek efterlyser ett förslag till taxa som kan diskuteras.",
    "Inga förslag till taxa har lämnats.",
    "Förslag på tid: 14 maj kl. 9.",
    "Förslag till protokoll: Siv Ek hade tagit fram ett förslag till protokoll från stämman.",
    "Läkaren rekommenderar alla att röra på sig.",
    "Siv Ek går igenom punkterna och tackar för förslag.",
  ])("not: %s", (text) => {
    expect(proposed(text)).toEqual([]);
  });

  it("end with the point of a list that heads them", () => {
    const list = "- Affischer\n- Utflykt\n  - Förslag\n    - Bad\n  - Ring hamnen\n- Städning\n  - Gick bra";
    expect(proposed(list)).toMatchObject([{ text: "Bad" }]);
    expect(proposed("- Förslag\n- att riva bryggan\n- att bygga en ny\n- Städning")).toMatchObject([
      { text: "att riva bryggan" },
      { text: "att bygga en ny" },
    ]);
  });

  it.each([
    "The office finds the form complete and recommends that the Harbour Council approve it.",
    "If the roof leaks, we propose that it be replaced.",
  ])("%s", (text) => {
    expect(proposed(text, "en")).toMatchObject([{ text }]);
  });

  it("that are lost have that outcome, and are no decision", () => {
    expect(read("Bo Alm föreslår att bryggan rivs. Förslaget avslås.")).toMatchObject({
      decisions: [],
      proposals: [{ outcome: "reject" }],
    });
    expect(read("Bo Alm yrkar att bryggan rivs. Yrkandet föll.")).toMatchObject({
      decisions: [],
      proposals: [{ outcome: "reject" }],
    });
    expect(read("Bo Alm yrkar att bryggan rivs. Bo Alm drar tillbaka sitt yrkande.").proposals).toMatchObject(
      [{ outcome: "withdraw" }],
    );
  });

  it("that are carried are a decision beside it", () => {
    expect(read("Bo Alm föreslår att bryggan rivs. Förslaget godkänns.")).toMatchObject({
      decisions: [{ kind: "approve", clauses: ["Förslaget godkänns."] }],
      proposals: [{ by: "Bo Alm", outcome: "approve" }],
    });
  });

  it("that are word for word what is decided are told once", () => {
    const text = "Beredningen föreslår att anta planen.\n\n**Beslut**\n\natt anta planen.";
    expect(read(text)).toMatchObject({ decisions: [{ kind: "approve" }], proposals: [] });
  });

  it("in English", () => {
    expect(proposed("Sue Oak proposed that the pier be closed.", "en")).toMatchObject([{ by: "Sue Oak" }]);
    expect(proposed("Motion: to close the pier.", "en")).toMatchObject([{ text: "to close the pier." }]);
    expect(
      read("Moved by Sue Oak, seconded by Bob Elm, that the pier be closed. Motion carried.", "en"),
    ).toMatchObject({
      decisions: [{ kind: "approve", clauses: ["that the pier be closed."] }],
      proposals: [],
    });
    expect(read("Motion: to close the pier.\n\nMotion defeated.", "en")).toMatchObject({
      decisions: [],
      proposals: [{ outcome: "reject" }],
    });
  });
});

it("is not carried with the others where it is to reject them", () => {
  const { decisions, proposals } = read(
    "**Arbetsutskottets förslag till nämnden**\n\n1. Taxan antas.\n2. Den gäller från maj.\n\n**Yrkande**\n\nBo Alm (M) yrkar avslag.\n\n**Beslutsgång**\n\nOrdföranden ställer proposition på förslaget och avslagsyrkandet och finner att samrådet bifaller förslaget.",
  );
  expect(decisions).toMatchObject([{ clauses: ["Taxan antas.", "Den gäller från maj."] }]);
  expect(proposals).toMatchObject([{ by: "Bo Alm" }]);
});
