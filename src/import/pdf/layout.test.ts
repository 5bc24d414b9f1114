import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellRows } from "./cells.ts";
import { regionsOf } from "./columns.ts";
import { withoutMargins } from "./margins.ts";
import { markdownOfBlocks } from "./markdown.ts";
import { measure } from "./measures.ts";
import { pieceText, rowsOf, rowText } from "./row.ts";
import type { TextRun } from "./run.ts";
import { blocksOf } from "./tables.ts";

/** A text at a place, with letters of one width. */
function run(text: string, x: number, y: number, more: Partial<TextRun> = {}): TextRun {
  const size = more.size ?? 10;
  return { text, x, y, width: text.length * size * 0.5, size, bold: false, ...more };
}

function textOf(pages: readonly (readonly TextRun[])[]): string {
  const { pages: bodies, furniture } = withoutMargins(
    pages.map((runs) => ({ rows: rowsOf(runs), height: 842 })),
  );
  const measures = measure(bodies, 595);
  const flows = bodies.flatMap((rows) =>
    regionsOf(rows).map((region) =>
      blocksOf(cellRows(region.rows), { ...measures, right: region.right ?? measures.right }),
    ),
  );
  return markdownOfBlocks(flows, measures) + furniture.map(({ text }) => text).join("\n");
}

const letters = (text: string) =>
  text
    .match(/[\p{L}\p{N}]/gu)
    ?.sort()
    .join("") ?? "";

describe("rowsOf", () => {
  it("makes words of runs by the gaps between them", () => {
    const [row] = rowsOf([
      run("Be", 70, 100),
      run("slut", 80, 100),
      run("i dag", 103, 100.5),
      run("nu", 300, 100),
    ]);
    expect(row?.pieces.map(pieceText)).toEqual(["Beslut i dag", "nu"]);
  });

  it("keeps a small line under another apart from it", () => {
    const rows = rowsOf([run("Rubrik", 70, 100, { size: 20 }), run("liten text", 70, 113, { size: 8 })]);
    expect(rows.map(rowText)).toEqual(["Rubrik", "liten text"]);
  });
});

describe("lines that stand close", () => {
  it("are two where neither is small: a label in the middle of its cell's height", () => {
    expect(rowsOf([run("Regionhuset", 120, 100), run("Plats", 110, 105)]).map(rowText)).toEqual([
      "Regionhuset",
      "Plats",
    ]);
  });

  it("stay two where the first ended early, however long the next one's first word is", () => {
    const runs = [
      run(
        "Vi talar om hur kommunerna kan arbeta vidare med frågan under året i alla delar av länet nu",
        70,
        100,
      ),
      run("Avtalet löper ut år 2026 och kan sägas upp av var och en", 70, 120),
      run("Samverkansöverenskommelsenochdessbilagornummerett gäller", 70, 132),
    ];
    expect(textOf([runs])).toContain("var och en\nSamverkans");
  });
});

describe("a short line behind a sentence", () => {
  const full = "Förvaltningen får i uppdrag att ta fram en plan till sammanträdet i september månad.";

  it("is a heading that nothing marks, though the sentence fills its line", () => {
    expect(textOf([[run(full, 70, 100), run("Beslutet skickas till", 70, 112)]])).toContain(
      "månad.\nBeslutet skickas till",
    );
  });

  it("is the sentence's end where it has not ended, or ends itself", () => {
    const open = full.replace("månad.", "månads");
    expect(textOf([[run(open, 70, 100), run("Arbetsutskottssammanträde", 70, 112)]])).toContain(
      "månads Arbets",
    );
    expect(textOf([[run(full, 70, 100), run("Arbetsutskottet.", 70, 112)]])).toContain("månad. Arbets");
  });
});

