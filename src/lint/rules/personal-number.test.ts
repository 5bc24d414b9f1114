import { expect, it } from "vitest";
import { check } from "../check.fixture.ts";
import { config, final, minutes } from "../written.fixture.ts";

const found = async (files: Record<string, string>) =>
  (await check(files)).filter(({ problem }) => problem.code === "personal-number");

it("a number is told at its place, masked, in the header, in final prose, in klubba.yaml and in the journal", async () => {
  const [file, text] = minutes({
    header: `${final}place: Hos 811218-9876\n`,
    prose: "\n## 1. Avtal\n\nDen klagande, 19900101-0017, har fått svar.\n",
  });
  const journal = `- { id: k1, at: 2025-04-05T08:00:00+02:00, ref: VS-2025-04-03/d9, event: note, text: "8112789873" }\n`;
  const remarks = await found({
    "klubba.yaml": `${config}# 0701012346\n`,
    [file]: text,
    "journal-kopia.yaml": journal,
  });
  const lineOf = (whole: string, part: string) => whole.slice(0, whole.indexOf(part)).split("\n").length;
  expect(remarks.map((one) => [one.file, one.position, one.problem])).toEqual([
    [
      "journal-kopia.yaml",
      { line: 1, column: journal.indexOf("8112789873") + 1 },
      { code: "personal-number", masked: "8112XX-XXXX" },
    ],
    [
      "klubba.yaml",
      { line: config.split("\n").length, column: 3 },
      { code: "personal-number", masked: "0701XX-XXXX" },
    ],
    [file, { line: lineOf(text, "811218"), column: 12 }, { code: "personal-number", masked: "8112XX-XXXX" }],
    [
      file,
      { line: lineOf(text, "19900101"), column: 15 },
      { code: "personal-number", masked: "9001XX-XXXX" },
    ],
  ]);
});

it("a comment at its place silences it", async () => {
  const [file, text] = minutes({
    prose: "\n811218-9876 <!-- klubba: ignore personal-number -->\n\n900101-0017\n",
  });
  expect((await found({ "klubba.yaml": config, [file]: text })).map(({ problem }) => problem)).toEqual([
    { code: "personal-number", masked: "9001XX-XXXX" },
  ]);
});
