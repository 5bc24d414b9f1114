import { beforeEach, describe, expect, it } from "vitest";
import { klubba } from "../../cli/world.fixture.ts";
import type { CalDavReason } from "../../ports/caldav.ts";
import { MemoryCalendars } from "../../ports/memory-calendars.ts";
import { giveUp, ScriptedPrompt } from "../../ports/scripted-prompt.ts";

const url = "https://example.org/calendar/";
const config = `klubba: 1
id: norrsjo
language: sv
forums:
  vs:
    name: Vårdsamråd
    prefix: VS
    start_time: "09:00"
    end_time: "12:00"
    planned:
      - { id: VS-2025-05-08, date: 2025-05-08 }
      - { id: VS-2025-08-28, date: 2025-08-28 }
  bg:
    name: Beredningen
    prefix: BG
    planned:
      - { id: BG-2025-04-24, date: 2025-04-24 }
`;
const minutes = `---
klubba: 1
id: VS-2025-04-03
forum: vs
date: 2025-04-03
status: final
actions:
  - { id: a2, owner: [Siv Ek], task: ta in anbud, due: 2025-05-30 }
---
`;
const files = { "/arkiv/klubba.yaml": config, "/arkiv/minutes/vs/2025-04-03.md": minutes };
const journal = (line: string): Record<string, string> => ({
  ...files,
  "/arkiv/journal.yaml": `- { id: a1, at: 2025-04-10T09:00:00+02:00, ${line} }\n`,
});

let server: MemoryCalendars;
beforeEach(() => {
  server = new MemoryCalendars(url);
});

const push = (options: readonly string[] = [], archive: Readonly<Record<string, string>> = files) =>
  klubba(["kalender", "--push", url, ...options], archive, { calendars: server });
const text = (name: string) => server.objects.get(`${url}${name}.ics`)?.text.replaceAll("\r\n ", "") ?? "";
const written = () => server.written.map((each) => each.replace(url, "")).splice(0);