describe("the text of runs", () => {
  const word = fc.constantFrom(
    "Beslut",
    "att",
    "Anna Ek",
    "kom-",
    "munerna",
    "1.",
    "•",
    "Sida 2 av 3",
    "2 (3)",
    "§ 4",
    "Norrby:",
  );
  const anyRun = fc.record({
    text: word,
    x: fc.constantFrom(70, 71, 150, 151.5, 300, 430),
    y: fc.constantFrom(40, 100, 104, 114, 128, 129, 400, 800),
    size: fc.constantFrom(7, 10, 10, 14),
    bold: fc.boolean(),
  });
  const pages = fc.array(fc.array(anyRun, { maxLength: 25 }), { minLength: 1, maxLength: 4 });

  const beslut = (x: number, y: number, size: number, bold: boolean) => ({
    text: "Beslut",
    x,
    y,
    size,
    bold,
  });
  const cellOfTwoLines = [
    [
      beslut(150, 129, 10, false),
      beslut(150, 104, 7, true),
      beslut(70, 114, 7, false),
      beslut(70, 104, 7, true),
      beslut(151.5, 114, 7, false),
    ],
  ];

  it("has every letter of them, wherever they stand", () => {
    fc.assert(
      fc.property(pages, (drawn) => {
        const runs = drawn.map((page) => page.map(({ text, x, y, ...more }) => run(text, x, y, more)));
        // Lines of one cell are parted by a mark that is none of theirs.
        expect(letters(textOf(runs).replaceAll("<br>", " "))).toBe(
          letters(
            runs
              .flat()
              .map(({ text }) => text)
              .join(""),
          ),
        );
      }),
      { examples: [[cellOfTwoLines]] },
    );
  });

  it("is the same in whatever order the file has them", () => {
    const table = ["Namn", "Kommun", "Anna Ek", "Norrby", "Bo Alm", "Sörby"].map((text, number) =>
      run(text, number % 2 === 0 ? 70 : 200, 100 + 20 * Math.floor(number / 2), { bold: number < 2 }),
    );
    const text = "| Namn | Kommun |\n| --- | --- |\n| Anna Ek | Norrby |\n| Bo Alm | Sörby |\n";
    fc.assert(
      fc.property(fc.shuffledSubarray(table, { minLength: table.length }), (runs) => {
        expect(textOf([runs])).toBe(text);
      }),
    );
  });
});

