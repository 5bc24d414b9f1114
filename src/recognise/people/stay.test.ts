import { describe, expect, it } from "vitest";
import { read } from "../reading.fixture.ts";
import { itemsDuring } from "./stay.ts";

const agenda =
  "## 1. Öppnande\n\nText.\n\n## 2. Budget\n\nText.\n\n## 3. Taxa\n\nText.\n\n## 4. Slut\n\nText.\n";

describe("from or up to which item somebody was there", () => {
  it.each([
    ["Siv Ek (fr.o.m. § 3)", ["3", "4"]],
    ["Siv Ek, fr o m punkt 3", ["3", "4"]],
    ["Siv Ek från § 3", ["3", "4"]],
    ["Siv Ek (t.o.m. § 3)", ["1", "2", "3"]],
    ["Siv Ek (deltog till och med punkt 2)", ["1", "2"]],
    ["Siv Ek (lämnade mötet efter § 3)", ["1", "2", "3"]],
    ["Siv Ek (lämnade före punkt 3)", ["1", "2"]],
    ["Siv Ek (anslöt vid § 2)", ["2", "3", "4"]],
    ["Siv Ek (anslöt efter § 2)", ["3", "4"]],
    ["Siv Ek (fr.o.m. § 9)", undefined],
    ["Siv Ek (§§ 2–3)", ["2", "3"]],
    ["Siv Ek (t.o.m. kl. 10.30)", undefined],
  ])("%s", (entry, items) => {
    const { attendees } = read(`Närvarande:\n${entry}\nBo Alm\n\n${agenda}`);
    expect(attendees.map(({ name }) => name)).toEqual(["Siv Ek", "Bo Alm"]);
    expect(attendees[0]?.items).toEqual(items);
  });

  it.each([
    ["Sue Oak (from item 3)", ["3", "4"]],
    ["Sue Oak (until item 2)", ["1", "2"]],
    ["Sue Oak (left before item 3)", ["1", "2"]],
    ["Sue Oak (joined after item 3)", ["4"]],
  ])("%s", (entry, items) => {
    const { attendees } = read(
      `Present:\n${entry}\nBob Ash\n\n${agenda.replaceAll("Text.", "We met.")}`,
      "en",
    );
    expect(attendees[0]?.items).toEqual(items);
  });

  it("follows the agenda's own order and numbers", () => {
    expect(itemsDuring({ from: "6 B" }, ["5", "6 A", "6 B", "7"])).toEqual(["6 B", "7"]);
    expect(itemsDuring({ to: "12" }, ["11", "13", "12", "14"])).toEqual(["11", "13", "12"]);
    expect(itemsDuring({ from: "4" }, [])).toBeUndefined();
  });
});