describe("klubba calendar --push", () => {
  it("puts each meeting there, and does nothing the second time", async () => {
    const first = await push();
    expect(first).toEqual({
      exit: 0,
      out: "",
      err: `Skrivet till ${url}:
  nytt: 24 april 2025 Beredningen
  nytt: 8 maj 2025 Vårdsamråd
  nytt: 28 augusti 2025 Vårdsamråd
${url}: 3 nya.
`,
    });
    expect(text("VS-2025-05-08@norrsjo").split("\r\n")).toEqual(
      expect.arrayContaining([
        "UID:VS-2025-05-08@norrsjo",
        "DTSTART;TZID=Europe/Stockholm:20250508T090000",
        "BEGIN:VTIMEZONE",
        "X-KLUBBA:norrsjo",
      ]),
    );
    server.written.length = 0;
    expect(await push()).toEqual({ exit: 0, out: "", err: `${url}: 3 oförändrade.\n` });
    expect(written()).toEqual([]);
  });

  it("moves what was moved, and cancels what was cancelled, each under its old identity", async () => {
    await push();
    server.written.length = 0;
    const moved = await push([], journal("ref: VS-2025-05-08, event: moved, date: 2025-05-15"));
    expect(moved.err).toContain("ändrat: 15 maj 2025 Vårdsamråd\n");
    expect(server.objects.size).toBe(3);
    expect(text("VS-2025-05-08@norrsjo")).toMatch(
      /SEQUENCE:1\r\n[^]*DTSTART;TZID=Europe\/Stockholm:20250515T090000/,
    );
    await push([], journal("ref: VS-2025-05-08, event: cancelled"));
    expect(text("VS-2025-05-08@norrsjo")).toMatch(/STATUS:CANCELLED\r\n/);
    expect(text("VS-2025-05-08@norrsjo")).toMatch(/SUMMARY;LANGUAGE=sv:Inställt: Vårdsamråd\r\n/);
    expect(written()).toHaveLength(2);
  });

  it("changes nothing where only the day of the last word is another", async () => {
    await push();
    server.written.length = 0;
    await push([], journal("ref: VS-2025-04-03/a2, event: note, text: ringt"));
    expect(written()).toEqual([]);
  });

  it("tells of changes that were taken back by their number alone", async () => {
    await push();
    const back = "- { id: a2, at: 2025-04-11T09:00:00+02:00, ref: a1, event: undone }\n";
    const files = journal("ref: VS-2025-05-08, event: moved, date: 2025-05-15");
    await push([], { ...files, "/arkiv/journal.yaml": `${files["/arkiv/journal.yaml"]}${back}` });
    expect(text("VS-2025-05-08@norrsjo")).toMatch(/SEQUENCE:2\r\n[^]*:20250508T090000/);
  });

  it("puts right what others have changed, and keeps what they have added", async () => {
    await push();
    const name = "VS-2025-05-08@norrsjo.ics";
    const theirs = text("VS-2025-05-08@norrsjo")
      .replace("SUMMARY;LANGUAGE=sv:Vårdsamråd", "SUMMARY:Lunch")
      .replace("SEQUENCE:0", "SEQUENCE:4\r\nRRULE:FREQ=WEEKLY")
      .replace(
        "END:VEVENT",
        "CATEGORIES:Viktigt\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\nEND:VEVENT",
      );
    server.put(name, theirs);
    server.written.length = 0;
    await push();
    expect(written()).toEqual([`update ${name}`]);
    const now = text("VS-2025-05-08@norrsjo");
    expect(now).toContain("SUMMARY;LANGUAGE=sv:Vårdsamråd\r\n");
    expect(now).toContain("SEQUENCE:4\r\n");
    expect(now).toMatch(/CATEGORIES:Viktigt\r\n[^]*TRIGGER:-PT15M\r\n/);
    expect(now).not.toContain("FREQ=WEEKLY");
    server.written.length = 0;
    await push();
    expect(written()).toEqual([]);
  });

  it("touches nothing that is not its own, and says what stands in its place", async () => {
    const own =
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:VS-2025-05-08@norrsjo\r\nDTSTART;VALUE=DATE:20250508\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    const unrelated = own.replace("VS-2025-05-08@norrsjo", "semester@hemma");
    server.put("a.ics", own);
    server.put("b.ics", unrelated);
    server.put("c.ics", "@norrsjo is no calendar");
    const said = await push();
    expect(said.exit).toBe(4);
    expect(said.err).toContain("Lämnat orört: 8 maj 2025 Vårdsamråd. Någon annan än klubba har lagt in det");
    expect(written()).toEqual(["create BG-2025-04-24@norrsjo.ics", "create VS-2025-08-28@norrsjo.ics"]);
    expect(server.objects.get(`${url}a.ics`)?.text).toBe(own);
    expect(server.objects.get(`${url}b.ics`)?.text).toBe(unrelated);
  });

  it("leaves other forums' events alone when one forum's are brought", async () => {
    await push();
    server.written.length = 0;
    const said = await push(["--forum", "vs"], journal("ref: BG-2025-04-24, event: cancelled"));
    expect(said.err).toBe(`${url}: 2 oförändrade.\n`);
    expect(text("BG-2025-04-24@norrsjo")).toContain("STATUS:CONFIRMED");
  });

  it("keeps right what it brought before, though that lies in the past by now", async () => {
    await push();
    const said = await push([], journal("ref: VS-2025-05-08, event: moved, date: 2025-04-11"));
    expect(said.err).toContain("ändrat: 11 april 2025 Vårdsamråd");
  });
});

