import { describe, expect, it } from "vitest";
import { recognition as en } from "../../language/en/recognition.ts";
import { recognition as sv } from "../../language/sv/recognition.ts";
import { numberedTitle, rankOf } from "./number.ts";

describe("numbers of items", () => {
  it.each([
    ["4. Budget", "4", "stop", "Budget"],
    ["4) Budget", "4", "stop", "Budget"],
    ["04. Budget", "4", "stop", "Budget"],
    ["9.Rapporter", "9", "stop", "Rapporter"],
    ["3a. Budget", "3 A", "stop", "Budget"],
    ["4 Budget", "4", "bare", "Budget"],
    ["6 B Budget", "6 B", "bare", "Budget"],
    ["§ 34 Budget", "34", "section", "Budget"],
    ["§34. Budget", "34", "section", "Budget"],
    ["§34", "34", "section", ""],
    ["§ 34/ Budget", "34", "section", "Budget"],
    ["4: Budget", "4", "bare", "Budget"],
    ["34 § Budget", "34", "section", "Budget"],
    ["34§ Budget", "34", "section", "Budget"],
    ["§ 6b Budget", "6 B", "section", "Budget"],
    ["§ 34/2025 Budget", "34", "section", "Budget"],
    ["KS § 34 Budget", "34", "section", "Budget"],
    ["§ 12 I samband med flytten", "12", "section", "I samband med flytten"],
    ["2025-34 Budget", "2025-34", "year", "Budget"],
    ["25/38 Budget", "25/38", "year", "Budget"],
    ["IV. Budget", "IV", "roman", "Budget"],
    ["3.1 Budget", "3.1", "parts", "Budget"],
    ["3.1. Budget", "3.1", "parts", "Budget"],
    ["Punkt 12: Budget", "12", "word", "Budget"],
    ["Ärende 3 – Budget", "3", "word", "Budget"],
  ])("%s", (text, number, form, title) => {
    const found = numberedTitle(text, sv);
    expect({ ...found, title: text.slice(found?.title) }).toEqual({ number, form, title });
  });

  it.each([
    "Budget 4",
    "i. Budget",
    "1,5 miljoner",
    "4.5 % ökning",
    "2025-04-03 Möte",
    "09:30 Fika",
    "10:-",
    "enl § 5 lagen",
    "§ 12, 13 och 14 justerades",
    "1177 svarar",
    "75%",
  ])("none in %s", (text) => {
    expect(numberedTitle(text, sv)).toBeUndefined();
  });

  it("has its words in English too", () => {
    expect(numberedTitle("Item 3: Budget", en)).toEqual({ number: "3", title: 8, form: "word" });
    expect(numberedTitle("Agenda item 3 Budget", en)?.number).toBe("3");
  });

  it("ranks them", () => {
    const numbers = ["1", "2", "2 B", "3", "3.1", "3.2", "10", "34", "25/38", "25/39"];
    const ranks = numbers.map(rankOf);
    expect(["I", "IV", "VI", "IX", "XIV"].map(rankOf)).toEqual([1, 4, 6, 9, 14]);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(numbers.length);
  });
});
