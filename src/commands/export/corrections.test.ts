import { describe, expect, it } from "vitest";
import { readSource } from "../../import/index.ts";
import { archiveWith, tryOut } from "../trial.fixture.ts";

const config = "klubba: 1\nlanguage: sv\nforums:\n  råd: { name: Rådet, prefix: R, minutes: protocol }\n";
const file = "minutes/råd/2025-02-04.md";
const minutes = `---
forum: råd
date: 2025-02-04
chair: Eva Lind
approvers: [Siv Ek]
attendees: [Eva Lind, Siv Ek]
---

## § 4 Bryggan

**Beslut**

att sälja bryggan för 40 000 kronor.

## § 5 Taxor

**Beslut**

att anta taxan.
`;

/** Approved minutes, in whose journal stands what was wrong with them. */
async function corrected() {
  const places = archiveWith({ "klubba.yaml": config, [file]: minutes });
  const klubba = (...words: string[]) => tryOut(places, words, { today: "2025-03-01" });
  await klubba("justera", file, "--on", "2025-02-10");
  const before = places.openStore("/archive").text(file);
  const journal = ["--on", "2025-02-20"];
  await klubba("notera", file, "rättat", "--items", "4", "--text", "Priset var 400 000 kronor.", ...journal);
  await klubba("notera", "R-2025-02-04", "rättat", "--text", "Mötet slutade kl. 12.", ...journal);
  return { klubba, store: places.openStore("/archive"), before };
}

const told = "Rättat 20 februari 2025 av Bo Alm: Priset var 400 000 kronor.";
const ofAll = "Rättat 20 februari 2025 av Bo Alm: Mötet slutade kl. 12.";

function expectBeside(text: string): void {
  const words = text.replace(/\\(?=[^\w\s])|\*|^>\s?/gm, "").replace(/\s+/g, " ");
  const order = ["Bryggan", "att sälja bryggan för 40 000 kronor.", told, "Taxor", "att anta taxan.", ofAll];
  const places = order.map((part) => words.lastIndexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

describe("a correction in the journal stands behind what it corrects, which stays", () => {
  it.each(["docx", "html", "md"])("in %s", async (form) => {
    const { klubba, store, before } = await corrected();
    const { exit } = await klubba("exportera", file, "--to", form, "--out", `x.${form}`);
    expect(exit).toBe(0);
    const bytes = store.files.get(`x.${form}`) ?? new Uint8Array();
    const read = await readSource({ name: `x.${form}`, bytes });
    expectBeside("text" in read ? read.text : "");
    expect(store.text(file)).toBe(before);
    expect((await klubba("verifiera")).exit).toBe(0);
  });

  it("in an extract of the item, and in none of another", async () => {
    const { klubba } = await corrected();
    const extract = async (item: string) =>
      (await klubba("exportera", file, "--to", "md", "--items", item, "--out", "-")).out;
    expect(await extract("4")).toContain(told);
    expect(await extract("5")).not.toContain("Priset var");
  });

  it("as of a day before it, nowhere", async () => {
    const { klubba } = await corrected();
    const words = ["exportera", file, "--to", "md", "--out", "-", "--as-of", "2025-02-19"];
    expect((await klubba(...words)).out).not.toContain("Rättat");
  });
});
