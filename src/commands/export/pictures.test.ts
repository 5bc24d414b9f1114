import { expect, it } from "vitest";
import { pngHead } from "../../output/picture.fixture.ts";
import { bareMinutes, item, text } from "../../output/word/word.fixture.ts";
import { MemoryStore } from "../../ports/memory-store.ts";
import { picturesOf } from "./pictures.ts";

const png = pngHead(600, 200);
const store = new MemoryStore();
store.write("minutes/kn/karta.png", png);
store.write("bilder/älven.png", png);
store.write("minutes/kn/skript.png", "<svg onload='x'/>");

it("reads pictures beside the minutes or from the archive's top, and nothing that is none or not here", () => {
  const document = {
    ...bareMinutes,
    opening: [text("![Kartan](karta.png)")],
    items: [
      item("§ 1", "Ett", {
        blocks: [
          text(
            "- ![Älven](bilder/%C3%A4lven.png) ![s](skript.png) ![w](https://norrsjo.example/a.png) ![u](../../../a.png) ![b](borta.png)",
          ),
        ],
      }),
    ],
  };
  const pictures = picturesOf(document, "minutes/kn/2025-04-03.md", { store });
  expect([...pictures]).toEqual([
    ["karta.png", { bytes: png, mediaType: "image/png", width: 600, height: 200, alt: "Kartan" }],
    ["bilder/%C3%A4lven.png", { bytes: png, mediaType: "image/png", width: 600, height: 200, alt: "Älven" }],
  ]);
});
