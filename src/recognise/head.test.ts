import { describe, expect, it } from "vitest";
import { bare, date, read } from "./reading.fixture.ts";

describe("headings", () => {
  it.each([
    ["## 4. Budget", "4", "Budget"],
    ["## 4 Budget", "4", "Budget"],
    ["## § 34 Budget", "34", "Budget"],
    ["## 34 § Budget", "34", "Budget"],
    ["### 6 B Budget", "6 B", "Budget"],
    ["**4. Budget**", "4", "Budget"],
    ["4. Budget**", "4", "Budget"],
    ["## Punkt 4: Budget", "4", "Budget"],
    ["## Budget 2026", "1", "Budget 2026"],
  ])("%s", (line, number, title) => {
    const text = line.includes("4") || line.includes("6") ? `${line}\n\nText.\n\n## 99. Slut\n` : line;
    const plain = line === "## Budget 2026" ? `# Möte\n\n${line}\n\nText.\n\n## Slut\n` : text;
    expect(bare(read(plain).agenda)[0]).toEqual({ number, title });
  });

  it("copes with numbered bullets and bold that was never opened", () => {
    const found = read(
      "- 1. Öppnande  \nNätverkets beslut  \natt godkänna dagordningen.**\n- 2. Lokaler, Bil 2**\n\n**3. Avtal Bil 4,5**\n\nText.\n\n## 4. Övrigt",
    );
    expect(bare(found.agenda)).toEqual([
      { number: "1", title: "Öppnande" },
      { number: "2", title: "Lokaler", attachments: [{ label: "Bil 2" }] },
      { number: "3", title: "Avtal", attachments: [{ label: "Bil 4" }, { label: "Bil 5" }] },
      { number: "4", title: "Övrigt" },
    ]);
    expect(found.decisions).toMatchObject([{ agenda: "1", clauses: ["att godkänna dagordningen."] }]);
  });

  it("takes plain numbered lines with text under them, and no list without", () => {
    expect(bare(read("1. Öppnande\n\nEva hälsar.\n\n2. Rapport\n\nBo berättar.").agenda)).toHaveLength(2);
    expect(read("Vi behöver:\n\n1. stolar\n2. bord\n3. lampor").agenda).toEqual([]);
  });
});

describe("the head of the minutes", () => {
  const found = read(
    "# Minnesanteckningar Vårdsamråd Norrsjö\n\nDatum: 3 april 2025, kl. 9–10\nPlats: Teams\nOrdförande: Eva Lind\n\n**Närvarande:** Eva Lind (Region Norrsjö), Siv Ek och Bo Alm\n**Frånvarande:** Ulla Berg\n\n## 1. Öppnande\n\nEva hälsar.",
  );

  it("gives facts", () => {
    expect(found.facts).toEqual({
      title: "Minnesanteckningar Vårdsamråd Norrsjö",
      forum: "Vårdsamråd Norrsjö",
      minutes: "notes",
      date,
      start_time: "09:00",
      end_time: "10:00",
      place: "Teams",
      mode: "remote",
      chair: "Eva Lind",
    });
  });

  it("has the first line as its title where that names a meeting", () => {
    const { facts } = read("Dialogmöte Nära vård\n2025-04-03\n\nNärvarande: Siv Ek\n\n1) Start\nSiv hälsar.");
    expect(facts.title).toBe("Dialogmöte Nära vård");
    expect(read("Anteckningar från vårt möte 3 april 2025\n\nBra möte.").facts).not.toHaveProperty("forum");
  });

  it.each([
    ["Digitalt via Teams", "remote"],
    ["Teams-möte", "remote"],
    ["Stadshuset (samt Skype)", "hybrid"],
    ["Stadshuset", undefined],
  ])("says how they meet: %s", (place, mode) => {
    expect(read(`# Möte 3 april 2025\n\nPlats: ${place}\n\n## 1. Öppnande`).facts.mode).toBe(mode);
  });

  it("gives those present and absent", () => {
    expect(bare(found.attendees)).toEqual([
      { name: "Eva Lind", organisation: "Region Norrsjö", role: "chair" },
      { name: "Siv Ek" },
      { name: "Bo Alm" },
    ]);
    expect(bare(found.absent)).toEqual([{ name: "Ulla Berg" }]);
  });

  it("reads a list of one line each", () => {
    const list = read(
      "Närvarande:\n\nEva Lind\tAlby – via Teams till 14:00\nEj tillsatt\tBolby\n(Per Ed) Siv Ek\tCelby\n\n## 1. A\n\nText.",
    );
    expect(bare(list.attendees)).toEqual([
      { name: "Eva Lind", organisation: "Alby", remote: "Teams", until: "14:00" },
      { name: "Siv Ek", organisation: "Celby", substitute_for: "Per Ed" },
    ]);
    expect(bare(list.vacancies)).toEqual([{ organisation: "Bolby" }]);
  });
});

describe("running text about minutes", () => {
  it.each(["minutes are like this in most harbours, and so", "Minutes are kept. The clerk signs them. "])(
    "is no title: %s",
    (text) => {
      expect(read(`# Harbours\n\n${text}\n`, "en").facts).toEqual({ title: "Harbours", minutes: "protocol" });
    },
  );
});
