import { describe, expect, it } from "vitest";
import { grown, grownOnce } from "./grown.ts";

describe("grown", () => {
  it("begins a list, and goes on with it", () => {
    const list = grown<string>(undefined, ["Siv Ek"]);
    expect(grown(list, ["Bo Alm", "Siv Ek"])).toBe(list);
    expect(list).toEqual(["Siv Ek", "Bo Alm", "Siv Ek"]);
  });
});

describe("grownOnce", () => {
  it("takes what the list has not, once", () => {
    const list = grownOnce(["Siv Ek"], ["Bo Alm", "Bo Alm", "Siv Ek"]);
    expect(list).toEqual(["Siv Ek", "Bo Alm"]);
    expect(grownOnce(list, ["Bo Alm", "Eva Lind"])).toEqual(["Siv Ek", "Bo Alm", "Eva Lind"]);
  });

  it("sees what others have put into the list meanwhile", () => {
    const list = grownOnce(["Siv Ek"], ["Bo Alm"]);
    list.push("Eva Lind");
    expect(grownOnce(list, ["Eva Lind", "Per Ed"])).toEqual(["Siv Ek", "Bo Alm", "Eva Lind", "Per Ed"]);
  });

  it("compares by the key", () => {
    const lower = (label: string) => label.toLowerCase();
    expect(grownOnce(["Bilaga 1"], ["bilaga 1", "bilaga 2"], lower)).toEqual(["Bilaga 1", "bilaga 2"]);
  });
});
