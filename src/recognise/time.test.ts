import { expect, test } from "vitest";
import { readMeaning, readMeeting, readPerson, recognise } from "./index.ts";

// Nothing is measured: in a time that grows with the square of the length, none of these would end in minutes.
const long = 200_000;
const read = (text: string) => recognise({ text, start: 0 }, { language: "sv", date: "2025-04-03" });

test.each(["!", ".", "\u00a0\n", "*a **b "])("a long row of %j is read to its end", (unit) => {
  const text = `${unit.repeat(long / unit.length)}\n\n- [ ] Siv Ek: ringa\n`;
  expect(read(text).actions).toMatchObject([{ task: "ringa" }]);
});

test("a short form with a long row of blanks is read to its end", () => {
  const blanks = " ".repeat(long);
  expect(readPerson(`Siv${blanks}Ek${blanks}`, "sv").name).toBe("Siv Ek");
  expect(readMeeting(`8 maj 2025${blanks}`, { language: "sv" })).toMatchObject([{ date: "2025-05-08" }]);
  const period = readMeaning(`8 maj${blanks}`, { language: "sv", from: "2025-01-01" });
  expect(period).toMatchObject({ period: "2025-05-08" });
});
