import { describe, expect, it, test } from "vitest";
import { addedSince, markOf } from "./journal-growth.ts";

const line = (id: string, event = "done") =>
  `- { id: ${id}, on: 2025-04-29, ref: VS-2025-04-03/d1, event: ${event} }\n`;
const hash = (bytes: Uint8Array) => bytes;

/** The ids and lines of what was added; undefined where that cannot be told. */
function added(before: string, after: string): unknown {
  const mark = markOf("journal.yaml", Buffer.from(before), hash);
  const known = `\n${[...before.matchAll(/id: (\w+)/g)].map(([, id]) => id).join("\n")}\n`;
  return addedSince(mark, Buffer.from(after), { hash, known })?.map((entry) => [entry.id, entry.line]);
}

describe("a journal that has grown", () => {
  test.each([
    [line("k1"), line("k1") + line("k2"), [["k2", 2]]],
    [
      line("k1"),
      `${line("k1")}\n# mars\n${line("k2")}${line("k3")}`,
      [
        ["k2", 4],
        ["k3", 5],
      ],
    ],
    ["", line("k1"), [["k1", 1]]],
    [line("k1"), line("k1"), []],
  ])("%j, now %j, tells what was added", (before, after, expected) => {
    expect(added(before, after)).toEqual(expected);
  });

  it("has to be read as a whole where it did more than that", () => {
    const before = line("k1");
    const others = [
      line("k2"),
      line("k1", "note") + line("k2"),
      `${before}  # goes on\n`,
      `${before}${line("k1", "note")}`,
      `${before}${line("k2")}${line("k2", "note")}`,
      `${before}- { on: 2025-04-29, event: done }\n`,
      `${before}- { id: k2, : }\n`,
      before.slice(0, -1),
    ];
    expect(others.map((after) => added(before, after))).toEqual(others.map(() => undefined));
    expect(added(before.trimEnd(), before + line("k2"))).toBeUndefined();
  });
});
