import { describe, expect, it } from "vitest";
import { grown, grownOnce, shrink } from "./grown.ts";

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

describe("shrink", () => {
  const self = (name: string) => name;

  it("takes out what has the key, which may come again", () => {
    const list = grownOnce(["Siv", "Bo Alm"], ["Eva Lind"]);
    shrink(list, "Siv", self);
    expect(list).toEqual(["Bo Alm", "Eva Lind"]);
    list.push("Per Ed");
    expect(grownOnce(list, ["Siv", "Per Ed", "Eva Lind"])).toEqual(["Bo Alm", "Eva Lind", "Per Ed", "Siv"]);
  });

  it("leaves a list alone that does not have it, and none", () => {
    const list = grownOnce<string>(undefined, ["Siv Ek"]);
    shrink(list, "Siv", self);
    shrink<string>(undefined, "Siv", self);
    expect(list).toEqual(["Siv Ek"]);
  });
});
