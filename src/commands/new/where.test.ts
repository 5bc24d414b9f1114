import { describe, expect, it } from "vitest";
import { folderName } from "./where.ts";

describe("a forum's name as a folder's", () => {
  it.each([
    ["vårdsamråd", "vårdsamråd"],
    ["../../x", "-..-x"],
    ["a/b\\c", "a-b-c"],
    ["con", "_con"],
    ["NUL.txt", "_NUL.txt"],
    ["Consult", "Consult"],
    ["node_modules", "_node_modules"],
    ["...", "forum"],
    ["a\u202eb\u001bc", "a-b-c"],
    ["å".repeat(300), "å".repeat(70)],
    [`${"x".repeat(69)}😀`, "x".repeat(69)],
  ])("%j → %j", (name, folder) => expect(folderName(name)).toBe(folder));
});
