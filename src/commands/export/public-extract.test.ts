import { expect, it } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";

const file = "minutes/kn/2025-04-03.md";
const files = {
  "/arkiv/klubba.yaml": "klubba: 1\nlanguage: sv\n",
  [`/arkiv/${file}`]: `---
klubba: 1
id: KN-2025-04-03
forum: kn
date: 2025-04-03
status: draft
---

## 1. Taxor

**Beslut**

att fastställa taxorna. ^d1

## 2. Bidrag

Sökande: 900101-0017.
`,
};

it.each([
  ["1", 0],
  ["2", 1],
  ["1,2", 1],
])("a personal identity number stops an extract of its own item only: --items %s", async (items, exit) => {
  const said = await klubba(
    ["exportera", file, "--to", "md", "--public", "--out", "-", "--items", items],
    files,
  );
  expect([said.exit, said.out.includes("fastställa taxorna")]).toEqual([exit, exit === 0]);
  expect(said.out + said.err).not.toContain("0017");
});
