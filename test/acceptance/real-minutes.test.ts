import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

/**
 * Reads real minutes with the built program, where somebody has put them: a folder `real` of minutes, with
 * annotations in `real/gold` of what a careful reader gets out of each.
 */
const root = join(import.meta.dirname, "..", "..");
const shared = join(root, "..", "shared", "real");
const gold = existsSync(join(shared, "gold"))
  ? readdirSync(join(shared, "gold")).filter((file) => file.endsWith(".yaml"))
  : [];

interface GoldDecision {
  agenda: number | string;
  clauses: string[];
  kind: string;
  kind_alt?: string;
  condition: string | null;
  addition: string | null;
  valid_from: string | null;
  valid_to: string | null;
  explicit: boolean;
  optional?: boolean;
}

interface Annotation {
  source: { file: string };
  decisions: GoldDecision[];
}

interface FoundDecision extends Omit<GoldDecision, "agenda"> {
  agenda: string;
  line: number;
}

function decisionsIn(file: string): FoundDecision[] {
  const klubba = join(root, "bin", "klubba.cjs");
  return JSON.parse(
    execFileSync(process.execPath, [klubba, "decisions", file, "--all", "--json"], { encoding: "utf8" }),
  );
}

const plain = (text: string | null | undefined) =>
  (text ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const words = ({ clauses }: { clauses: (string | { text: string })[] }) =>
  plain(clauses.map((clause) => (typeof clause === "string" ? clause : clause.text)).join(" "));

if (gold.length === 0) console.log(`No real minutes at ${shared}: the acceptance on them was skipped.`);

describe.skipIf(gold.length === 0).each(gold)("%s", (file) => {
  const annotation: Annotation = parse(readFileSync(join(shared, "gold", file), "utf8"));
  const source = join(shared, annotation.source.file);
  const found = decisionsIn(source);
  const explicit = annotation.decisions.filter((one) => one.explicit && one.optional !== true);
  const partner = (wanted: GoldDecision) =>
    found.find((one) => one.agenda === String(wanted.agenda) && words(one) === words(wanted));

  it("gives every formal decision, word for word", () => {
    const missed = explicit
      .filter((wanted) => !partner(wanted))
      .map((wanted) => [wanted.agenda, words(wanted)]);
    expect(missed).toEqual([]);
  });

  it("gives its kind, condition, addition and validity", () => {
    for (const wanted of explicit) {
      const got = partner(wanted);
      expect([wanted.kind, wanted.kind_alt], words(wanted)).toContain(got?.kind);
      expect(plain(got?.condition), words(wanted)).toBe(plain(wanted.condition));
      expect(plain(got?.addition), words(wanted)).toBe(plain(wanted.addition));
      expect([got?.valid_from ?? null, got?.valid_to ?? null], words(wanted)).toEqual([
        wanted.valid_from,
        wanted.valid_to,
      ]);
    }
  });

  it("gives no decision that no reader found", () => {
    const known = new Set(annotation.decisions.map((one) => words(one)));
    expect(found.filter((one) => !known.has(words(one))).map((one) => [one.line, words(one)])).toEqual([]);
  });

  it("gives the line on which each decision stands", () => {
    const lines = readFileSync(source, "utf8").split("\n");
    for (const one of found) {
      const from = plain(lines.slice(one.line - 1, one.line + 3).join(" "));
      expect(from, `${basename(source)}:${one.line}`).toContain(
        words({ clauses: one.clauses.slice(0, 1) }).slice(0, 30),
      );
    }
  });
});
