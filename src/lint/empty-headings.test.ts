import { describe, expect, it } from "vitest";
import { network } from "../commands/secretary.fixture.ts";
import { archiveWith, tryOut } from "../commands/trial.fixture.ts";

const april = "minutes/vårdsamråd/2025-04-03.md";
const body = `---
klubba: 1
id: VS-2025-04-03
forum: vårdsamråd
date: 2025-04-03
status: draft
---

## 1. Hjärtsvikt

*Återupptar VS-2025-03-06/d3.*

- [ ] Siv Ek: räkna om taxan (VS-2025-03-06/a9)

**Beslut**

## 2. Taxor

**Beslut**
`;

/** "9 returned-without-outcome" */
async function told(day: string): Promise<string[]> {
  const argv = ["check", april, "--as-of", day, "--format", "json"];
  const { out } = await tryOut(archiveWith({ ...network, [april]: body }), argv);
  const remarks = JSON.parse(out) as { line: number; rule: string }[];
  return remarks.filter(({ rule }) => !rule.includes("reference")).map(({ line, rule }) => `${line} ${rule}`);
}

describe("a decision heading with nothing under it", () => {
  it("is no news before the meeting, whatever earlier actions the draft lists", async () => {
    expect(await told("2025-04-02")).toEqual([]);
  });

  it("is told once where the item also leaves a matter without an outcome", async () => {
    expect(await told("2025-04-04")).toEqual(["11 returned-without-outcome", "19 decision-missing"]);
  });
});
