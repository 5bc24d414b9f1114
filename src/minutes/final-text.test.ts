import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readConfig, splitFrontMatter } from "../format/index.ts";
import type { Minutes } from "../model/minutes.ts";
import { finalText } from "./final-text.ts";
import { plainRecord } from "./plain-record.ts";
import { readMinutes } from "./read-minutes.ts";

const examples = fileURLToPath(new URL("../../examples/norrsjo", import.meta.url));
const textOf = (path: string) => readFileSync(join(examples, path), "utf8");
const { value: config } = readConfig({ file: "klubba.yaml", text: textOf("klubba.yaml") });
const options = { config, idOf: () => undefined };

function read(text: string): Minutes | undefined {
  return readMinutes({ file: "minutes/a/2025-04-03.md", text }, { config, plain: false }).minutes;
}

function finish(text: string): string {
  const minutes = read(text);
  if (!minutes) throw new Error("unreadable");
  const final = finalText({ file: minutes.file, text }, minutes, options);
  if ("code" in final) throw new Error(final.code);
  return final.text;
}

/** All that the minutes say, but for their status, where it stands, and what was too doubtful. */
function recordsIn(text: string): object {
  return Object.fromEntries(
    Object.entries(read(text)?.meeting ?? {}).flatMap(([name, value]) => {
      const empty = value === undefined || (Array.isArray(value) && value.length === 0);
      if (empty || name === "status" || name === "suggestions") return [];
      return [[name, Array.isArray(value) ? value.map((record: object) => plainRecord(record)) : value]];
    }),
  );
}

function proseOf(text: string): string {
  const split = splitFrontMatter(text);
  return "code" in split ? "" : text.slice(split.body);
}

const frozen =
  /^(?:agenda|decisions|actions|follow_ups|proposals|reported_decisions|upcoming_meetings):\n(?: .*\n|- .*\n)*/gm;

// The final ones serve as drafts too: their prose, without the records that stand above it.
const drafts = readdirSync(examples, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path): [string, string] => [path.normalize("NFC"), textOf(path)])
  .filter(([, text]) => /^status: (?:draft|final)$/m.test(text) && read(text) !== undefined)
  .map(([path, text]): [string, string] => [path, /^status: final$/m.test(text) ? thawed(text) : text]);

function thawed(text: string): string {
  return text.replace(frozen, "").replace(/^status: final$/m, "status: draft");
}

describe("a final text", () => {
  it.each(drafts)("of %s says what its draft said, and its prose is the same but for ids", (_, text) => {
    const final = finish(text);
    expect(read(final)?.status).toBe("final");
    expect(recordsIn(final)).toEqual(recordsIn(text));
    expect(proseOf(final).replace(/ \^[daf]\d+\w*/g, "")).toBe(proseOf(text).replace(/ \^[daf]\d+\w*/g, ""));
  });

  it("says it for whatever prose, and has every id", () => {
    const lines = [
      "## 1. Inledning",
      "## 2. Vårdprogram, Bilaga 1",
      "## Utan nummer",
      "**Rådets beslut**",
      "*Föredragande: Siv Ek*",
      "att godkänna programmet.",
      "att bordlägga ärendet till nästa möte.",
      "- att uppdra åt Siv Ek att svara senast 3 maj",
      "att lägga informationen till handlingarna med tillägget att ärendet återupptas i höst. ^d9",
      "Dagordningen godkänns. Frågan återkommer på nästa möte.",
      "- [ ] Siv Ek: ring (30 maj)",
      "- [x] Bo Alm: klart ✅ 2025-04-01 ^a7",
      "Nästa möte är den 8 maj kl. 9–12.",
      "*Återupptar FR-2025-03-07/d14.*",
      "> citat",
      "---",
      "",
      "| a | b |",
      "att x ^d2",
      'att anta "planen": del #2 av {3}',
      "Siv Ek föreslår att frågan utreds.",
      "\ttabb",
      "<!-- klubba -->",
    ];
    const header = "---\nid: FR-2025-04-03\nforum: förvaltningschefsråd\ndate: 2025-04-03\n---\n";
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines), { maxLength: 14 }),
        fc.constantFrom("\n\n", "\n", "\r\n"),
        (some, gap) => {
          const text = header + some.join(gap);
          const final = finish(text);
          const { klubba: _, ...said } = recordsIn(final) as Record<string, unknown>;
          expect(comparable(said)).toEqual(comparable(recordsIn(text)));
          expect(read(final.replace("status: final", "status: draft"))?.provisional).toEqual(new Set());
        },
      ),
      { numRuns: 60 },
    );
  });
});

// Reading numbers an agenda that has no numbers at all.
function comparable(records: object): object {
  return { ...records, agenda: undefined };
}
