import { describe, expect, it } from "vitest";
import { readArchive } from "../archive/load.ts";
import { readConfig } from "../format/index.ts";
import { texts } from "../language/sv/index.ts";
import { giveUp } from "../ports/scripted-prompt.ts";
import { forumKey, proposedPrefix } from "./init/plan.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const said = texts.secretary;
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
      `${said.initialised({ file: "klubba.yaml", folder: "minutes/vårdsamråd" })}\n` +
        `${said.initNext({ command: "klubba ny" })}\n`,
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
    expect(store.text(".gitattributes")).toBe(
      "* -text\n*.md text\n*.yaml text\njournal*.yaml text merge=union\nseals*.yaml text merge=union\n",
    );
    expect(store.exists("minutes/vårdsamråd")).toBe(true);
  });

  it("asks a person the same", async () => {
    const answers = [
      "",
      "Vårdnätverket: norr",
      "Svenska",
      "Europa/Stockholm",
      undefined,
      "Region Norrsjö, Alby kommun",
      "Vårdsamråd Norrsjö",
      "V-S",
      "VS",
      said.kinds.notes,
      ["Eva Lind, Region Norrsjö, ordförande", "Siv Ek, Alby", "Bo Alm, Berga kommun, sekreterare"],
    ];
    const asked = await tryOut(archiveWith({}), ["starta"], { answers });
    const told = await tryOut(archiveWith({}), ["init", ...flags]);
    expect(asked.exit).toBe(0);
    expect(asked.prompt.left).toBe(0);
    expect(asked.store.text("klubba.yaml")).toBe(told.store.text("klubba.yaml"));
    expect(asked.prompt.seen.filter((line) => line.startsWith("!"))).toEqual([
      `! ${said.needed}`,
      `! ${said.badTimeZone({ name: "Europa/Stockholm" })}`,
      `! ${said.badPrefix({ text: "V-S" })}`,
    ]);
  });

  it("takes the network's name for the forum's, and a protocol's own items, where nothing else is said", async () => {
    const answers = [
      "Vårdsamråd Norrsjö",
      "Svenska",
      undefined,
      "",
      undefined,
      undefined,
      said.kinds.protocol,
      [],
    ];
    const { store } = await tryOut(archiveWith({}), ["starta"], { answers });
    const { value } = readConfig({ file: "klubba.yaml", text: store.text("klubba.yaml") });
    expect(value.forums?.["vårdsamråd"]).toMatchObject({
      name: "Vårdsamråd Norrsjö",
      standing_items: expect.arrayContaining(["Val av justerare", "Föregående protokoll"]),
    });
  });

  it("leaves what is there alone, before it asks anything", async () => {
    const places = archiveWith({ "klubba.yaml": "klubba: 1\n" });
    const { exit, err, prompt, store } = await tryOut(places, ["init", ...flags], { answers: [] });
    expect([exit, err, prompt.seen]).toEqual([2, `${said.archiveExists({ file: "klubba.yaml" })}\n`, []]);
    expect(store.text("klubba.yaml")).toBe("klubba: 1\n");
    expect([...store.files.keys()]).toEqual(["klubba.yaml"]);
  });

  it("adds its line to attributes that are there, once", async () => {
    const places = archiveWith({ ".gitattributes": "*.md -text" });
    const { store } = await tryOut(places, ["init", ...flags]);
    expect(store.text(".gitattributes")).toBe(
      "*.md -text\n*.yaml text\njournal*.yaml text merge=union\nseals*.yaml text merge=union\n",
    );
  });

  it("names the flag that is missing where nobody can be asked", async () => {
    const { exit, err } = await tryOut(archiveWith({}), ["init"]);
    expect([exit, err]).toEqual([
      2,
      `${texts.errors.missingFlag({ what: said.forumName, flag: "--forum", known: "" })}\n`,
    ]);
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
    expect(err).toContain("members");
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
    const archive = await readArchive(store, { selection: [], hasConfig: true });
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
