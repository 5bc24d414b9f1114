import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { table } from "./table.ts";
import { themeFor } from "./theme.ts";

const theme = themeFor(false);
const columns = [{ title: "Ref", whole: true }, { title: "Ärende", flexible: true }, { title: "Senast" }];
const row = (...texts: string[]) => texts.map((text) => ({ text }));

describe("a table", () => {
  test("gives the text what the others leave, and wraps it", () => {
    const rows = [
      row("VS/d2", "att godkänna vårdprogrammet för hjärtsvikt", "8 maj"),
      row("VS/d13", "åäö", ""),
    ];
    expect(table(columns, rows, { width: 36, theme })).toBe(
      [
        "Ref     Ärende                Senast",
        "VS/d2   att godkänna          8 maj",
        "        vårdprogrammet för",
        "        hjärtsvikt",
        "VS/d13  åäö",
        "",
      ].join("\n"),
    );
  });

  test("counts what a letter takes on the screen", () => {
    const rows = [row("日本", "a\u030a", "x"), row("👨‍👩‍👧", "å", "y")];
    const [, first = "", second = ""] = table(columns, rows, { width: 40, theme }).split("\n");
    expect(stringWidth(first)).toBe(stringWidth(second));
  });

  test("keeps what belongs together on one line where it can", () => {
    const rows = [row("VS/d2", "ett två tre fyra fem sex sju", "30\u00a0juni 2025")];
    expect(table(columns, rows, { width: 36, theme })).toContain("30 juni");
  });

  test("leaves out a spare column before it breaks a word", () => {
    const spare = [...columns, { title: "Plats", spare: true }];
    const rows = [row("VS/d2", "kunskapsstyrningen", "8 maj", "Regionhuset")];
    expect(table(spare, rows, { width: 60, theme })).toContain("Regionhuset");
    const narrow = table(spare, rows, { width: 36, theme });
    expect(narrow).not.toContain("Plats");
    expect(narrow).toContain("kunskapsstyrningen");
  });

  test("grows where there is no terminal, rather than squeeze a text into a strip", () => {
    const owned = [...columns, { title: "Vem" }];
    const rows = [row("VS-2025-04-03/d2", "att uppdra åt kommunerna att svara", "8 maj", "Regionkansliet")];
    const narrow = table(owned, rows, { width: 52, theme });
    expect(narrow.split("\n")[1]).toBe("VS-2025-04-03/d2  att uppdra  8 maj   Regionkansliet");
    const grown = table(owned, rows, { width: 52, theme, grows: true });
    expect(grown.split("\n").slice(1, 3)).toEqual([
      "VS-2025-04-03/d2  att uppdra åt         8 maj   Regionkansliet",
      "                  kommunerna att svara",
    ]);
    expect(table(owned, rows, { width: 90, theme, grows: true })).toBe(
      table(owned, rows, { width: 90, theme }),
    );
  });

  test("becomes cards where columns have no room", () => {
    expect(table(columns, [row("VS-2025-04-03/d2", "att anta", "8 maj")], { width: 20, theme })).toBe(
      "Ref:\n  VS-2025-04-03/d2\nÄrende: att anta\nSenast: 8 maj\n",
    );
  });

  test("makes what comes from a file harmless", () => {
    expect(table(columns, [row("\u001b[2J", "x", "")], { width: 40, theme })).not.toContain("\u001b");
  });
});

test("no line is wider than the width, and no letter is lost", () => {
  const word = fc.stringMatching(/^[a-zåäö]{1,12}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 24, max: 120 }),
      (texts, width) => {
        const shrinkable = columns.map(({ title, flexible }) => ({ title, flexible }));
        const layout = { width, theme, titles: false };
        const shown = table(
          shrinkable,
          texts.map((cells) => row(...cells)),
          layout,
        );
        for (const line of shown.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lettersOf(shown)).toBe(lettersOf(texts.flat().join("")));
      },
    ),
    { numRuns: 50 },
  );
});

function lettersOf(text: string): string {
  return text.replace(/\s/g, "").split("").sort().join("");
}

test("colour is for a theme that has it", () => {
  expect(themeFor(false).alarm("x")).toBe("x");
  expect(themeFor(true).alarm("x")).toContain("\u001b[");
});

test("a table parts what no-break spaces join before it breaks a word of the text", () => {
  const head = [{ title: "Ref", whole: true }, { title: "Ärende", flexible: true }, { title: "Senast" }];
  const rows = [row("VS/d2", "om informationssäkerheten", "30 apr, 12\u00a0dagar\u00a0för\u00a0sent")];
  // 42 columns less two gaps of 2, 5 for the reference and 22 for the longest word leave 11 of the 17 wanted.
  expect(table(head, rows, { width: 42, theme })).toBe(
    [
      "Ref    Ärende                  Senast",
      "VS/d2  om                      30 apr, 12",
      "       informationssäkerheten  dagar för",
      "                               sent",
      "",
    ].join("\n"),
  );
});
