import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

/** The offices that minutes of an item with this text tell. */
function offices(text: string, { title = "Formalia", language = "sv" } = {}): object {
  const { facts } = read(
    `Närvarande: Eva Lind, Bo Alm, Siv Ek\n\n## 1. ${title}\n\n${text}\n\n## 2. Slut\n\nText.\n`,
    language,
  );
  const approvers = facts.approvers?.map(({ name }) => name);
  return JSON.parse(JSON.stringify({ approvers, chair: facts.chair, secretary: facts.secretary }));
}

const siv = { approvers: ["Siv Ek"] };
const both = { approvers: ["Siv Ek", "Bo Alm"] };

describe("approvers", () => {
  it.each<[string, object]>([
    ["Till justerare valdes Siv Ek.", siv],
    ["Till justerare utses Siv Ek och Bo Alm.", both],
    ["Siv Ek valdes till justerare.", siv],
    ["Siv Ek och Bo Alm valdes till justeringsmän.", both],
    ["Siv väljs till justerare.", siv],
    ["Siv Ek (S) utses att jämte ordföranden justera dagens protokoll.", siv],
    ["Till att jämte ordföranden justera protokollet valdes Siv Ek.", siv],
    ["Styrelsen beslutade att utse Siv Ek att justera protokollet.", siv],
    ["**Beslut**\n\natt välja Siv Ek och Bo Alm till justerare.", both],
    ["Protokollet justeras av ordföranden och Siv Ek.", siv],
    ["Justerare: Siv Ek, Bo Alm", both],
    ["Utses att justera Siv Ek", siv],
    ["Att hitta justerare blir svårt.", {}],
    ["Siv Ek valdes till kassör.", {}],
    ["Föregående protokoll är justerat.", {}],
  ])("%s", (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  it.each(["Siv Ek", "Siv Ek valdes.", "Valdes Siv Ek."])("of the item about them: %s", (text) => {
    expect(offices(text, { title: "Val av justerare" })).toEqual(siv);
  });

  it("stands below a title with a full stop", () => {
    expect(offices("Siv Ek", { title: "Val av justerare." })).toEqual(siv);
    expect(offices("Siv Ek valdes till sekreterare.", { title: "Val av sekreterare för stämman." })).toEqual({
      secretary: "Siv Ek",
    });
  });

  it("are no word alone under their item", () => {
    expect(offices("Fördröjdes.", { title: "Val av justerare" })).toEqual({});
  });
});

describe("chair and secretary", () => {
  it.each<[string, object]>([
    ["Eva Lind valdes till mötesordförande.", { chair: "Eva Lind" }],
    ["Årsmötet valde Eva Lind till ordförande för mötet.", { chair: "Eva Lind" }],
    ["Bo Alm valdes till mötets sekreterare.", { secretary: "Bo Alm" }],
    ["Eva Lind valdes till ordförande för två år.", {}],
    ["Mötet leds som vanligt. Ordföranden Eva Lind öppnade mötet.", { chair: "Eva Lind" }],
    ["Föreningens ordförande Eva Lind hälsar alla välkomna.", { chair: "Eva Lind" }],
    ["Eva Lind, vice ordförande, hälsade välkommen och öppnade mötet.", { chair: "Eva Lind" }],
    ["Mötet öppnades av ordförande Eva Lind.", { chair: "Eva Lind" }],
    ["Ordförande hälsar alla välkomna och öppnar mötet.", {}],
    ["Ordföranden i Alby kommun hälsar välkommen till Alby.", {}],
    ["Ordförande Eva Lind hälsade på i skolan.", {}],
  ])("%s", (text, expected) => {
    expect(offices(text)).toEqual(expected);
  });

  it("is not who opens a meeting that elects another", () => {
    const text = "Ordförande Eva Lind öppnade mötet.\n\n## 2. Val av ordförande\n\nSiv Ek valdes.";
    expect(offices(text)).toEqual({ chair: "Siv Ek" });
    expect(offices(text.replace("Siv Ek valdes.", "Valet gick snabbt."))).toEqual({});
  });

  it("sign at the end, above or below what they are, and beside each other", () => {
    expect(offices("Text.\n\nEva Lind\nOrdförande\n\nBo Alm\nSekreterare\n\nSiv Ek\nJusterare")).toEqual({
      chair: "Eva Lind",
      secretary: "Bo Alm",
      ...siv,
    });
    expect(offices("Text.\n\nVid protokollet        Justeras\n\nBo Alm                 Siv Ek")).toEqual({
      secretary: "Bo Alm",
      ...siv,
    });
    expect(offices("Text.\n\nJusteras\n\n..................\n\nSiv Ek")).toEqual(siv);
  });

  it("are elected in English too", () => {
    const options = { language: "en" };
    expect(offices("Sue Oak was elected chair of the meeting.", options)).toEqual({ chair: "Sue Oak" });
    expect(offices("The Chair, Sue Oak, welcomed everyone.", options)).toEqual({ chair: "Sue Oak" });
    expect(offices("Bob Elm and Ann Ash were appointed scrutineers.", options)).toEqual({
      approvers: ["Bob Elm", "Ann Ash"],
    });
  });
});

describe("first names", () => {
  it("mean the one person on the list who has it", () => {
    const { attendees } = read(
      "Närvarande: Eva Lind, Siv Ek\n\n## 1. A\n\nSiv anmäler jäv.\n\n## 2. B\n\nText.",
    );
    expect(attendees).toMatchObject([{ name: "Eva Lind" }, { name: "Siv Ek", recused: ["1"] }]);
  });

  it("are told once where the list says already what the prose says", () => {
    const { attendees } = read(
      "Närvarande: Eva Lind, Siv Ek (jäv § 1)\n\n## 1. A\n\nSiv anmäler jäv.\n\n## 2. B\n\nText.",
    );
    expect(attendees).toMatchObject([{ name: "Eva Lind" }, { name: "Siv Ek", recused: ["1"] }]);
  });

  it("stand as they are where two have them", () => {
    const found = read(
      "Närvarande: Siv Lind, Siv Ek\n\n## 1. A\n\nSiv valdes till justerare.\n\n## 2. B\n\nText.",
    );
    expect(found.facts.approvers).toEqual([{ name: "Siv" }]);
  });
});

describe("an item that elects chair and secretary", () => {
  const title = "Val av ordförande och sekreterare för mötet";
  const two = { chair: "Eva Lind", secretary: "Bo Alm" };
  it.each([
    ["Ordförande Eva Lind. Sekreterare Bo Alm.", two],
    ["Till ordförande för mötet valdes Eva Lind och sekreterare Bo Alm", two],
    ["Till ordförande valdes Eva Lind och till sekreterare Bo Alm.", two],
    ["Ordförande hälsar välkommen. Sekreterare saknas.", {}],
  ])("%s", (text, expected) => {
    expect(offices(text, { title })).toEqual(expected);
  });

  it("gives both in a title that says nothing of it", () => {
    const text = "Till ordförande för höstmötet valdes Eva Lind och till sekreterare Bo Alm.";
    expect(offices(text)).toEqual(two);
  });

  it("has the chair who opens it, by a short word for the office", () => {
    expect(offices("Mötet öppnas av ordf Eva Lind")).toEqual({ chair: "Eva Lind" });
  });

  it("is another than one that elects the board's", () => {
    expect(offices("Till ordförande valdes Eva Lind och till sekreterare Bo Alm.", { title: "Val" })).toEqual(
      {},
    );
  });

  it("has the chair of what an annual meeting negotiates", () => {
    const text = "Eva Lind valdes till ordförande för årsmötesförhandlingarna.";
    expect(offices(text, { title: "Val av mötesordförande" })).toEqual({ chair: "Eva Lind" });
  });
});

it("approvers by first names are those who sign with both", () => {
  const text = "Till justerare valdes Siv och Mia.\n\nJusterare:\n\nSiv Ek      Mia Berg";
  expect(offices(text)).toEqual({ approvers: ["Siv Ek", "Mia Berg"] });
});

it.each([
  "The meeting was called to order at 6:05 p.m. by Chair, Sue Oak.",
  "The regular meeting of the Harbour Board was called to order at 4:30 p.m. by Mayor Sue Oak.",
  "The meeting was called to order at 7 p.m. at the Hall, May 3, by the president, Ms. Sue Oak.",
  "Having quorum, Sue Oak called the meeting to order at 9:05 am.",
])("whoever calls to order chairs: %s", (text) => {
  expect(read(text, "en").facts.chair).toBe("Sue Oak");
});

describe("signatures", () => {
  const signed = (...lines: string[]) =>
    read(
      `Närvarande: Eva Lind, Bo Alm\n\n## 1. Slut\n\nText.\n\n## Underskrifter\n\n${lines.join("\n\n")}\n`,
    );

  it("have their offices below them, each in a paragraph of its own", () => {
    const { facts, attendees } = signed(
      "Siv Ek",
      "Sekreterare",
      "Eva Lind",
      "Ordförande",
      "Bo Alm",
      "Justerare",
    );
    expect(facts).toMatchObject({ secretary: "Siv Ek", chair: "Eva Lind", approvers: [{ name: "Bo Alm" }] });
    expect(attendees.map(({ name, role }) => [name, role])).toEqual([
      ["Eva Lind", "chair"],
      ["Bo Alm", undefined],
    ]);
  });

  it("or above them", () => {
    const { facts } = signed("Sekreterare", "Siv Ek", "Ordförande", "Eva Lind", "Justerare", "Bo Alm");
    expect(facts).toMatchObject({ secretary: "Siv Ek", chair: "Eva Lind", approvers: [{ name: "Bo Alm" }] });
  });
});
