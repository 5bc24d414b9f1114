import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pictureOf, wordsOf } from "./picture.ts";
import { screenOf } from "./transcripts.ts";

/** The pages' picture of a terminal shows what the program prints. To draw it anew: WRITE_PAGES=1 npx vitest run test/picture.test.ts */
const repository = join(import.meta.dirname, "..");
const titles = {
  en: "klubba status: what is open and what comes next",
  sv: "klubba läge: vad som är öppet och vad som kommer härnäst",
};

describe.each(["en", "sv"] as const)("the picture in %s", (language) => {
  it("shows the chair's screen", async () => {
    const path = join(repository, "docs", `status.${language}.svg`);
    const args = [
      "status",
      "--forum",
      "FR",
      "--as-of",
      "2025-05-12",
      "--language",
      language,
      "-C",
      "examples/norrsjo",
    ];
    const screen = await screenOf(args, { cwd: repository, width: 92, colour: true });
    if (process.env["WRITE_PAGES"] === "1") writeFileSync(path, pictureOf(screen, titles[language]));
    const words = screen
      .replace(/\x1b\[[\d;]*m/g, "")
      .replace(/\n$/, "")
      .split("\n");
    expect(wordsOf(readFileSync(path, "utf8"))).toEqual(words);
  });
});
