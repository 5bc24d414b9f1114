import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NodeStore } from "../../../src/adapters/node-store.ts";
import { readArchive } from "../../../src/archive/load.ts";
import type { Archive } from "../../../src/archive/register.ts";
import { buildDocument } from "../../../src/document/build.ts";
import { loadMarkdown } from "../../../src/document/markdown.ts";
import { splitFrontMatter } from "../../../src/format/index.ts";
import { readSource } from "../../../src/import/index.ts";
import { loadTexts } from "../../../src/language/load.ts";
import type { Minutes } from "../../../src/model/minutes.ts";
import { namesOfForum, peopleOf } from "../../../src/model/names.ts";
import { defaultStyle } from "../../../src/output/style.ts";
import { writeWord } from "../../../src/output/word/index.ts";
import { MemoryStore } from "../../../src/ports/memory-store.ts";
import type { Store } from "../../../src/ports/store.ts";
import { type Recognition, recognise } from "../../../src/recognise/index.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const read = await loadMarkdown();
const lists = ["agenda", "decisions", "actions", "follow_ups", "upcoming_meetings"] as const;
type List = (typeof lists)[number];

/** What is compared: where a record stood, its id and whether it carries an earlier one on are not in a document. */
const told: Record<List, readonly string[]> = {
  agenda: ["number", "title"],
  decisions: ["agenda", "kind", "clauses", "condition", "addition", "valid_from", "valid_to", "formality"],
  actions: ["agenda", "owner", "due", "task", "done_on"],
  follow_ups: ["agenda", "text", "when", "question", "forum"],
  upcoming_meetings: ["date", "end_date", "start_time", "title", "place"],
};

interface Told {
  own: Recognition;
  again: Recognition;
  /** Who was there as the records have it, and as the document is read. */
  present: { names: string[]; read: string[] };
}

/** What minutes say, and what the Word document made of them says when it is read as any document is. */
async function thereAndBack(minutes: Minutes, archive: Archive, store: Store): Promise<Told> {
  const { config } = archive;
  const bytes = store.read(minutes.file);
  const text = bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : "";
  const split = splitFrontMatter(text);
  const knowledge = {
    language: config.language,
    people: peopleOf(config),
    forumNames: Object.entries(config.forums ?? {}).flatMap(([key, forum]) => namesOfForum(key, forum)),
    date: minutes.meeting.date,
  };
  const own = recognise({ text, start: "code" in split ? 0 : split.body }, knowledge);
  const texts = await loadTexts(config.language === "en" ? "en" : "sv");
  const source = { minutes, archive, texts, text, read, asOf: "2026-01-01", linkTo: (url: string) => url };
  const docx = await writeWord(buildDocument(source), { style: defaultStyle });
  const imported = await readSource({ name: "a.docx", bytes: docx });
  const again = recognise({ text: "text" in imported ? imported.text : "", start: 0 }, knowledge);
  const namesIn = (people: readonly { name?: string }[]) => people.map(({ name = "" }) => name).sort();
  return {
    own,
    again,
    present: { names: namesIn(minutes.meeting.attendees), read: namesIn(again.attendees) },
  };
}

function keysOf(list: List, found: Recognition): string[] {
  return found[list].map((record) => {
    const kept = Object.entries(record).filter(([key]) => told[list].includes(key));
    return JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))).replace(
      /[*_]|\s+/g,
      " ",
    );
  });
}

/** The names of the lists that are not the same. */
function differing({ own, again }: Told): string[] {
  return lists.filter((list) => JSON.stringify(keysOf(list, own)) !== JSON.stringify(keysOf(list, again)));
}

describe.each(["norrsjo", "harbour"])("the minutes of %s", async (name) => {
  const store = new NodeStore(join(root, "examples", name));
  const archive = await readArchive(store, { selection: [], hasConfig: true });
  const prose = archive.minutes.filter(({ file }) => {
    const bytes = store.read(file);
    return (
      bytes instanceof Uint8Array && /^#/m.test(new TextDecoder().decode(bytes).replace(/^---[^]*?\n---/, ""))
    );
  });

  it.each(prose.map((minutes) => [minutes.file, minutes] as const))(
    "%s say the same as Word",
    async (file, minutes) => {
      const found = await thereAndBack(minutes, archive, store);
      expect(differing(found)).toEqual(known[file] ?? []);
      expect(found.present.read).toEqual(found.present.names);
    },
  );
});

/** What a document says more than its minutes. */
const known: Record<string, string[]> = {
  // A correction stands beside what it corrects, and says what is to be done.
  "minutes/förvaltningschefsråd/2025-03-07.md": ["actions"],
  // A reservation is set off with the decision that it is about.
  "minutes/harbour/2025-01-15.md": ["decisions"],
};

describe("minutes in many layouts", () => {
  const folder = join(root, "test", "gold");
  const names = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name) && name !== "README.md");

  it("say the same as Word, but for one list in eight", async () => {
    let count = 0;
    const differ: string[] = [];
    for (const name of names) {
      const imported = await readSource({ name, bytes: readFileSync(join(folder, name)) });
      if (!("text" in imported)) throw new Error(name);
      const store = new MemoryStore({ [`${name}.md`]: imported.text });
      const archive = await readArchive(store, { selection: [], hasConfig: false });
      for (const minutes of archive.minutes) {
        count += lists.length;
        differ.push(
          ...differing(await thereAndBack(minutes, archive, store)).map((list) => `${name} ${list}`),
        );
      }
    }
    expect(count).toBe(names.length * lists.length);
    expect(differ.length, differ.join("\n")).toBeLessThanOrEqual(count / 8);
  });
});
