import { describe, expect, it } from "vitest";
import { giveUp } from "../ports/scripted-prompt.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const file = "minutes/vs/2025-04-03.md";
const minutes = `---
klubba: 1
id: VS-2025-04-03
forum: vs
date: 2025-04-03
status: final
agenda:
  - { number: "4", title: Tolktjänst }
actions:
  - { id: a4, agenda: "4", owner: [Bo Alm], task: skicka listan }
suggestions:
  # från importen
  - list: actions
    agenda: "4"
    owner: [Siv Ek]
    task: tar kontakt med regionen om tolkar
    due: innan sommaren
  - list: decisions
    agenda: "4"
    kind: other
    clauses: [Tolktjänsten får avvakta]
---

## 4. Tolktjänst

Bo Alm skickar listan. ^a4

Kostnaden har ökat. Siv Ek tar kontakt
med *regionen* om tolkar. Alla instämmer.

Tolktjänsten får avvakta.
`;

const archive = () =>
  archiveWith({
    "klubba.yaml": "klubba: 1\nforums:\n  vs: { name: Samrådet, prefix: VS }\n",
    [file]: minutes,
  });
const review = (...answers: NonNullable<Parameters<typeof tryOut>[2]>["answers"] & object) =>
  tryOut(archive(), ["import", "--review"], { answers });