describe("what the archive no longer knows", () => {
  const gone = { ...files, "/arkiv/klubba.yaml": config.replace(/ +- .*VS-2025-08-28.*\n/, "") };

  it("is cancelled, once", async () => {
    await push();
    server.written.length = 0;
    const said = await push([], gone);
    expect(said.err).toContain(
      "inställt, eftersom det inte längre finns i arkivet: 28 augusti 2025 Vårdsamråd\n",
    );
    expect(text("VS-2025-08-28@norrsjo")).toMatch(
      /STATUS:CANCELLED\r\n[^]*SUMMARY;LANGUAGE=sv:Inställt: Vårdsamråd/,
    );
    await push([], gone);
    expect(written()).toEqual(["update VS-2025-08-28@norrsjo.ics"]);
    // It takes place after all.
    await push();
    expect(text("VS-2025-08-28@norrsjo")).toMatch(/SEQUENCE:1\r\nSTATUS:CONFIRMED\r\n/);
  });

  it("is left where a file could not be read", async () => {
    await push();
    const said = await push([], { ...gone, "/arkiv/minutes/vs/x.md": "---\nid: x\n" });
    expect(said.exit).toBe(3);
    expect(said.err).toContain(
      "En händelse i kalendern finns inte längre i arkivet och har lämnats som den är",
    );
    expect(text("VS-2025-08-28@norrsjo")).toContain("STATUS:CONFIRMED");
  });

  it("is left where the archive has no id, since it may be another archive's", async () => {
    const nameless = (archive: Record<string, string>) => ({
      ...archive,
      "/arkiv/klubba.yaml": (archive["/arkiv/klubba.yaml"] ?? "").replace("id: norrsjo\n", ""),
    });
    await push([], nameless(files));
    const said = await push([], nameless(gone));
    expect(said.err).toContain("id: norrsjo");
    expect(text("VS-2025-08-28@klubba")).toContain("STATUS:CONFIRMED");
  });

  it("is history where it has been", async () => {
    await push(["--all"], { ...files, "/arkiv/klubba.yaml": config.replaceAll("2025-04-24", "2025-04-20") });
    server.written.length = 0;
    await push(["--all"]);
    expect(written()).toEqual(["create BG-2025-04-24@norrsjo.ics"]);
  });
});

describe("actions", () => {
  it("go along as tasks where they are asked for, and are done when they are", async () => {
    await push(["--todos"]);
    const name = "VS-2025-04-03_a2@norrsjo";
    expect(text(name)).toContain("SUMMARY;LANGUAGE=sv:Siv Ek: ta in anbud\r\n");
    expect(text(name)).toMatch(/STATUS:NEEDS-ACTION\r\nDUE;VALUE=DATE:20250530\r\n/);
    await push(["--todos"], journal("ref: VS-2025-04-03/a2, event: done"));
    expect(text(name)).toMatch(/SEQUENCE:1\r\nSTATUS:COMPLETED\r\n[^]*COMPLETED:20250410T120000Z/);
  });

  it("are not brought to a calendar that takes none", async () => {
    server.components = ["VEVENT"];
    const said = await push(["--todos"]);
    expect(said.exit).toBe(4);
    expect(said.err).toContain("tar inte emot uppgifter");
    expect(written()).toEqual([]);
  });
});

describe("what goes wrong", () => {
  const reasons: CalDavReason[] = [
    { code: "dropped", detail: "ECONNRESET" },
    { code: "read-only" },
    { code: "full" },
    { code: "bad-answer", detail: "500" },
    { code: "unauthorised" },
    { code: "unreachable", detail: "ECONNREFUSED" },
    { code: "certificate", detail: "CERT_HAS_EXPIRED" },
    { code: "too-large", limit: 1024 * 1024 },
    { code: "redirected", to: "https://example.net" },
  ];

  it.each(reasons)(
    "$code: says what was written and what is left, and the next run does the rest",
    async (reason) => {
      server.trouble = { at: 2, reason };
      const said = await push();
      expect(said.exit).toBe(4);
      expect(said.err).toContain("nytt: 24 april 2025 Beredningen\n");
      expect(said.err).toContain(
        "1 ändring hann skrivas, 2 är kvar. Kör samma kommando igen, så skrivs resten.",
      );
      const again = await push();
      expect(again.exit).toBe(0);
      expect(again.err).toContain(`${url}: 2 nya, 1 oförändrad.`);
      expect(server.objects.size).toBe(3);
    },
  );

  it.each<[CalDavReason, string]>([
    [
      { code: "changed" },
      "24 april 2025 Beredningen ändrades nyss av någon annan och har lämnats som det är.",
    ],
    [
      { code: "refused", detail: "valid-calendar-data" },
      "Servern tar inte emot 24 april 2025 Beredningen (valid-calendar-data).",
    ],
  ])("%j concerns one event: the others are written", async (reason, words) => {
    server.trouble = { at: 1, reason };
    const said = await push();
    expect(said.exit).toBe(4);
    expect(said.err).toContain(words);
    expect(written()).toHaveLength(2);
    expect((await push()).exit).toBe(0);
  });

  it.each<[string, string[], string]>([
    ["a password in the address", ["--push", "https://bo:hemligt@example.org/"], "Ta bort dem"],
    ["another day", ["--push", url, "--as-of", "2025-04-01"], "utelämna --as-of"],
    ["two forms", ["--push", url, "--json"], "kan inte anges tillsammans"],
    ["actions without a calendar", ["--todos"], "ange också --ics eller --push"],
    ["a trial of nothing", ["--dry-run"], "ange också --push"],
  ])("refuses %s", async (_, words, expected) => {
    const said = await klubba(["kalender", ...words], files, { calendars: server });
    expect({ exit: said.exit, out: said.out }).toEqual({ exit: 2, out: "" });
    expect(said.err).toContain(expected);
    expect(said.err).not.toContain("hemligt");
    expect(written()).toEqual([]);
  });

  it("writes nothing in a trial, and tells what it would write", async () => {
    const said = await push(["--dry-run", "--as-of", "2025-05-01"]);
    expect(said.err).toBe(`Skulle skrivas till ${url}:
  nytt: 8 maj 2025 Vårdsamråd
  nytt: 28 augusti 2025 Vårdsamråd
${url}: 2 nya.
`);
    expect(written()).toEqual([]);
  });

  it("says it of an address that holds more than it should show", async () => {
    const said = await klubba(["kalender", "--push", "https://example.org/x/?token=abc#d"], files, {
      calendars: server,
    });
    expect(said.err).toBe(
      "Det finns inget på https://example.org/x/. Kontrollera adressen; den står bland kalenderns inställningar.\nInget har skrivits.\n",
    );
    expect(said.exit).toBe(4);
  });
});

