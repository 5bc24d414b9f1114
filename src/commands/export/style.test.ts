import { expect, it } from "vitest";
import { readArchive } from "../../archive/load.ts";
import { pngHead } from "../../output/picture.fixture.ts";
import { MemoryStore } from "../../ports/memory-store.ts";
import { loadStyle } from "./style.ts";

const png = pngHead(600, 200);

async function load(logo: Uint8Array | undefined, config: string) {
  const store = new MemoryStore({ "klubba.yaml": config });
  if (logo) store.write("style/logo.png", logo);
  return loadStyle(store, await readArchive(store, { selection: [], hasConfig: true }), "bygg");
}

const named =
  "organisations: [Alby kommun]\nforums:\n  bygg:\n    name: Bygg\n    style: { logo: style/logo.png }\n";

it("reads the logo", async () => {
  const { style, diagnostics } = await load(png, named);
  expect(style.logo).toEqual({
    bytes: png,
    mediaType: "image/png",
    width: 600,
    height: 200,
    alt: "Alby kommun",
  });
  expect(diagnostics).toEqual([]);
});

it("tells of a file that is no picture, at the style's line, and goes on without", async () => {
  const { style, diagnostics } = await load(new TextEncoder().encode("<svg/>"), named);
  expect(style.logo).toBeUndefined();
  expect(diagnostics).toEqual([
    {
      file: "klubba.yaml",
      position: { line: 5, column: 1 },
      severity: "error",
      problem: { code: "unusable-logo", path: "style/logo.png", reason: "format" },
    },
  ]);
});

it("does not repeat what reading the archive has told", async () => {
  expect(await load(undefined, named)).toMatchObject({ style: { logo: undefined }, diagnostics: [] });
});

it("tells of one that is too large", async () => {
  const { diagnostics } = await load(new Uint8Array(6 * 1024 * 1024), named);
  expect(diagnostics).toMatchObject([{ problem: { reason: "too-large" } }]);
});

it("reads none where none is named", async () => {
  expect(await load(png, "klubba: 1\n")).toMatchObject({ style: { logo: undefined }, diagnostics: [] });
});
