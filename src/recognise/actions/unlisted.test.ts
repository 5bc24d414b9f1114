import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

const list = "Närvarande: Siv Ek, Bo Alm, Eva Lind, Per Ed\n\n## 4. Plan\n\n";

/** How many tasks a sentence gives: sure ones, and those that are only suggested. */
function count(text: string, language = "sv"): { sure: number; doubtful: number } {
  const found = read((language === "sv" ? list : list.replace("Närvarande", "Present")) + text, language);
  return { sure: found.actions.length, doubtful: found.suggestions.length };
}

describe("verbs in the present behind the name of somebody on the list", () => {
  it.each([
    "Siv snickrar en ny grind.",
    "Bo mäter upp lokalen.",
    "Eva hyr en släpvagn.",
    "Siv kör bort sopsäckarna.",
    "Bo och Siv sätter ut skyltar på lördagen.",
    "Siv gör en lista över båtarna.",
    "Per byter ut lamporna.",
    "I maj målar Siv räcket.",
    "Siv ordnar fem frågor som inte är för svåra.",
    "Eva håller kontakten med hamnen.",
    "Siv fortsätter att leta efter en ny båt.",
  ])("is work: %s", (text) => {
    expect(count(text)).toEqual({ sure: 1, doubtful: 0 });
  });

  it.each([
    "Siv filosoferar över hamnens framtid.",
    "Fortsättningsvis kommer justerare att signera på bloggen.",
    "Siv framkastar att hamnen kan byggas ut.",
    "Siv orerar om avgifterna.",
    "Siv grunnar på vad det betyder.",
    "Siv gör en genomgång av budgeten.",
    "Siv meddelar förhinder till nästa möte.",
    "Siv byter jobb.",
    "Siv läser upp skrivelsen.",
    "Siv skriver att hamnen är trång.",
    "Siv fortsätter.",
  ])("tells: %s", (text) => {
    expect(count(text)).toEqual({ sure: 0, doubtful: 0 });
  });

  it.each(["Siv trallar visor.", "Siv klurar ihop en gåta.", "Per spelar trombon."])(
    "may be either: %s",
    (text) => {
      expect(count(text)).toEqual({ sure: 0, doubtful: 1 });
    },
  );

  it.each(["Siv klurar ihop en gåta till nästa möte.", "Per spelar trombon nästa vecka."])(
    "is to come where its time is: %s",
    (text) => {
      expect(count(text)).toEqual({ sure: 1, doubtful: 0 });
    },
  );

  it.each(["Rosa Berg målar räcket.", "Vattenbolaget målar räcket.", "Vi målar räcket."])(
    "is news of somebody else, or of all: %s",
    (text) => {
      expect(count(text)).toEqual({ sure: 0, doubtful: 0 });
    },
  );
});

it("keeps what somebody is asked to do within what is done", () => {
  const { actions } = read(`${list}Siv ber Rune att måla räcket.`);
  expect(actions.map(({ task }) => task)).toEqual(["ber Rune att måla räcket."]);
});

describe("the same in English", () => {
  it.each(["Siv paints the railing.", "Bo copies the keys.", "Eva fetches the boat on Friday."])(
    "is work: %s",
    (text) => {
      expect(count(text, "en")).toEqual({ sure: 1, doubtful: 0 });
    },
  );

  it.each(["Siv ponders how the pier could grow.", "Siv muses on the fees.", "Siv insists that it is full."])(
    "tells: %s",
    (text) => {
      expect(count(text, "en")).toEqual({ sure: 0, doubtful: 0 });
    },
  );
});
