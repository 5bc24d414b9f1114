import { expect, test } from "vitest";
import { archiveWith, tryOut } from "../../commands/trial.fixture.ts";
import { check } from "../check.fixture.ts";
import { config, minutes } from "../written.fixture.ts";

const conflict = "<<<<<<< HEAD\natt köpa en båt.\n=======\natt köpa två båtar.\n>>>>>>> bo\n";

test.each([
  ["a conflict", conflict, [1]],
  ["two", `${conflict}\nText.\n\n${conflict}`, [1, 9]],
  ["with Windows' line ends", conflict.replaceAll("\n", "\r\n"), [1]],
  [
    "with the text that was there before",
    conflict.replace("=======", "||||||| abc123\natt köpa.\n======="),
    [1],
  ],
  ["a heading underlined", "Avtal\n=======\n\nText.\n", []],
  ["angles in a text", "<<<<<<<<<<<< se ovan\n\n>>>>>>> citat\n", []],
  ["a quotation seven deep", ">>>>>>> citat\n\n<<<<<<< x\n", []],
])("%s", async (_, lines, wanted) => {
  const [file, text] = minutes({ prose: `\n## 1. Avtal\n\n**Beslut**\n\n${lines}` });
  const found = (await check({ "klubba.yaml": config, [file]: text })).filter(
    ({ problem }) => problem.code === "merge-conflict",
  );
  const first = text.slice(0, text.indexOf(lines)).split("\n").length;
  expect(found.map(({ position }) => (position?.line ?? 0) - first + 1)).toEqual(wanted);
});

test("minutes with a conflict in them are neither finished nor approved", async () => {
  const file = "minutes/råd/2025-02-04.md";
  const text = `---\nforum: råd\ndate: 2025-02-04\nchair: Eva Lind\n---\n\n## 1. Båt\n\n**Beslut**\n\n${conflict}`;
  const forum = "klubba: 1\nlanguage: sv\nforums:\n  råd: { name: Rådet, prefix: R }\n";
  const places = archiveWith({ "klubba.yaml": forum, [file]: text });
  for (const command of ["slutför", "justera"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { exit, out, err } = await tryOut(places, [command, file]);
    expect([exit, out + err]).toEqual([1, expect.stringContaining("två har ändrat samma rader")]);
  }
  expect(places.openStore("/archive").text(file)).toBe(text);
});
