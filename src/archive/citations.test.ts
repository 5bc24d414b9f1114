import { describe, expect, it } from "vitest";
import { archiveOf } from "./archive.fixture.ts";
import { citedMinutes, citedRecord, forumNamedIn, isCitation } from "./citations.ts";
import { MinutesByDay } from "./minutes-by-day.ts";
import { ReferenceIndex } from "./references.ts";

const archive = archiveOf({
  minutes: [
    {
      date: "2025-03-06",
      agenda: [
        { number: "4", title: "Hjälpmedelsförsörjning i länet" },
        { number: "5", title: "Ambulanssjukvårdens beredskap" },
      ],
      decisions: [
        { id: "d1", clauses: ["att godkänna dagordningen för hjälpmedelsförsörjning"], formality: true },
        { id: "d4", agenda: "4", clauses: ["att godkänna överenskommelsen om hjälpmedelsförsörjning"] },
        { id: "d5", agenda: "5", clauses: ["att bordlägga ärendet om ambulanssjukvårdens beredskap"] },
      ],
    },
    { date: "2025-03-07", id: "VS-2025-03-07" },
    { date: "2025-03-07", id: "VS-2025-03-07b" },
  ],
});

const citable = { config: archive.config, minutes: new MinutesByDay(archive.minutes) };

describe("a citation", () => {
  it.each([
    ["Vårdsamråd 250306", "VS-2025-03-06"],
    ["beslut i Vårdsamrådet den 6 mars 2025", "VS-2025-03-06"],
    ["VS 2025-03-06", "VS-2025-03-06"],
    ["Vårdsamråd 250305", undefined],
    ["Kunskapsstyrning 250306", undefined],
    ["Vårdsamråd 250307", undefined],
    ["250306", undefined],
    ["Vårdsamråd", undefined],
  ])("%s leads to %s", (text, id) => {
    expect(citedMinutes(text, citable)?.id).toBe(id);
  });

  it("is understood where a reference is asked for", () => {
    const index = new ReferenceIndex(archive, []);
    expect(index.resolve("Vårdsamrådet 250306")).toEqual({ type: "found", ref: "VS-2025-03-06" });
    expect(index.resolve("VS-2025-03-06/d4")).toEqual({ type: "found", ref: "VS-2025-03-06/d4" });
  });

  it.each([
    ["om hjälpmedelsförsörjning i länet skulle beslut fattas", "VS-2025-03-06/d4"],
    ["Ambulanssjukvårdens beredskap under sommaren", "VS-2025-03-06/d5"],
    ["en fråga om hjälpmedelsförsörjning och ambulanssjukvårdens kostnader i länet", "VS-2025-03-06"],
    ["budget", "VS-2025-03-06"],
  ])("of what is about %s leads to %s", (about, ref) => {
    const [cited] = archive.minutes;
    expect(cited && citedRecord(cited, about)).toBe(ref);
  });

  it.each([
    ["Samrådet 250306", true],
    ["VS-2025-03-06/d4", false],
    ["VS § 34/2025", false],
    ["d4", false],
  ])("is no id: %s %s", (text, is) => {
    expect(isCitation(text)).toBe(is);
  });

  it("names the forum with the longest name that stands in it", () => {
    const forums = { a: { name: "Rådet" }, b: { name: "Rådet för hälsa" } };
    expect(forumNamedIn({ forums }, "Protokoll Rådet för hälsas möte")).toBe("b");
    expect(forumNamedIn({ forums }, "Protokoll från rådets möte")).toBe("a");
    expect(forumNamedIn({ forums: { a: { name: "Hälsa" }, b: { name: "Vård." } } }, "Vård hälsa")).toBe("a");
    expect(
      forumNamedIn({ forums: { a: { name: "Norr" }, b: { name: "Sÿder" } } }, "Protokoll"),
    ).toBeUndefined();
  });
});
