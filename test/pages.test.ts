import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commandsIn, Scratch } from "./transcripts.ts";

/**
 * Every console block of the pages that users read is run, in order, in a copy of the examples. To write what
 * is printed into the pages anew, and then to read it: WRITE_PAGES=1 npx vitest run test/pages.test.ts
 */
const repository = join(import.meta.dirname, "..");
const writing = process.env["WRITE_PAGES"] === "1";

describe.each(["README.md", "README.sv.md"])("%s", (page) => {
  const path = join(repository, page);
  let text = readFileSync(path, "utf8");
  const scratch = new Scratch(repository);
  afterAll(() => {
    scratch.remove();
    if (writing) writeFileSync(path, text);
  });
  const shown = commandsIn(text);

  it("shows commands", () => {
    expect(shown.length).toBeGreaterThan(5);
  });

  const cases = (npm: boolean) =>
    shown
      .filter(({ command }) => command.startsWith("npm ") === npm)
      .map((one) => [one.line, one.command, one] as const);

  it.each(cases(true))("line %i: %s", (_, command) => {
    const script = /npm (?:run )?(\S+)$/.exec(command)?.[1] ?? "";
    const { scripts } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
    expect(Object.keys(scripts)).toContain(script);
    const ci = readFileSync(join(repository, ".ci", "run"), "utf8");
    expect(ci).toMatch(/npm ci\b/);
    expect(ci).toMatch(new RegExp(`npm (?:run )?(?:--silent )?${script}\\b`));
  });

  it.each(cases(false))("line %i: %s", async (_, command, { printed }) => {
    const screen = await scratch.perform(command);
    const wanted = writing ? screen : printed;
    text = text.replace(`$ ${command}\n${printed}`, () => `$ ${command}\n${screen}`);
    expect(screen).toBe(wanted);
  });
});
