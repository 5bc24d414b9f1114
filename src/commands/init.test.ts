import { describe, expect, it } from "vitest";
import { readArchive } from "../archive/load.ts";
import { readConfig } from "../format/index.ts";
import { giveUp } from "../ports/scripted-prompt.ts";
import { forumKey, proposedPrefix } from "./init/plan.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const flags = [
  ["--name", "Vårdnätverket: norr"],
  ["--forum", "Vårdsamråd Norrsjö"],
  ["--prefix", "VS"],
  ["--organisation", "Region Norrsjö, Alby kommun"],
  ["--member", "Eva Lind, Region Norrsjö, ordförande"],
  ["--member", "Siv Ek, Alby"],
  ["--member", "Bo Alm, Berga kommun, sekreterare"],
].flat();

describe("init", () => {
  it("makes an archive of what the flags say", async () => {
    const places = archiveWith({});
    const { exit, err, store } = await tryOut(places, ["init", ...flags]);
    expect([exit, err]).toEqual([
      0,
      "Skapade klubba.yaml och minutes/vårdsamråd. Läs igenom klubba.yaml; där står vad mer som kan läggas till.\n" +
        "Fortsätt så här: klubba ny börjar de första anteckningarna.\n",
    ]);
    const { value, diagnostics } = readConfig({ file: "klubba.yaml", text: store.text("klubba.yaml") });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      language: "sv",
      time_zone: "Europe/Stockholm",
      organisations: [{ name: "Region Norrsjö" }, { name: "Alby kommun" }, { name: "Berga kommun" }],
    });
    expect(value.forums).toMatchObject({
      vårdsamråd: {
        name: "Vårdsamråd Norrsjö",
        prefix: "VS",
        minutes: "notes",
        numbering: "meeting",
        quorum: "half",
        members: [
          { name: "Eva Lind", role: "chair", organisation: "Region Norrsjö" },
          { name: "Siv Ek", role: "member", organisation: "Alby kommun" },
          { name: "Bo Alm", role: "secretary", organisation: "Berga kommun" },
        ],
      },
    });
    expect(value.forums?.["vårdsamråd"]?.standing_items).toContain("Kommande möten");
    expect(store.text(".gitattributes")).toBe("journal*.yaml merge=union\n");
    expect(store.exists("minutes/vårdsamråd")).toBe(true);
  });

  it("asks a person the same", async () => {
    const answers = [
      "Vårdnätverket: norr",
      "Svenska",
      "Europa/Stockholm",
      undefined,
      "Region Norrsjö, Alby kommun",
      "",
      "Vårdsamråd Norrsjö",
      "V-S",
      "VS",
      "minnesanteckningar",
      ["Eva Lind, Region Norrsjö, ordförande", "Siv Ek, Alby", "Bo Alm, Berga kommun, sekreterare"],
    ];
    const asked = await tryOut(archiveWith({}), ["starta"], { answers });
    const told = await tryOut(archiveWith({}), ["init", ...flags]);
    expect(asked.exit).toBe(0);
    expect(asked.prompt.left).toBe(0);
    expect(asked.store.text("klubba.yaml")).toBe(told.store.text("klubba.yaml"));
    expect(asked.prompt.seen.filter((line) => line.startsWith("!"))).toEqual([
      '! Det finns ingen tidszon som heter "Europa/Stockholm". Skriv till exempel Europe/Stockholm.',
      "! Skriv något.",
      '! "V-S" kan inte börja en beteckning. Använd bara bokstäver och siffror, till exempel VS.',
    ]);
  });

  it("leaves what is there alone", async () => {
    const { exit, err, store } = await tryOut(archiveWith({ "klubba.yaml": "klubba: 1\n" }), [
      "init",
      ...flags,
    ]);
    expect([exit, err]).toEqual([2, "klubba.yaml finns redan. Ändra i den med valfri redigerare.\n"]);
    expect(store.text("klubba.yaml")).toBe("klubba: 1\n");
    expect([...store.files.keys()]).toEqual(["klubba.yaml"]);
  });

  it("adds its line to attributes that are there, once", async () => {
    const places = archiveWith({ ".gitattributes": "*.md text" });
    const { store } = await tryOut(places, ["init", ...flags]);
    expect(store.text(".gitattributes")).toBe("*.md text\njournal*.yaml merge=union\n");
  });

  it("names the flag that is missing where nobody can be asked", async () => {
    const { exit, err } = await tryOut(archiveWith({}), ["init"]);
    expect([exit, err]).toEqual([2, "Uppgift saknas: den första gruppens namn. Ange den med --forum.\n"]);
  });

  it("writes nothing when the person gives up", async () => {
    const { exit, store } = await tryOut(archiveWith({}), ["init"], { answers: ["Nätverket", giveUp] });
    expect(exit).toBe(130);
    expect(store.files.size).toBe(0);
  });

  it("writes English for English", async () => {
    const { store, err } = await tryOut(archiveWith({}), ["init", "--forum", "Harbour committee"], {
      language: "en",
    });
    expect(store.text("klubba.yaml")).toContain("standing_items:\n      - Approval of the agenda\n");
    expect(err).toContain("Your members are still to be written into klubba.yaml");
  });

  it.each([
    ['Nätet "norr"\n---\nevil: true', "Grupp: # ett\n- x"],
    ["{{name}}", "---"],
    ["", "*"],
  ])("keeps odd names (%j, %j) within their lines", async (name, forum) => {
    const { exit, store } = await tryOut(archiveWith({}), [
      "init",
      "--name",
      name,
      "--forum",
      forum,
      "--prefix",
      "G",
      "--member",
      'Eva "E" Lind, Ett: två # tre',
    ]);
    expect(exit).toBe(0);
    const archive = readArchive(store, { selection: [], hasConfig: true });
    expect(archive.diagnostics).toEqual([]);
    expect(Object.values(archive.config.forums ?? {})).toMatchObject([{ name: forum, prefix: "G" }]);
    expect(Object.keys(archive.config)).toEqual([
      "klubba",
      "language",
      "time_zone",
      "organisations",
      "forums",
    ]);
  });
});

describe("a forum's name", () => {
  it.each([
    ["Vårdsamråd Norrsjö", "vårdsamråd", "VN"],
    ["Råd för vård i norr", "vård", "VN"],
    ["VIP", "vip", "VI"],
    ["Beredningen", "beredningen", "BE"],
    ["../../etc", "etc", "ET"],
  ])("%s gives the key %s", (name, key, prefix) => {
    expect([forumKey(name), proposedPrefix(name)]).toEqual([key, prefix]);
  });
});
