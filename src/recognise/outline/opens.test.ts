import { expect, it } from "vitest";
import { read } from "../reading.fixture.ts";

const titles = (text: string) => read(text).agenda.map(({ title }) => title);

const long = "Till ordförande för mötet valdes Eva Lind och till sekreterare för mötet Bo Alm";

it("an item's sign in its turn opens an item below a long line without a full stop", () => {
  const text = `§ 1 Öppnande\nEva hälsar.\n§ 2 Val av ordförande\n${long}\n§ 3 Val av justerare\nSiv Ek valdes.\n§ 4 Slut\nEva tackar.`;
  expect(titles(text)).toEqual(["Öppnande", "Val av ordförande", "Val av justerare", "Slut"]);
});

it.each([
  ["out of turn", `${long}\n§ 7 Val av justerare`],
  ["behind a word that leads to it", `${long} och enligt\n§ 3 Val av justerare`],
  ["in small letters", `${long}\n§ 3 val av justerare`],
])("not so %s", (_what, body) => {
  const text = `§ 1 Öppnande\nEva hälsar.\n§ 2 Val av ordförande\n${body}\nsom står i stadgarna.`;
  expect(titles(text)).toEqual(["Öppnande", "Val av ordförande"]);
});