describe("import --review", () => {
  it("shows each passage in its context, and where it stands", async () => {
    const { prompt, err } = await review("Senare", "Senare");
    const seen = prompt.seen.filter((line) => !line.startsWith("  "));
    expect(seen).toEqual([
      "",
      "1 av 2  minutes/vs/2025-04-03.md:28 · 4 Tolktjänst",
      " > Kostnaden har ökat. Siv Ek tar kontakt",
      " > med *regionen* om tolkar. Alla instämmer.",
      "",
      "? Är det en uppgift?",
      "",
      "2 av 2  minutes/vs/2025-04-03.md:31 · 4 Tolktjänst",
      " > Tolktjänsten får avvakta.",
      "",
      "? Är det ett beslut?",
    ]);
    expect(prompt.seen.join("\n")).toContain(
      "   Kanske en uppgift: ”tar kontakt med regionen om tolkar” (ansvarig: Siv Ek;\n" +
        "   senast: innan sommaren)\n",
    );
    expect(err).toContain("Behållna: 0, borttagna: 0, kvar till senare: 2.");
  });

  it("makes what is kept a record with an id, there and behind its words, and changes nothing else", async () => {
    const { store } = await review("Behåll", "Senare");
    const text = store.text(file);
    expect(text).toContain('  - { id: a4, agenda: "4", owner: [Bo Alm], task: skicka listan }\n');
    expect(text).toMatch(
      /- \{ id: a4b, agenda: "4", owner: \[Siv Ek\], task: tar kontakt med regionen om tolkar, due: innan sommaren \}\n/,
    );
    expect(text).toContain("med *regionen* om tolkar. ^a4b Alla instämmer.");
    expect(text).toMatch(/suggestions:\n(?: {2}#.*\n)? {2}- list: decisions\n/);
    expect(text.split("---\n").at(-1)?.replace(" ^a4b", "")).toBe(minutes.split("---\n").at(-1));
  });

  it("takes away what is dropped, and the list with the last of them", async () => {
    const { store, err } = await review("Ta bort", "Ta bort");
    expect(store.text(file)).not.toContain("suggestions");
    expect(store.text(file)).toContain('  - { id: a4, agenda: "4"');
    expect(err).toContain("Behållna: 0, borttagna: 2, kvar till senare: 0.");
  });

  it("lets a passage be something else, field by field", async () => {
    const answers = ["Ändra", "ett ärende som", "Tolktjänsten tas upp igen", "till hösten", "Senare"];
    const { store } = await review(...answers);
    expect(store.text(file)).toMatch(
      /follow_ups:\n {2}- id: f4\n {4}agenda: "4"\n {4}text: Tolktjänsten tas upp igen\n {4}when: till hösten\n/,
    );
  });

  it("asks again for a day or a time that is none, and says what is understood", async () => {
    const answers = [
      "Ändra",
      "ett kommande möte",
      "32 maj",
      "blaj",
      "8 maj",
      "kl snart",
      "9.30",
      "",
      "",
      "",
      "Senare",
    ];
    const { store, prompt, err } = await review(...answers);
    expect(err).toBe("Behållna: 1, borttagna: 0, kvar till senare: 1.\n");
    expect(prompt.seen.filter((line) => line.startsWith("!"))).toEqual([
      "! ”32 maj” är ingen dag som finns. Skriv till exempel 2025-05-30, 30 maj eller 30/5, eller lämna tomt.",
      "! ”blaj” är ingen dag som finns. Skriv till exempel 2025-05-30, 30 maj eller 30/5, eller lämna tomt.",
      "! ”kl snart” är inget klockslag. Skriv till exempel 9, 9.30 eller 09:30, eller lämna tomt.",
    ]);
    expect(store.text(file)).toMatch(/date: 2025-05-08\n\s+start_time: "?09:30/);
  });

  it("asks again for a deadline that no calendar has, and lets words stand", async () => {
    const due = ["Ändra", "en uppgift", undefined, undefined, "31 april", "när budgeten är klar", "Senare"];
    const { store, prompt } = await review(...due);
    expect(prompt.seen.filter((line) => line.startsWith("!"))).toHaveLength(1);
    expect(store.text(file)).toContain("due: när budgeten är klar");
  });

  it("takes a day without a year of an earlier decision for the last one there was", async () => {
    const answers = [
      "Ändra",
      "ett beslut som andra",
      "Regionen höjde taxan",
      "Regionen",
      "30 november",
      "Senare",
    ];
    const { store } = await review(...answers);
    expect(store.text(file)).toContain("date: 2024-11-30");
    const later = ["Ändra", "ett beslut som andra", "Höjd taxa", "Regionen", "2026-01-01", "", "Senare"];
    expect((await review(...later)).prompt.seen.join("\n")).toContain("är ingen dag före mötet");
  });

  it("keeps what was answered when somebody stops or gives up", async () => {
    const stopped = await review("Ta bort", "Sluta");
    expect(stopped.err).toContain("Behållna: 0, borttagna: 1, kvar till senare: 1.");
    const gone = await review("Ta bort", giveUp);
    expect([gone.exit, gone.err]).toEqual([130, "Avbrutet. Det som var klart innan dess har sparats.\n"]);
    expect(gone.store.text(file)).not.toContain("tar kontakt med regionen om tolkar\n    due");
    expect(gone.store.text(file)).toContain("Tolktjänsten får avvakta]");
  });

  it("names what could not be read, though somebody gives up", async () => {
    const places = archive();
    places.openStore("/archive").write("in/tom.txt", "");
    places
      .openStore("/archive")
      .write("in/mars.txt", "Samrådet 2025-03-06\n\n1. Tolkar\n\nGruppen ska återkomma om tolkar.\n");
    const { exit, err } = await tryOut(places, ["import", "in", "--review"], { answers: [giveUp] });
    expect(exit).toBe(130);
    expect(err).toContain("Avbrutet. Det som var klart innan dess har sparats.\n");
    expect(err).toContain("in/tom.txt");
  });

  it("keeps what an editor saved while the question stood", async () => {
    const places = archive();
    const store = places.openStore("/archive");
    const saved = () => {
      store.write(file, store.text(file).replace("Alla instämmer.", "Alla instämmer utom en."));
      return "Ta bort";
    };
    const { exit } = await tryOut(places, ["import", "--review"], { answers: [saved, "Behåll"] });
    expect(exit).toBe(0);
    expect(store.text(file)).toContain("Alla instämmer utom en.");
    expect(store.text(file)).toContain("Tolktjänsten får avvakta. ^d4");
    expect(store.text(file)).not.toContain("suggestions");
  });

  it("judges the passage that was shown, though an editor has moved or taken it away", async () => {
    const places = archive();
    const store = places.openStore("/archive");
    const emptied = () => {
      store.write(file, store.text(file).replace(/ {2}- list: actions[^]*?(?= {2}- list)/, ""));
      return "Ta bort";
    };
    const { prompt, err } = await tryOut(places, ["import", "--review"], { answers: [emptied] });
    expect(store.text(file)).toContain("clauses: [Tolktjänsten får avvakta]");
    expect(prompt.seen.at(-1)).toBe(
      `${file} ändrades under tiden: svaret skrevs inte in, och stället är som det var.`,
    );
    expect(err).toContain("Behållna: 0, borttagna: 0");
  });

  it("lists the passages where nobody can answer", async () => {
    const { exit, out } = await tryOut(archive(), ["import", "--review"]);
    expect(exit).toBe(0);
    expect(out).toContain("minutes/vs/2025-04-03.md:28 · 4 Tolktjänst\n   Kanske en uppgift: ”tar kontakt");
  });

  it("says so where there is nothing", async () => {
    const { err } = await tryOut(archiveWith({ "klubba.yaml": "klubba: 1\n" }), ["import", "--review"], {
      answers: [],
    });
    expect(err).toBe("Inget är tveksamt: det finns inget att gå igenom.\n");
    const piped = await tryOut(archiveWith({ "klubba.yaml": "klubba: 1\n" }), ["import", "--review"]);
    expect(piped.err).toBe(err);
  });
});
