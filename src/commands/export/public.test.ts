import { unzipSync } from "fflate";
import { remark } from "remark";
import { describe, expect, it } from "vitest";
import { readArchive } from "../../archive/load.ts";
import { klubba } from "../../cli/world.fixture.ts";
import { documentOf, itemOf } from "../../document/extract.fixture.ts";
import { loadTexts } from "../../language/load.ts";
import { defaultStyle } from "../../output/style.ts";
import { MemoryPlaces } from "../../ports/memory-places.ts";
import { MemoryStore } from "../../ports/memory-store.ts";
import { forPublic } from "./public.ts";

const texts = await loadTexts("sv");
const file = "minutes/kn/2025-04-03.md";

/** Minutes of one public item with that prose, and one that is not, with a number of its own. */
async function asked(
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
  const archive = await readArchive(store, { selection: [], hasConfig: true });
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
    { source: { minutes, archive, texts, minutesTexts: texts, text }, style, part: (whole) => whole },
    { store, shown: (path) => path, texts },
  );
}

describe("a personal identity number", () => {
  it("stops the document at every place where it stands, masked", async () => {
    const given = await asked("Den klagande, 811218-9876.\n\nOch **811218**-9876 igen, och 900101-0017.");
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

  it("stops it from the letterhead and the journal too", async () => {
    const given = await asked("Intet.", { footer: "811218-9876", journal: "# 900101-0017\n" });
    expect("stopped" in given && given.stopped.map((one) => [one.file, one.position])).toEqual([
      ["journal.yaml", { line: 1, column: 3 }],
      ["klubba.yaml", { line: 3, column: 3 }],
    ]);
  });

  it("of an item that is not public does not stop it", async () => {
    const given = await asked("Intet.");
    expect("document" in given && given.document?.items[1]?.title).toBe("Ej offentligt");
  });

  it("that somebody has looked at does not stop it", async () => {
    expect("document" in (await asked("811218-9876 <!-- klubba: ignore personal-number -->"))).toBe(true);
  });

  it("that only the document's reader would see is told at the file's top", async () => {
    const given = await asked("Nummer 811218&#45;9876.");
    expect("stopped" in given && given.stopped.map((one) => [one.file, one.position])).toEqual([
      [file, { line: 1, column: 1 }],
    ]);
  });
});

it("an item that is not public and is not in the text stops it, in words", async () => {
  await expect(asked("Intet.", { number: "7" })).rejects.toThrow(
    /^minutes\/kn\/2025-04-03\.md: en punkt som inte är offentlig går inte att hitta i texten \(7\)/,
  );
});

it.each([
  [{ says: "public: kanske" }, file],
  [{ says: "publik: false" }, file],
  [{ config: "privacy: { others: roll }\n" }, "klubba.yaml"],
  [{ config: "privacy: { other: role }\n" }, "klubba.yaml"],
  [{ config: "privcy: { others: role }\n" }, "klubba.yaml"],
])("what cannot be understood of what is public stops it: %j", async (rest, where) => {
  const given = await asked("Intet.", rest);
  expect("stopped" in given && given.stopped.map((one) => [one.file, one.severity])).toEqual([
    [where, "error"],
  ]);
});

describe("export --public", () => {
  const config = `klubba: 1
language: sv
privacy: { others: organisation }
organisations:
  - { name: Alby kommun, aliases: [Alby] }
forums:
  kn: { name: Kulturnämnden, prefix: KN, minutes: protocol, members: [{ name: Eva Lind, role: chair }] }
`;
  const minutes = `---
klubba: 1
id: KN-2025-04-03
forum: kn
date: 2025-04-03
status: draft
chair: Eva Lind
attendees:
  - Eva Lind
  - Ylva Rask, Alby
agenda:
  - { number: "2", public: false, case: KN 2025/17, attachments: [{ label: Ansökan, file: sokande.pdf }] }
---

1. Taxor
2. Val av ny museichef

## 1. Taxor

Ylva Rask informerar.[^1] Se [punkten om museichef](#item-2).

**Beslut**

att fastställa taxorna. ^d1

## 2. Val av ny museichef, bilaga 1

*Föredragande: Ylva Rask*

Måns Falk (811218-9876) anställs.[^2]

![Måns Falk](falk.png)

### Lön

Lönen är 40 000 kr.

**Beslut**

att anställa Måns Falk. ^d2

- [ ] Eva Lind: ringa Måns Falk

## 3. Avslutning

Tack för i dag.

[^1]: Enligt taxebilagan.
[^2]: Född i Berga.
`;
  const journal = `- { id: k1, at: 2025-04-05T08:00:00+02:00, on: 2025-04-05, ref: KN-2025-04-03/d2, event: corrected, text: "Måns Falk från 2 juni", by: Eva Lind }\n`;
  const files = { "/arkiv/klubba.yaml": config, "/arkiv/journal.yaml": journal, [`/arkiv/${file}`]: minutes };
  const secret = /ny museichef|falk|40 ?000|ansökan|sokande|2025\/17|811218|berga|ylva|rask|lönen/i;

  /** Everything that a file holds, its parts unpacked. */
  async function given(form: string, extra: readonly string[] = [], text = minutes) {
    const places = new MemoryPlaces({ ...files, [`/arkiv/${file}`]: text });
    const said = await klubba(
      ["exportera", file, "--to", form, "--public", "--out", `ut.${form}`, ...extra],
      {},
      { places },
    );
    const bytes = places.openStore("/arkiv").read(`ut.${form}`);
    if (!(bytes instanceof Uint8Array)) return { ...said, whole: "" };
    const parts = form === "docx" ? Object.values(unzipSync(bytes)) : [bytes];
    return { ...said, whole: parts.map((part) => new TextDecoder().decode(part)).join("\n") };
  }

  it.each(["html", "md", "docx"])(
    "%s tells nothing of what is not public, nor who others are",
    async (form) => {
      const { exit, whole } = await given(form);
      expect(exit).toBe(0);
      expect(whole).toContain("Ej offentligt");
      expect(whole).toContain("Företrädare för Alby kommun informerar.");
      expect(whole).toContain("Enligt taxebilagan");
      expect(whole).toContain("Tack för i dag");
      expect(whole.replace(/[<>]\/?[^<>]*>/g, " ")).not.toMatch(secret);
      expect(whole).not.toMatch(/falk|sokande|811218|museichef,|ylva/i);
    },
  );

  it("an extract of such an item says no more", async () => {
    const { exit, whole } = await given("md", ["--items", "2"]);
    expect(exit).toBe(0);
    expect(whole).toContain("Ej offentligt");
    expect(whole).not.toMatch(secret);
  });

  it("without --public everything is there", async () => {
    const { out } = await klubba(["exportera", file, "--to", "md", "--out", "-"], files);
    expect(out).toMatch(secret);
    expect(out).toContain("Ylva Rask");
  });

  it("a personal identity number stops it: exit 1, its place, masked, and no file", async () => {
    const { exit, out, err, whole } = await given(
      "html",
      [],
      minutes.replace("Tack för i dag.", "Tack, 900101-0017."),
    );
    expect({ exit, out, whole }).toEqual({ exit: 1, out: "", whole: "" });
    const [first = ""] = err.split("\n");
    const line = minutes.slice(0, minutes.indexOf("Tack för")).split("\n").length;
    expect(first).toBe(`minutes/kn/2025-04-03.md:${line}:7: Här står ett personnummer: 9001XX-XXXX.`);
    expect(err).not.toContain("0017");
    expect(err.match(/XX-XXXX/g)).toHaveLength(1);
  });
});
