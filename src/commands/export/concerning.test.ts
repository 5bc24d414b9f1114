import { describe, expect, it } from "vitest";
import { foldArchive } from "../../archive/fold.ts";
import { readArchive } from "../../archive/load.ts";
import { texts } from "../../language/sv/index.ts";
import { MemoryStore } from "../../ports/memory-store.ts";
import { concerning } from "./concerning.ts";

const file = "minutes/samråd/2025-04-03.md";
const store = new MemoryStore({
  "klubba.yaml": `klubba: 1
language: sv
organisations:
  - { name: Region Norrsjö, aliases: [regionen] }
  - { name: Alby kommun, aliases: [Alby] }
  - { name: Berga kommun }
people:
  - { name: Siv Ek, aliases: [Siv E], organisation: Alby kommun }
  - { name: Eva Lind, organisation: Region Norrsjö }
forums:
  samråd:
    name: Samrådet
    prefix: S
    organisations: [Region Norrsjö, Alby kommun, Berga kommun]
  vård: { name: Vårdberedningen, prefix: V }
`,
  [file]: `---
klubba: 1
id: S-2025-04-03
forum: samråd
date: 2025-04-03
status: final
agenda:
${["1", "2", "3", "4", "5", "6 B", "7"].map((number) => `  - { number: "${number}", title: Ärende ${number} }`).join("\n")}
decisions:
  - { id: d1, agenda: "1", kind: other, clauses: [att tacka], sent_to: [Alby, Vårdberedningen] }
  - { id: d2, agenda: "2", kind: recommend, clauses: [att rekommendera], adoption: [Berga kommun] }
  - { id: d3, agenda: "3", kind: commission, clauses: [att uppdra], owner: [Siv E] }
  - { id: d4, agenda: "4", kind: other, clauses: [att sända], sent_to: [samtliga kommuner] }
  - { id: d5, agenda: "5", kind: other, clauses: [att ingen annan rörs] }
  - { id: d7, agenda: "7", kind: other, clauses: [att tacka], sent_to: [Socialstyrelsen] }
actions:
  - { id: a6B, agenda: 6 B, owner: [Eva Lind], task: ringa }
---
`,
  "minutes/samråd/2025-05-08.md": `---
id: S-2025-05-08
forum: samråd
date: 2025-05-08
status: final
agenda: [{ number: "9", title: Annat }]
decisions:
  - { id: d9, agenda: "9", kind: other, clauses: [att tacka], sent_to: [Alby] }
---
`,
});
const archive = await readArchive(store, { selection: [], hasConfig: true });
const question = { archive, register: foldArchive(archive, "2025-06-01"), texts };
const of = (...names: string[]) => concerning(question, { names, file });

describe("what concerns", () => {
  it.each<[string, string[], string[]]>([
    ["an organisation: sent to it, to all of its kind, and its people's", ["Alby kommun"], ["1", "3", "4"]],
    ["an organisation by another name", ["alby"], ["1", "3", "4"]],
    ["an organisation that is to adopt", ["Berga kommun"], ["2", "4"]],
    ["a person who is to do it", ["Siv Ek"], ["3"]],
    ["a person with a task only", ["Eva"], ["6 B"]],
    ["a forum", ["Vårdberedningen"], ["1"]],
    ["somebody whom only the minutes name", ["Socialstyrelsen"], ["7"]],
    ["several", ["Berga kommun", "Siv E"], ["2", "3", "4"]],
  ])("%s", (_, names, numbers) => {
    expect(of(...names).toSorted()).toEqual(numbers);
  });

  it("nobody is an error that names the nearest", () => {
    expect(() => of("Bergga kommun")).toThrow(/--for.*Berga kommun/s);
  });
});