describe("name and password", () => {
  const secret = "lösen-ord";
  const terminal = { interactive: true, width: 100, height: 40, colour: false };
  beforeEach(() => {
    server.guard = { user: "bo", password: secret };
  });

  it("come from the environment", async () => {
    const env = { KLUBBA_CALDAV_USER: "bo", KLUBBA_CALDAV_PASSWORD: secret };
    const said = await klubba(["kalender", "--push", url], files, { calendars: server, env });
    expect(said.exit).toBe(0);
    expect(said.err).not.toContain(secret);
  });

  it("are asked for on a terminal, once the server wants them", async () => {
    const prompt = new ScriptedPrompt(["bo", secret]);
    const said = await klubba(["kalender", "--push", url], files, { calendars: server, prompt, terminal });
    expect(said.exit).toBe(0);
    expect(prompt.seen).toEqual([`? Ditt användarnamn på ${url}:`, "? Ditt lösenord där:"]);
  });

  it("are not asked for where the name is known, or nobody can answer", async () => {
    const env = { KLUBBA_CALDAV_USER: "bo" };
    const prompt = new ScriptedPrompt([secret]);
    const said = await klubba(["kalender", "--push", url], files, {
      calendars: server,
      prompt,
      terminal,
      env,
    });
    expect([said.exit, prompt.seen]).toEqual([0, ["? Ditt lösenord där:"]]);
    const piped = await push();
    expect(piped.exit).toBe(4);
    expect(piped.err).toContain("Ange KLUBBA_CALDAV_USER och KLUBBA_CALDAV_PASSWORD");
  });

  it("may be refused: nothing is written", async () => {
    const prompt = new ScriptedPrompt(["bo", giveUp]);
    const said = await klubba(["kalender", "--push", url], files, { calendars: server, prompt, terminal });
    expect(said.exit).toBe(130);
    expect(written()).toEqual([]);
  });

  it.each(["--debug", ""])("are shown nowhere when they are wrong %s", async (debug) => {
    const env = { KLUBBA_CALDAV_USER: "bo", KLUBBA_CALDAV_PASSWORD: "fel-ord" };
    const words = ["kalender", "--push", url, ...(debug ? [debug] : [])];
    const said = await klubba(words, files, { calendars: server, env });
    expect(said.exit).toBe(4);
    expect(said.err).toContain("godtar inte användarnamnet och lösenordet");
    expect(said.err).not.toContain("fel-ord");
  });

  it("never go where everybody on the way can read them", async () => {
    const open = new MemoryCalendars("http://example.org/calendar/");
    const env = { KLUBBA_CALDAV_USER: "bo", KLUBBA_CALDAV_PASSWORD: secret };
    const words = ["kalender", "--push", "http://example.org/calendar/"];
    const said = await klubba(words, files, { calendars: open, env });
    expect([said.exit, open.written]).toEqual([2, []]);
    expect(said.err).toContain("Använd adressen som börjar med https");
  });
});
