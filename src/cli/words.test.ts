import { expect, test } from "vitest";
import { languageTags, loadTexts } from "../language/load.ts";
import { definitions } from "./definitions/index.ts";
import { commandNamed, nameOf } from "./words.ts";

test("every name in every language leads to one command, with and without its accents", async () => {
  const all = await Promise.all(languageTags.map((tag) => loadTexts(tag)));
  const names = all.flatMap((texts) =>
    definitions.map((definition) => ({ definition, name: nameOf(definition.name, texts) })),
  );
  for (const { definition, name } of names) {
    expect(await commandNamed(name)).toBe(definition);
    expect(await commandNamed(name.normalize("NFD"))).toBe(definition);
    expect(await commandNamed(name.normalize("NFD").replace(/[\u0300-\u036f]/g, ""))).toBe(definition);
  }
});

test("what no language names is no command", async () => {
  expect(await commandNamed("beslt")).toBeUndefined();
  expect(await commandNamed("hjälp")).toBe("help");
});

test("an option has the same short letter in no two meanings within a command", () => {
  for (const { options } of definitions) {
    const letters = Object.values(options).flatMap(({ short }) => short ?? []);
    expect(new Set([...letters, "C", "V", "h"]).size).toBe(letters.length + 3);
  }
});
