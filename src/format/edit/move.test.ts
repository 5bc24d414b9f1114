import { describe, expect, it } from "vitest";
import { applyEdits } from "../../model/text-edit.ts";
import { moveItems } from "./move.ts";

function moved(text: string, order: readonly number[]): string {
  const edits = moveItems(text, "agenda", order);
  return Array.isArray(edits) ? applyEdits(text, edits) : edits.code;
}

const header = (agenda: string) => `---\nid: VS # fast\n${agenda}status: planned\n---\n\n- inte denna\n`;

describe("items in another order", () => {
  it.each([
    [
      "with the comments above and behind them",
      "agenda:\n  # först\n  - A # a\n  # om B\n  # mer\n  - title: B\n    x: 1\n\n  - { title: C }\n",
      "agenda:\n  # först\n\n  - { title: C }\n  # om B\n  # mer\n  - title: B\n    x: 1\n  - A # a\n",
    ],
    [
      "in a list on one line",
      "agenda: [A, { title: B }, 'C, D'] # tre\n",
      "agenda: ['C, D', { title: B }, A] # tre\n",
    ],
  ])("%s", (_, before, after) => {
    expect(moved(header(before), [2, 1, 0])).toBe(header(after));
  });

  it("with Windows' line ends", () => {
    const text = header("agenda:\n- A\n- B\n").replaceAll("\n", "\r\n");
    expect(moved(text, [1, 0])).toBe(text.replace("- A\r\n- B", "- B\r\n- A"));
  });

  it("changes nothing where they stay", () => {
    expect(moveItems("no front matter", "agenda", [0, 1])).toEqual([]);
  });

  it.each([
    ["no front matter", "no-front-matter"],
    [header("agenda: { a: 1 }\n"), "not-editable"],
    [header("agenda: [A]\n"), "not-editable"],
    [header("agenda: &x [A, B]\nother: *x\n"), "moved"],
    [header("agenda:\n  - - A\n  - B\n"), "moved"],
  ])("refuses what has no such items: %j", (text, answer) => {
    const result = moved(text, [1, 0]);
    if (answer === "moved") expect(result).not.toBe(text);
    else expect(result).toBe(answer);
  });
});
