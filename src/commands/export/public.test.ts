import { remark } from "remark";
import { describe, expect, it } from "vitest";
import { readArchive } from "../../archive/load.ts";
import { documentOf, itemOf } from "../../document/extract.fixture.ts";
import { loadTexts } from "../../language/load.ts";
import { defaultStyle } from "../../output/style.ts";
import { MemoryStore } from "../../ports/memory-store.ts";
import { forPublic } from "./public.ts";

const texts = await loadTexts("sv");
const file = "minutes/kn/2025-04-03.md";

/** Minutes of one public item with that prose, and one that is not, with a number of its own. */
function asked(
  prose: string,
  rest: { footer?: string; journal?: string; number?: string; says?: string; config?: string } = {},
) {
  const text = `---
klubba: 1
id: KN-2025-04-03
forum: kn
date: 2025-04-03
status: final
agenda:
  - { number: "4", title: Taxor }
  - { number: "${rest.number ?? "5"}", title: Omval, ${rest.says ?? "public: false"} }
---

## § 4 Taxor

${prose}

## § 5 Val

Sökande: 070101-2346.
`;
  const store = new MemoryStore({
    "klubba.yaml": `klubba: 1\nlanguage: sv\n# ${rest.footer ?? ""}\n${rest.config ?? ""}`,
    "journal.yaml": rest.journal ?? "",
    [file]: text,
  });
  const archive = readArchive(store, { selection: [], hasConfig: true });
  const [minutes] = archive.minutes;
  if (!minutes) throw new Error("no minutes");
  const blocks = (markdown: string) => [
    { type: "prose" as const, content: remark().parse(markdown).children },
  ];
  const document = documentOf({
    items: [
      { ...itemOf("item-4", "§ 4", "Taxor"), blocks: blocks(prose), corrections: [rest.journal ?? ""] },
      { ...itemOf("item-5", "§ 5", "Val"), blocks: blocks("Sökande: 070101-2346.") },
    ],
  });
  const style = { ...defaultStyle, footer: rest.footer ?? "" };
  return forPublic(
    document,
    { source: { minutes, archive, texts, text }, style },
    { store, shown: (path) => path, texts },
  );
}

describe("a personal identity number", () => {
  it("stops the document at every place where it stands, masked", () => {
    const given = asked("Den klagande, 811218-9876.\n\nOch **811218**-9876 igen, och 900101-0017.");
    expect("stopped" in given && given.stopped).toEqual(
      [
        { position: { line: 14, column: 15 }, masked: "8112XX-XXXX" },
        { position: { line: 16, column: 7 }, masked: "8112XX-XXXX" },
        { position: { line: 16, column: 31 }, masked: "9001XX-XXXX" },
      ].map(({ position, masked }) => ({
        file,
        position,
        severity: "error",
        problem: { code: "personal-number", masked },
      })),
    );
  });

  it("stops it from the letterhead and the journal too", () => {
    const given = asked("Intet.", { footer: "811218-9876", journal: "# 900101-0017\n" });
    expect("stopped" in given && given.stopped.map((one) => [one.file, one.position])).toEqual([
      ["journal.yaml", { line: 1, column: 3 }],
      ["klubba.yaml", { line: 3, column: 3 }],
    ]);
  });

  it("of an item that is not public does not stop it", () => {
    const given = asked("Intet.");
    expect("document" in given && given.document.items[1]?.title).toBe("Ej offentligt");
  });

  it("that somebody has looked at does not stop it", () => {
    expect("document" in asked("811218-9876 <!-- klubba: ignore personal-number -->")).toBe(true);
  });

  it("that only the document's reader would see is told at the file's top", () => {
    const given = asked("Nummer 811218&#45;9876.");
    expect("stopped" in given && given.stopped.map((one) => [one.file, one.position])).toEqual([
      [file, { line: 1, column: 1 }],
    ]);
  });
});

it("an item that is not public and is not in the text stops it, in words", () => {
  expect(() => asked("Intet.", { number: "7" })).toThrow(
    /^minutes\/kn\/2025-04-03\.md: en punkt som inte är offentlig går inte att hitta i texten \(7\)/,
  );
});

it.each([
  [{ says: "public: kanske" }, file],
  [{ says: "publik: false" }, file],
  [{ config: "privacy: { others: roll }\n" }, "klubba.yaml"],
  [{ config: "privacy: { other: role }\n" }, "klubba.yaml"],
  [{ config: "privcy: { others: role }\n" }, "klubba.yaml"],
])("what cannot be understood of what is public stops it: %j", (rest, where) => {
  const given = asked("Intet.", rest);
  expect("stopped" in given && given.stopped.map((one) => [one.file, one.severity])).toEqual([
    [where, "error"],
  ]);
});
