import type { RootContent } from "mdast";
import { expect, it } from "vitest";
import { readArchive } from "../archive/load.ts";
import { loadTexts } from "../language/load.ts";
import { MemoryStore } from "../ports/memory-store.ts";
import { referenceFacts } from "./earlier-records.ts";
import { loadMarkdown } from "./markdown.ts";
import { readable } from "./readable.ts";
import { wordsOf } from "./tree.ts";

const config = `klubba: 1
language: sv
forums:
  vs: { name: Vårdsamråd Norrsjö, prefix: VS, numbering: year }
  bg: { name: Beredningen, prefix: BG }
`;
const minutes = (id: string, forum: string, date: string, number: string) =>
  `---\nklubba: 1\nid: ${id}\nforum: ${forum}\ndate: ${date}\nstatus: final\nfollow_ups:\n  - { id: f${number}, agenda: "${number}", text: frågan }\n---\n`;
const files = {
  "klubba.yaml": config,
  "minutes/a.md": minutes("BG-2025-02-13", "bg", "2025-02-13", "2"),
  "minutes/b.md": minutes("VS-2025-03-06", "vs", "2025-03-06", "4"),
  "minutes/c.md": minutes("VS-2025-04-03", "vs", "2025-04-03", "9"),
};
const archive = await readArchive(new MemoryStore(files), { selection: [], hasConfig: true });
const own = archive.minutes.find(({ id }) => id === "VS-2025-04-03");
if (!own) throw new Error("unreadable");
const source = { archive, minutes: own, texts: await loadTexts("sv") };
const read = await loadMarkdown();
const told = (markdown: string): RootContent[] => readable(read(markdown).children, source);

it.each([
  ["- [x] Siv Ek: boka lokal ✅ 2025-05-06", "Siv Ek: boka lokal (klart 2025-05-06)"],
  ["- [ ] Siv Ek: boka lokal 📅 2025-05-30", "Siv Ek: boka lokal (senast 2025-05-30)"],
  ["- [ ] Siv Ek: boka lokal due:2025-05-30", "Siv Ek: boka lokal (senast 2025-05-30)"],
  ["Bokat ✅ 2025-05-06", "Bokat ✅ 2025-05-06"],
  ["*Återupptar VS-2025-03-06/f4.*", "Återupptar § 4 den 6 mars 2025 (VS-2025-03-06/f4)."],
  [
    "*Återupptar BG-2025-02-13/f2.*",
    "Återupptar punkt 2 i Beredningen den 13 februari 2025 (BG-2025-02-13/f2).",
  ],
  ["Återupptar VS-2020-01-01/f4.", "Återupptar VS-2020-01-01/f4."],
  ["att upphäva VS-2025-03-06/f4.", "att upphäva VS-2025-03-06/f4."],
])("%s is told as %s", (markdown, words) => {
  expect(wordsOf(told(markdown))).toBe(words);
});

it("explains a reference that stays as it is, and no other", () => {
  expect(referenceFacts("att upphäva VS-2025-03-06/f4.", source)).toEqual([
    { label: "Hänvisning", value: "VS-2025-03-06/f4 är § 4 den 6 mars 2025" },
  ]);
  expect(referenceFacts(wordsOf(told("Återupptar VS-2025-03-06/f4.")), source)).toEqual([]);
});
