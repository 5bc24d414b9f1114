import { describe, expect, it } from "vitest";
import { found } from "./found.fixture.ts";

const eva = { name: "Eva Lind" };
const bo = { name: "Bo Alm" };
const siv = { name: "Siv Ek" };
const per = { name: "Per Ed" };
const sue = { name: "Sue Oak" };
const bob = { name: "Bob Elm" };
const ann = { name: "Ann Ash" };

type Form = [text: string, lists: object];

describe("who came, in sentences", () => {
  it.each<Form>([
    ["Närvarande på mötet var Eva Lind, Bo Alm och Siv Ek.", { attendees: [eva, bo, siv] }],
    [
      "Med: Eva (Alby), Bo från Bolby, Siv från regionen. Åsa hade förhinder.",
      {
        attendees: [
          { name: "Eva", organisation: "Alby" },
          { name: "Bo", organisation: "Bolby" },
          { name: "Siv", organisation: "regionen" },
        ],
        absent: [{ name: "Åsa" }],
      },
    ],
    ["Närvarande: Eva Lind, Bo Alm\n\nAlby hade förhinder.", { attendees: [eva, bo] }],
    ["Närvarande var Eva, Bo och Siv.", { attendees: [{ name: "Eva" }, { name: "Bo" }, { name: "Siv" }] }],
    [
      "På mötet deltog Eva Lind, Alby, Bo Alm, Bolby och Siv Ek.",
      { attendees: [{ ...eva, organisation: "Alby" }, { ...bo, organisation: "Bolby" }, siv] },
    ],
    [
      "Eva Lind, Bo Alm och Siv Ek deltog i mötet. Per Ed hade anmält förhinder.",
      { attendees: [eva, bo, siv], absent: [per] },
    ],
    [
      "Närvarande\nEva Lind, Alby\n\nFrån Verket för byar (VB) närvarade Bo Alm (fram till kl. 14.30), Siv Ek och Per Ed",
      {
        attendees: [
          { ...eva, organisation: "Alby" },
          { ...bo, organisation: "Verket för byar (VB)", until: "14:30" },
          { ...siv, organisation: "Verket för byar (VB)" },
          { ...per, organisation: "Verket för byar (VB)" },
        ],
      },
    ],
    // One who took part in something is no list.
    ["Eva Lind deltog i mötet.", {}],
    ["På kursen deltog Eva Lind och Bo Alm.", {}],
    ["Närvarande var femton medlemmar.", {}],
  ])("%j", (text, lists) => {
    expect(found(text)).toEqual(lists);
  });

  it.each<Form>([
    ["Present were Sue Oak, Bob Elm and Ann Ash.", { attendees: [sue, bob, ann] }],
    ["In attendance were: Sue Oak, Bob Elm. A quorum was established.", { attendees: [sue, bob] }],
    [
      "From Harbour Council, Sue Oak and Bob Elm attended.",
      {
        attendees: [
          { ...sue, organisation: "Harbour Council" },
          { ...bob, organisation: "Harbour Council" },
        ],
      },
    ],
    ["Present: Sue Oak. Bob Elm sent his apologies.", { attendees: [sue], absent: [bob] }],
    ["The board met at 6 p.m. In attendance were: Sue Oak and Bob Elm.", { attendees: [sue, bob] }],
    [
      "A quorum was there with the following directors in attendance: Mr. Bob Elm and Ms. Sue Oak. The following director was absent: Mrs. Ann Ash.",
      { attendees: [bob, sue], absent: [ann] },
    ],
    [
      "The board met at 6 p.m. Members present: Sue Oak, Bob Elm. Ann Ash was absent.",
      { attendees: [sue, bob], absent: [ann] },
    ],
    [
      "Not Present\nAnn Ash\n\nAdditional attendees: Sue Oak, Bob Elm",
      { attendees: [sue, bob], absent: [ann] },
    ],
    ["Members absent: Ann Ash\n\nStaff members: Sue Oak\nBob Elm", { attendees: [sue, bob], absent: [ann] }],
    [
      "Board Members:\n1. Sue Oak\n2. Bob Elm",
      {
        attendees: [
          { ...sue, role: "member" },
          { ...bob, role: "member" },
        ],
      },
    ],
    [
      "Present: Cllrs S Oak, B Elm and the Parish Clerk, Mrs A. Ash",
      { attendees: [{ name: "S Oak" }, { name: "B Elm" }, { name: "A. Ash" }] },
    ],
    ["The board met. Sue Oak and Bob Elm attended the county meeting in May.", {}],
  ])("in English: %j", (text, lists) => {
    expect(found(text, "en")).toEqual(lists);
  });
});

describe("labels in the middle of a list's line", () => {
  it.each<Form>([
    [
      "Närvarande: Eva Lind (ordförande), Bo Alm Inbjuden: Siv Ek (punkt 6) Förhinder: Per Ed",
      { attendees: [{ ...eva, role: "chair" }, bo, { ...siv, items: ["6"] }], absent: [per] },
    ],
    [
      "Närvarande: Eva Lind, ordf. Ledamöter: Bo Alm Siv Ek Tjänstgörande ersättare Per Ed",
      {
        attendees: [
          { ...eva, role: "chair" },
          { ...bo, role: "member" },
          { ...siv, role: "member" },
          { ...per, role: "deputy" },
        ],
      },
    ],
    [
      "Beslutande Eva Lind (S) ordförande Bo Alm (M) Övriga deltagare Siv Ek, kulturchef Per Ed, ekonom",
      {
        attendees: [
          { ...eva, role: "chair", organisation: "S" },
          { ...bo, organisation: "M" },
          { ...siv, role: "kulturchef" },
          { ...per, role: "ekonom" },
        ],
      },
    ],
    [
      "Närvarande: Eva, Bo, Siv\nVid datorn: Siv",
      { attendees: [{ name: "Eva" }, { name: "Bo" }, { name: "Siv", role: "secretary" }] },
    ],
  ])("%j", (text, lists) => {
    expect(found(text)).toEqual(lists);
  });

  it("are read in English too", () => {
    const text = "Board members present: Sue Oak, and Bob Elm. Board members absent: Ann Ash.";
    expect(found(text, "en")).toEqual({ attendees: [sue, bob], absent: [ann] });
  });
});

