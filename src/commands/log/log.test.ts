import { describe, expect, test } from "vitest";
import { klubba, network, terminal } from "../../cli/world.fixture.ts";
import { loadTexts } from "../../language/load.ts";

const files = {
  ...network,
  "/arkiv/journal.yaml": `${network["/arkiv/journal.yaml"]}- { id: k2a2, at: 2025-04-02T10:00:00+02:00, on: 2025-04-02, ref: VS-2025-02-06/a3, event: done, by: Bo Alm }
- { id: k3a3, at: 2025-04-03T10:00:00+02:00, on: 2025-04-03, ref: VS-2025-03-06/d2, event: condition-met, text: beredningen beslutade lika., by: Bo Alm }
- { id: k4a4, at: 2025-04-04T10:00:00+02:00, on: 2025-04-04, ref: VS-2025-05-08, event: moved, date: 2025-05-15, by: Bo Alm }
- { id: k5a5, at: 2025-04-05T10:00:00+02:00, on: 2025-04-05, ref: VS-2025-08-28, event: cancelled, by: Bo Alm }
- { id: k6a6, at: 2025-04-06T10:00:00+02:00, on: 2025-04-06, ref: VS-2025-03-06/d6, event: corrected, text: Det gällde bilaga 2., by: Bo Alm }
`,
};

describe("klubba logg", () => {
  test("tells what has happened since the forum's last meeting, to be read out", async () => {
    const { out, exit } = await klubba(["logg", "--forum", "VS"], files);
    expect(exit).toBe(0);
    expect(out).toBe(`Vårdsamråd Norrsjö
Sedan mötet den 6 mars 2025, till och med den 22 april 2025.

Beslutat
  6 mars  Vårdprogram: mötet beslutade att godkänna vårdprogrammet.
          VS-2025-03-06/d2
  6 mars  Gemensam rutin: mötet beslutade att anta rutinen.
          VS-2025-03-06/d5
  6 mars  Gemensam rutin: mötet beslutade att lägga informationen till
          handlingarna.
          VS-2025-03-06/d6

Nya uppgifter och bevakningar
  6 mars  Ny uppgift för Eva Lind: skicka programmet (5 maj 2025).
          VS-2025-03-06/a2

Klart
  2 apr   Östen Åberg har gjort klart: räkna lagret.
          VS-2025-02-06/a3

Svar
  1 apr   Alby kommun har antagit ”Gemensam rutin”.
          VS-2025-03-06/d5
  3 apr   Villkoret för ”Vårdprogram” är uppfyllt. Beredningen beslutade lika.
          VS-2025-03-06/d2

Flyttat, inställt och ändrat
  4 apr   Mötet den 8 maj 2025 är flyttat till den 15 maj 2025.
          VS-2025-05-08
  5 apr   Mötet den 28 augusti 2025 är inställt.
          VS-2025-08-28

Justerat, rättat och noterat
  6 apr   Rättelse om ”Gemensam rutin”: Det gällde bilaga 2.
          VS-2025-03-06/d6
`);
  });

  test("in English, from a day to a day, no wider than the terminal", async () => {
    const words = ["log", "--since", "2025-04-01", "--until", "2025-04-03", "--language", "en"];
    const { out } = await klubba(words, files, terminal(40));
    expect(out.split("\n").filter((line) => line.length > 40)).toEqual([]);
    expect(out).toContain("From 1 April 2025 to 3 April 2025.");
    expect(out.match(/\S+-\S+\/\S+/g)).toEqual(["VS-2025-02-06/a3", "VS-2025-03-06/d5", "VS-2025-03-06/d2"]);
  });

  test.each(["senaste mötet", "Förra mötet"])("--since %j is the default", async (since) => {
    const { out } = await klubba(["logg", "--forum", "VS"], files);
    expect((await klubba(["logg", "--forum", "VS", "--since", since], files)).out).toBe(out);
  });

  test("--json gives each with its sentence, place, journal record and standing", async () => {
    const { out } = await klubba(["logg", "--since", "2025-04-02", "--until", "2025-04-02", "--json"], files);
    expect(JSON.parse(out)).toEqual([
      {
        ref: "VS-2025-02-06/a3",
        event: "done",
        about: "action",
        date: "2025-04-02",
        forum: "vårdsamråd",
        agenda: "3",
        item: "Inköp av munskydd",
        text: "räkna lagret",
        owner: ["Östen Åberg"],
        sentence: "Östen Åberg har gjort klart: räkna lagret.",
        status: "done",
        open: false,
        by: "Bo Alm",
        journal: "k2a2",
        file: "journal.yaml",
        line: 2,
      },
    ]);
    const sheet = await klubba(["logg", "--since", "2025-04-02", "--until", "2025-04-02", "--csv"], files);
    expect(sheet.out.split("\r\n")[1]).toBe(
      "2025-04-02,done,VS-2025-02-06/a3,vårdsamråd,3,Inköp av munskydd,Östen Åberg har gjort klart: räkna lagret.,räkna lagret,Östen Åberg,,,,done,false,Bo Alm,k2a2,journal.yaml,2",
    );
  });

  test.each([
    [["--since", "2025-04-03", "--until", "2025-04-01"], "Byt plats på --since och --until"],
    [["--forum", "beredning"], "Det finns inget protokoll från ett tidigare möte med Beredningen"],
    [["--json", "--csv"], "--json och --csv"],
    [["--since", "igår kväll"], "--since"],
  ])("%j is refused, with what to do", async (flags, words) => {
    const { exit, out, err } = await klubba(["logg", ...flags], files);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(words);
  });

  test("says on stderr where nothing happened", async () => {
    const { exit, out, err } = await klubba(["logg", "--since", "2025-04-10"], files);
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(err).toContain("Inget känt har hänt");
  });

  test("joins several decisions, and says what it cannot put into a sentence as it stands", async () => {
    const { log } = await loadTexts("sv");
    const clauses = ["att a", "att b", "att c"];
    expect(log.decided({ item: "X", clauses })).toBe("X: mötet beslutade att a, att b och att c.");
    expect(log.decided({ item: "", clauses: ["Beslut a", "att b"] })).toBe("Beslut a; att b.");
  });
});
