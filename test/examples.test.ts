import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { NodeStore } from "../src/adapters/node-store.ts";
import { foldArchive } from "../src/archive/fold.ts";
import { readArchive } from "../src/archive/load.ts";
import { endOf } from "../src/model/day.ts";
import { screenOf } from "./transcripts.ts";

/** What the examples add up to was worked out by hand, from the rules; see examples/README.md. */
interface Expected {
  as_of: string;
  decisions: Record<string, { status: string; reasons: string[] }>;
  actions: Record<string, { status: string; due?: string }>;
  returns: Record<string, { status: string; meeting?: string; ask?: boolean }>;
  meetings: Record<string, Record<string, string>>;
}

const examples = join(import.meta.dirname, "..", "examples");

async function read(name: string) {
  const expected: Expected = parse(readFileSync(join(examples, `${name}.expected.yaml`), "utf8"), {
    schema: "core",
  });
  const archive = await readArchive(new NodeStore(join(examples, name)), { selection: [], hasConfig: true });
  return { expected, archive, found: foldArchive(archive, expected.as_of) };
}

/** The fields of the found record that the expected one names. */
function asFar(expected: object, found: object): object {
  return Object.fromEntries(Object.keys(expected).map((field) => [field, Reflect.get(found, field)]));
}

describe.each(["norrsjo", "harbour"])("%s adds up to", async (name) => {
  const { expected, found } = await read(name);

  it("these decisions", () => {
    const told = found.decisions.filter((one) => one.decision.formality !== true);
    expect(Object.fromEntries(told.map(({ ref, status, reasons }) => [ref, { status, reasons }]))).toEqual(
      expected.decisions,
    );
  });

  it("these actions", () => {
    const actions = found.actions.map(({ ref, status, due_iso }) => {
      const wanted = expected.actions[ref];
      return [ref, { status, ...(wanted?.due === undefined ? {} : { due: due_iso && endOf(due_iso) }) }];
    });
    expect(Object.fromEntries(actions)).toEqual(expected.actions);
  });

  it("these matters that must return", () => {
    const returns = found.returns.map((one) => [
      one.ref,
      asFar(expected.returns[one.ref] ?? { status: "" }, one),
    ]);
    expect(Object.fromEntries(returns)).toEqual(expected.returns);
  });

  it("these meetings", () => {
    const meetings = found.meetings
      .filter((one) => expected.meetings[one.id] !== undefined || one.date >= expected.as_of)
      .map((one) => [one.id, asFar(expected.meetings[one.id] ?? { date: "", status: "" }, one)]);
    expect(Object.fromEntries(meetings)).toEqual(expected.meetings);
  });
});

describe("the chair's screen of a network", () => {
  const rowsOf = (screen: string) => screen.replace(/\n$/, "").split("\n");
  it.each([
    [80, 24],
    [80, 40],
    [120, 50],
  ])("fits a terminal of %i by %i, with a row left for what is typed next", async (width, height) => {
    const args = ["status", "--forum", "FR", "--as-of", "2025-05-12", "-C", "norrsjo"];
    const rows = rowsOf(await screenOf(args, { cwd: examples, width, height }));
    expect(rows.length).toBeLessThan(height);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(width);
    for (const heading of ["Missat", "Försenat", "Till nästa möte", "Kommande möten"]) {
      expect(
        rows.some((row) => row.startsWith(heading)),
        heading,
      ).toBe(true);
    }
  });
});

describe("the example archives", () => {
  it("hold one broken file and no other fault", async () => {
    const faults = [
      ...(await read("norrsjo")).archive.diagnostics,
      ...(await read("harbour")).archive.diagnostics,
    ];
    expect(
      faults.filter((one) => one.severity === "error").map((one) => [one.file, one.problem.code]),
    ).toEqual([["minutes/närvård-älvsele/2024-10-17.md", "front-matter-unclosed"]]);
    expect([
      ...(await read("norrsjo")).found.diagnostics,
      ...(await read("harbour")).found.diagnostics,
    ]).toEqual([]);
  });
});
