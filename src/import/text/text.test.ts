import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "./index.ts";

const read = (...lines: string[]) => readText(`${lines.join("\n")}\n`);
const filler = (words: number, word = "ord") => `${Array.from({ length: words }, () => word).join(" ")}.`;

describe("readText", () => {
  it("leaves a text as it is", () => {
    const text = "Minnesanteckningar\n\nBeslut\n\natt lägga informationen till handlingarna.\n";
    expect(readText(text)).toEqual({ format: "txt", text, furniture: [], remarks: [] });
  });

  it.each([
    ["Sju kom-", "muner deltog.", "Sju kommuner\ndeltog.\n"],
    ["Det gäller rekommen-", "dationen, som finns.", "Det gäller rekommendationen,\nsom finns.\n"],
    ["hälso-", "och sjukvård", "hälso-\noch sjukvård\n"],
    ["in-", "eller utskrivning", "in-\neller utskrivning\n"],
    ["Frågor om e-", "post", "Frågor om e-\npost\n"],
    ["hela väst-", "Sverige", "hela väst-\nSverige\n"],
    ["nya EU-", "regler", "nya EU-\nregler\n"],
    ["Läs på www.exempel.se/led-", "ning i dag", "Läs på www.exempel.se/led-\nning i dag\n"],
    ["Anna Ek      Norr-", "by kommun", "Anna Ek      Norr-\nby kommun\n"],
    ["Vi möts nästa år -", "om vi kan", "Vi möts nästa år -\nom vi kan\n"],
    ["tjugo-", "trettio-femtio", "tjugo-\ntrettio-femtio\n"],
  ])("reads %j, %j", (one, two, text) => {
    expect(read(one, two).text).toBe(text);
  });

  it.each([
    ["☐ Siv Ek: boka lokal", "- [ ] Siv Ek: boka lokal"],
    ["  • ☒ Boka fika (Bo, 3 maj)", "- [x] Boka fika (Bo, 3 maj)"],
    ["☐ Öppet möte", "☐ Öppet möte"],
    ["☒ Siv Ek      ☐ Bo Alm", "☒ Siv Ek      ☐ Bo Alm"],
  ])("%j becomes %j", (line, text) => {
    expect(read(line).text.trim()).toBe(text);
  });

  it("keeps the hyphen of a compound that the text has elsewhere", () => {
    expect(read("Ett svart-vitt tryck.", "Nu svart-", "vitt igen.").text).toContain("svart-\nvitt");
  });

  it("says where each line began when words moved", () => {
    const { text, lines } = read("Sju kom-", "muner", "deltog.");
    expect(text).toBe("Sju kommuner\ndeltog.\n");
    expect(lines).toEqual([1, 3]);
  });

  it("goes on with a list whose numbers do, however far in they stand", () => {
    const { text } = read("1. Ett", "", "Text.", "", "      2. Två", "", "          3. Tre", "    1. Del");
    expect(text).toBe("1. Ett\n\nText.\n\n2. Två\n\n3. Tre\n    1. Del\n");
  });

  it("takes the layout's blanks from lines, and keeps columns and the depth of lists", () => {
    const { text } = read(
      "          Minnesanteckningar",
      "",
      "      - en sak",
      "          • en del",
      "      - en till",
      "",
      "    Anna Ek        Norrby",
      "\tBo Alm\tSörby",
      "                   Västby",
      "",
      "     § 2  Val",
      "     ---",
      "     Cia Dal",
    );
    expect(text.split("\n")).toEqual([
      "Minnesanteckningar",
      "",
      "- en sak",
      "    • en del",
      "- en till",
      "",
      "Anna Ek        Norrby",
      "Bo Alm\tSörby",
      "               Västby",
      "",
      "§ 2  Val",
      "---",
      "Cia Dal",
      "",
    ]);
  });

  it.each([
    ["one word", "a".repeat(200_000)],
    ["lines without a blank line between", "rad\n".repeat(150_000)],
  ])("takes %s of any length", (_, text) => {
    expect(readText(text).text.length).toBeGreaterThanOrEqual(text.length);
  });

  it("lets no paragraph begin so far in that it would be code", () => {
    expect(read("Namn", "", "          Till höger", "Till vänster").text).toBe(
      "Namn\n\n   Till höger\nTill vänster\n",
    );
  });

  it("makes a sentence whole that a page header cut", () => {
    const header = ["", "Norrsjö samrådsgrupp", "", "2 (3)", ""];
    const { text, lines, furniture } = read(
      "Minnesanteckningar",
      filler(120),
      "Gruppen talade länge om de nya bostäderna som ska",
      ...header,
      "byggas i Norrby.",
      filler(120),
      "Norrsjö samrådsgrupp",
      "3 (3)",
      "Slut.",
    );
    expect(text.split("\n").slice(2, 4)).toEqual([
      "Gruppen talade länge om de nya bostäderna som ska",
      "byggas i Norrby.",
    ]);
    expect(furniture).toEqual([
      { text: "Norrsjö samrådsgrupp", line: 5 },
      { text: "2 (3)", line: 7 },
      { text: "Norrsjö samrådsgrupp", line: 11 },
      { text: "3 (3)", line: 12 },
    ]);
    expect(lines).toEqual([1, 2, 3, 9, 10, 13]);
  });

  it("holds every line that is no furniture, in order, for any text", () => {
    const part = fc.constantFrom(
      "Beslut",
      "Norrsjö samråd",
      "Sida 2 av 3",
      "1 (3)",
      "2 (3)",
      "3",
      "",
      "  - en sak",
      "\f",
      "kom-",
      "muner deltog",
      filler(150),
      "en lång rad som inte är slut när sidan tar slut och går",
      "vidare på nästa sida",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { text, furniture } = read(...parts);
        const gone = furniture.map((item) => item.text);
        const words = (lines: readonly string[]) => lines.join("").replace(/[\s-]/g, "");
        const left = parts.filter((line) => {
          const at = gone.indexOf(line.trim());
          if (at < 0 || line.trim() === "") return true;
          gone.splice(at, 1);
          return false;
        });
        expect(words([text]).split("").sort()).toEqual(words(left).split("").sort());
        expect(gone).toEqual([]);
      }),
    );
  });
});
