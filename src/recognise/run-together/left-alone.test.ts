import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filler, parted } from "./lines.fixture.ts";

describe("text that is left as it is", () => {
  const gold = join(import.meta.dirname, "../../../test/gold");
  // A document called so has lost its line ends on purpose.
  const files = readdirSync(gold).filter(
    (name) => /\.(?:md|txt)$/.test(name) && name !== "README.md" && !name.includes("utan-radslut"),
  );

  it.each(files)("%s", (name) => {
    const { before, after } = parted(readFileSync(join(gold, name), "utf8"));
    expect(after).toBe(before);
  });

  it.each([
    ["a long paragraph", filler],
    [
      "one with an enumeration",
      `${filler}Skälen är: 1. Priserna stiger. 2. Lönerna stiger. 3. Bidragen minskar. 4. Avgiften står still. ${filler}`,
    ],
    [
      "a long text with few signs",
      `${filler.repeat(12)} 1. Budget Nämnden sa ja. 2. Val Siv Ek valdes. 3. Slut Mötet slutade.`,
    ],
    [
      "paragraphs that begin with labels and numbers",
      `1. Budget. ${filler}\n\n2. Plats: ${filler}\n\n3. Val. ${filler}`,
    ],
    [
      "chapters with long paragraphs",
      `## Ett\n\n1. Abc 2. Bcd 3. Cde ${filler}\n\n## Två\n\nBeslut: ${filler}`,
    ],
    [
      "short minutes in one line",
      "1. Öppnande Eva Lind öppnade. 2. Budget Bo Alm berättade. 3. Slut Mötet slutade.",
    ],
  ])("%s", (_, text) => {
    const { before, after } = parted(text);
    expect(after).toBe(before);
  });
});