describe("cells", () => {
  it("are not made of a justified line's wide gaps", () => {
    const words = ["att", "lägga", "anteckningarna", "till"];
    let x = 70;
    const runs = words.map((text) => {
      const made = run(text, x, 100);
      x += made.width + 20;
      return made;
    });
    expect(textOf([[...runs, run("handlingarna.", 70, 112)]])).toContain("att lägga anteckningarna till");
  });

  it("are parted where the file has two of them as one text, though other rows show the column", () => {
    const runs = [
      run("Anna Ek", 70, 100),
      run("Norrby", 150, 100),
      run("Bo Alm", 70, 120),
      run("Sörby", 150, 120),
      // Letters of five points: the name ends at 145, the second cell begins at 150.
      run("Filip Holmgren Västby", 70, 140, { width: 110 }),
      run("Cia Dal", 70, 160),
      run("Österby", 150, 160),
    ];
    expect(textOf([runs])).toBe("Anna Ek\tNorrby\nBo Alm\tSörby\nFilip Holmgren\tVästby\nCia Dal\tÖsterby\n");
  });

  it("are of another table from a row of titles on", () => {
    const row = (y: number, texts: readonly string[], bold = false) =>
      texts.map((text, number) => run(text, 70 + 90 * number, y, { bold }));
    const runs = [...row(100, ["Datum", "3 maj"]), ...row(120, ["Plats", "Norrby"])];
    runs.push(...row(140, ["Namn", "Kommun"], true), ...row(160, ["Anna Ek", "Sörby"]));
    expect(textOf([runs])).toBe(
      "Datum\t3 maj\nPlats\tNorrby\n\n| Namn | Kommun |\n| --- | --- |\n| Anna Ek | Sörby |\n",
    );
  });

  describe("with a narrow gap between", () => {
    /** A row of cells, where columns begin at 70, 92, 200 and 262; letters are five points wide. */
    const row = (y: number, texts: readonly string[], bold = false) =>
      texts.map((text, number) => run(text, [70, 92, 200, 262][number] ?? 0, y, { bold }));
    const heads = row(100, ["Nr", "Uppgift", "Ansvarig", "Klart"], true);

    it("are parted where their columns begin in rows that show them", () => {
      const runs = [
        ...heads,
        // "Boka lokal för vårmöte" ends at 202 - 4, the next cell begins at 200.
        ...row(114, ["101", "Boka lokal till maj", "Cia Dalmark", "3 maj"]),
        ...row(128, ["102", "Skriv till skolorna i", "Anna Ekman W", "löpande"]),
        ...row(142, ["103", "Ring Bo", "Bo Alm", "hösten"]),
      ];
      expect(textOf([runs])).toBe(
        "| Nr | Uppgift | Ansvarig | Klart |\n| --- | --- | --- | --- |\n" +
          "| 101 | Boka lokal till maj | Cia Dalmark | 3 maj |\n" +
          "| 102 | Skriv till skolorna i | Anna Ekman W | löpande |\n| 103 | Ring Bo | Bo Alm | hösten |\n",
      );
    });

    it("are parted at each column that one text of the file runs over", () => {
      const runs = [
        ...row(100, ["1", "Ring", "Bo", "maj"]),
        ...row(120, ["2", "Skriv", "Cia", "juni"]),
        // Two blanks of 2 points: 92 to 200 has 22 letters of the usual width, 200 to 262 has 12.
        run("3", 70, 140),
        run("Tala med alla skolor nu Anna Ekmark nästa", 92, 140, { width: 195 }),
        ...row(160, ["4", "Läs", "Dan", "höst"]),
      ];
      expect(textOf([runs])).toContain("3\tTala med alla skolor nu\tAnna Ekmark\tnästa\n");
    });

    it("are not made of the running text below a table", () => {
      const text = "Mötet öppnas av ordföranden som hälsar alla välkomna till dagens möte i den nya salen";
      const runs = [
        ...row(100, ["1", "Ring", "Bo", "maj"]),
        ...row(114, ["2", "Skriv", "Cia", "juni"]),
        run(text, 70, 128),
        run("i kommunhuset.", 70, 140),
      ];
      expect(textOf([runs])).toContain(`juni\n\n${text} i kommunhuset.`);
    });

    it("are not made of bold words that begin paragraphs of a list", () => {
      const runs = ["Norrby", "Sörby", "Västerby"].flatMap((name, number) => [
        run(`${name}:`, 70, 100 + 14 * number, { bold: true }),
        run("läget är gott", 73 + 5 * (name.length + 1), 100 + 14 * number),
      ]);
      expect(textOf([runs])).toContain("**Norrby:** läget är gott\n**Sörby:** läget är gott");
    });
  });

  it("have a row of titles where its words are those of tables, bold or not", () => {
    const row = (y: number, texts: readonly string[]) =>
      texts.map((text, number) => run(text, 70 + 90 * number, y));
    const runs = [...row(100, ["Uppgift", "Ansvarig"]), ...row(114, ["Ring skolan", "Bo Alm"])];
    expect(textOf([runs])).toBe("| Uppgift | Ansvarig |\n| --- | --- |\n| Ring skolan | Bo Alm |\n");
  });

  it("of one line each are one row, however they are set in its height", () => {
    const row = (y: number, texts: readonly string[]) =>
      texts.map((text, number) => run(text, [70, 330, 430][number] ?? 0, y));
    const runs = [
      ...row(100, ["1", "Bo Alm", "maj"]),
      run("Ring skolan", 130, 100),
      ...row(130, ["2", "Cia Dal", "juni"]),
      run("Ta fram ett förslag till en ny plan", 130, 124),
      run("årsberättelse", 130, 136),
      ...row(160, ["3", "Dan Fors", "juli"]),
      run("Skriv till rektorn", 130, 160),
    ];
    expect(textOf([runs])).toBe(
      "1\tRing skolan\tBo Alm\tmaj\n2\tTa fram ett förslag till en ny plan årsberättelse\tCia Dal\tjuni\n" +
        "3\tSkriv till rektorn\tDan Fors\tjuli\n",
    );
  });

  it("are of the row in whose middle its first one stands, of however many lines the others are", () => {
    const names = ["Siv Ek, Norrby", "Per Ed, Sörby", "Ann Dal, Västby"];
    const runs = [
      ...["Datum", "3 maj"].map((text, number) => run(text, 70 + 180 * number, 100)),
      ...["Plats", "Norrby"].map((text, number) => run(text, 70 + 180 * number, 118)),
      ...names.map((name, number) => run(name, 250, 136 + 12 * number)),
      run("Närvarande", 70, 148),
      ...["Vi talar om trafiken i hela kommunen under den kommande", "vintern med alla skolor."].map(
        (line, number) => run(line, 250, 178 + 12 * number),
      ),
      run("Trafik", 70, 184),
    ];
    expect(textOf([runs])).toBe(
      "Datum         3 maj\nPlats         Norrby\nNärvarande    Siv Ek, Norrby\n              Per Ed, Sörby\n" +
        "              Ann Dal, Västby\n" +
        "Trafik        Vi talar om trafiken i hela kommunen under den kommande vintern med alla skolor.\n",
    );
  });

  it("stay in their columns where nothing stands beside them", () => {
    const runs = [
      run("Ledamöter", 70, 100),
      run("Ersättare", 250, 100),
      run("Anna Ek", 70, 112),
      run("Bo Alm", 250, 112),
      run("Dan Fors", 250, 124),
      run("Cia Dal", 70, 136),
      run("Eva Gren", 250, 136),
    ];
    expect(textOf([runs])).toBe(
      "Ledamöter    Ersättare\nAnna Ek      Bo Alm\n             Dan Fors\nCia Dal      Eva Gren\n",
    );
  });

  it("keep their lines where another row has a column farther in, into which they run", () => {
    const runs = [
      run("Beslutande", 70, 100),
      run("Anna Ek (S), ordförande för nämnden", 180, 100),
      run("Bo Alm (M), tjänstgörande", 180, 112),
      run("Cia Dalberg (C), ersättare för Dan Fors", 180, 124),
      run("Underskrifter", 70, 136),
      run("Sekreterare", 180, 136),
      run("..........", 275, 136),
      run("Ordförande", 180, 148),
      run("..........", 275, 148),
    ];
    expect(
      textOf([runs])
        .split("\n")
        .slice(0, 3)
        .map((line) => line.replace(/ {2,}/g, " | ")),
    ).toEqual([
      "Beslutande | Anna Ek (S), ordförande för nämnden",
      " | Bo Alm (M), tjänstgörande",
      " | Cia Dalberg (C), ersättare för Dan Fors",
    ]);
  });
});