describe("apologies in a sentence", () => {
  it.each([
    ["en", "## 1. Apologies for absence\n\nApologies were received from Eva Lind, Bo Alm and Siv Ek."],
    ["sv", "Frånvarande\n\nFörhinder har anmälts av Eva Lind, Bo Alm och Siv Ek."],
  ])("in %s", (language, text) => {
    expect(found(text, language)).toMatchObject({ absent: [eva, bo, siv] });
  });

  it("end no list behind an aside", () => {
    const list = "Närvarande:\nEva Lind och Bo Alm (deltog på plats). Siv Ek (deltog via Teams).";
    expect(found(list)).toMatchObject({ attendees: [eva, bo, { ...siv, remote: "Teams" }] });
  });
});

describe("tables of who came and went", () => {
  it.each<[string, string]>([
    [
      "sv",
      "Namn | Status | Ankomst | Avgång\n---|---|---|---\nEva Lind | närvarande ordförande | kl. 9.15 | 10.30\nBo Alm | närvarande | I tid | Vid slutet\nSiv Ek | frånvarande | |",
    ],
    [
      "en",
      "Name | Status | Arrival Time | Departure Time |\n---|---|---|---|\nEva Lind | present chair | 9:15 | 10:30 |\nBo Alm | present | On Time | At close |\nSiv Ek | absent | | |",
    ],
  ])("in %s", (language, text) => {
    expect(found(text, language)).toEqual({
      attendees: [{ ...eva, role: "chair", from: "09:15", until: "10:30" }, bo],
      absent: [siv],
    });
  });
});

describe("remarks beside names", () => {
  it.each<[string, object]>([
    ["Eva Lind (lämnade mötet efter punkt 9)", eva],
    ["Eva Lind (anslöt under § 3)", eva],
    ["Eva Lind (med närvaro- och yttranderätt)", eva],
    ["Eva Lind, utan rösträtt", eva],
    ["Eva Lind (S), tgj ers för Per Ed (S)", { ...eva, organisation: "S", substitute_for: "Per Ed" }],
    ["Eva Lind, §§ 4, 6 B, 9", { ...eva, items: ["4", "6 B", "9"] }],
    ["Eva Lind, jäv vid §§ 4, 6", { ...eva, recused: ["4", "6"] }],
    ["Eva Lind, § 94 - § 96", { ...eva, items: ["94", "95", "96"] }],
  ])("%j", (line, person) => {
    expect(found(`Närvarande\n${line}\nBo Alm`)).toEqual({ attendees: [person, bo] });
  });
});

describe("lines that lost their ends", () => {
  it("part behind the items that somebody was there for", () => {
    const line = "Eva Lind, socialchef, § 155 Bo Alm, enhetschef Alby, §§ 157, 158 Siv Ek, samordnare, § 159";
    const { attendees } = found(`Närvarande\n${line}\nPer Ed`);
    expect(attendees).toMatchObject([
      { ...eva, role: "socialchef", items: ["155"] },
      { ...bo, items: ["157", "158"] },
      { ...siv, role: "samordnare", items: ["159"] },
      { name: "Per Ed" },
    ]);
  });
});

describe("a table with crosses for those who came", () => {
  it("leaves it empty for those who did not, and may name items", () => {
    const head = "| Namn | Kommun | Närvarande |\n|---|---|---|\n";
    const rows = "| Eva Lind | Alby | x |\n| Siv Ek | Broby | |\n| Bo Alm | Alby | § 30–31 |";
    expect(found(head + rows)).toEqual({
      attendees: [
        { name: "Eva Lind", organisation: "Alby" },
        { name: "Bo Alm", organisation: "Alby", items: ["30", "31"] },
      ],
      absent: [{ name: "Siv Ek", organisation: "Broby" }],
    });
  });
});

describe("forms of address", () => {
  it.each<Form>([
    [
      "Present:\n\nCllr Mr A H Ashdown (Chair)\n\nCllr Oak (Vice Chair)\n\nIn attendance:\n\nOne member of the public\n\nMrs P Elm Assistant Clerk",
      {
        attendees: [
          { name: "A H Ashdown", role: "chair" },
          { name: "Oak", role: "vice-chair" },
          { name: "P Elm", role: "Assistant Clerk" },
        ],
      },
    ],
    [
      "Present: Councillors Oak (Chair), Elm and Birch; the Clerk; 3 members of the public\nApologies: Cllrs Holt and Grove",
      {
        attendees: [{ name: "Oak", role: "chair" }, { name: "Elm" }, { name: "Birch" }],
        absent: [{ name: "Holt" }, { name: "Grove" }],
      },
    ],
  ])("%j", (text, lists) => {
    expect(found(text, "en")).toEqual(lists);
  });

  it("stand before surnames in Swedish too", () => {
    expect(found("Närvarande: ledamöterna Ek, Lind och Alm")).toEqual({
      attendees: [{ name: "Ek" }, { name: "Lind" }, { name: "Alm" }],
    });
  });
});