describe("a long text of a cell", () => {
  const signed = [run("Underskrifter", 70, 124), run("Sekreterare", 180, 124), run("..........", 300, 124)];
  const below = [run("Ordförande", 180, 136), run("..........", 300, 136)];
  // "för" begins where the column of dots does.
  const facts = [run("Beslutande", 70, 100), run("Anna Ek (S), ordförande för nämnden", 180, 100)];

  it("is whole where others of its column run on over the place where it has a blank", () => {
    const more = [run("Ersättare", 70, 112), run("Cia Dalberg (C), ersättare för Dan Fors", 180, 112)];
    expect(textOf([[...facts, ...more, ...signed, ...below]])).toContain("ordförande för nämnden");
  });

  it("is parted where none does", () => {
    expect(textOf([[...facts, ...signed, ...below]])).toMatch(/ordförande {2,}för nämnden/);
  });
});

describe("boxes to tick", () => {
  it("are tasks where somebody has something to do, not in a form and not in a table's cell", () => {
    const page = [
      run("☐", 80, 100),
      run("Siv Ek: boka lokal", 95, 100),
      run("☒ Boka fika (Bo Alm)", 80, 114),
      run("☐ Öppet möte", 80, 142),
      run("☐ Ja: alla ☐ Nej: några", 80, 170),
    ];
    expect(textOf([page])).toBe(
      "- [ ] Siv Ek: boka lokal\n- [x] Boka fika (Bo Alm)\n\n☐ Öppet möte\n\n☐ Ja: alla ☐ Nej: några\n",
    );
    const rows = [
      ["Namn", "Närvarande"],
      ["Siv Ek", "☒"],
      ["Bo Alm", "☐"],
    ];
    const table = rows.flatMap(([name = "", tick = ""], row) => [
      run(name, 80, 100 + 20 * row, { bold: row === 0 }),
      run(tick, 300, 100 + 20 * row, { bold: row === 0 }),
    ]);
    expect(textOf([table])).toBe("| Namn | Närvarande |\n| --- | --- |\n| Siv Ek | ☒ |\n| Bo Alm | ☐ |\n");
  });
});

describe("tables with narrow columns", () => {
  const table = (rows: readonly (readonly (readonly [string, number])[])[], bold = false) =>
    textOf([
      rows.flatMap((row, at) =>
        row.map(([text, x]) => run(text, x, 100 + 20 * at, { bold: bold && at === 0 })),
      ),
    ]);

  it("have ticks under their title though they stand in the middle of the column", () => {
    const rows = [
      [
        ["Namn", 80],
        ["Kommun", 200],
        ["Närvarande", 300],
      ],
      [
        ["Siv Ek", 80],
        ["Alby", 200],
        ["☒", 322],
      ],
      [
        ["Bo Alm", 80],
        ["Norrby", 200],
        ["☐", 322],
      ],
    ] as const;
    expect(table(rows, true)).toBe(
      "| Namn | Kommun | Närvarande |\n| --- | --- | --- |\n| Siv Ek | Alby | ☒ |\n| Bo Alm | Norrby | ☐ |\n",
    );
  });

  it("have titles that are not bold, one of which nobody else uses", () => {
    const text = table([
      [
        ["Nr", 60],
        ["Åtgärd", 100],
        ["Ansvarig", 300],
        ["Färdigdag", 400],
      ],
      [
        ["17", 60],
        ["Boka lokal", 100],
        ["Siv Ek", 300],
        ["3 maj", 400],
      ],
      [
        ["18", 60],
        ["Köpa fika", 100],
        ["Bo Alm", 300],
        ["5 maj", 400],
      ],
    ]);
    expect(text).toContain("| Nr | Åtgärd | Ansvarig | Färdigdag |\n| --- |");
  });
});

it("looks at no more places for columns where a damaged file puts its text far away", () => {
  const looks = (x: number) => {
    let count = 0;
    const rows = rowsOf([run("Siv Ek ringer länet", 60, 100), run("Bo Alm", x, 114)]);
    const counted = rows.map((row) => ({
      ...row,
      get pieces() {
        count++;
        return row.pieces;
      },
    }));
    expect(regionsOf(counted)).toHaveLength(1);
    return count;
  };
  expect(looks(500)).toBeGreaterThan(100);
  expect(looks(10_000_000)).toBeLessThan(10 * looks(500));
});

it("reads a table across two columns of text between what stands above it and below it", () => {
  const words = ["Gruppen talar om hur vägen ska lagas i", "sommar och vem som ska betala för det"];
  const column = (x: number, y: number, mark: string) =>
    Array.from({ length: 8 }, (_, at) => run(`${mark}${at} ${words[at % 2] ?? ""}`, x, y + 14 * at));
  const cells = (y: number, ...texts: string[]) => texts.map((text, at) => run(text, 60 + 160 * at, y));
  const text = textOf([
    [
      ...column(60, 100, "A"),
      ...column(300, 100, "B"),
      ...["Uppgift", "Ansvarig", "Klart"].map((title, at) => run(title, 90 + 160 * at, 230, { bold: true })),
      ...cells(250, "Skriva brevet", "Siv Ek", "3 maj"),
      ...cells(270, "Boka salen", "Bo Alm", "5 maj"),
      ...column(60, 310, "C"),
      ...column(300, 310, "D"),
    ],
  ]);
  const order = ["A0", "A7", "B0", "B7", "Skriva brevet", "Bo Alm", "C0", "C7", "D0", "D7"];
  expect(order.map((word) => text.indexOf(word))).toEqual(
    order.map((word) => text.indexOf(word)).sort((a, b) => a - b),
  );
  expect(order.filter((word) => !text.includes(word))).toEqual([]);
});

it("takes text for no headings where a list in small print has more letters", () => {
  const small = Array.from({ length: 9 }, (_, at) =>
    run(`Rad ${at} i en lång lista med finstilt om vilka som kom och gick`, 70, 100 + 12 * at, { size: 8 }),
  );
  const said = ["Gruppen talar om vägen.", "Siv Ek ringer länet.", "Bo Alm skriver brevet."];
  const text = textOf([
    [
      run("Protokoll", 70, 60, { size: 18 }),
      ...small,
      ...said.map((words, at) =>
        run(`${words} Alla är nöjda med hur arbetet har gått hittills i år.`, 70, 240 + 30 * at, {
          size: 11,
        }),
      ),
    ],
  ]);
  expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual(["# Protokoll"]);
});
