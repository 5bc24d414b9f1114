import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TsdavCalendars } from "../../src/adapters/caldav/tsdav-calendars.ts";
import { klubba } from "../../src/cli/world.fixture.ts";

/** The calendar is brought to a real server, where one is installed; on Debian and its kin: apt-get install radicale */
const radicale = spawnSync("radicale", ["--version"]).status === 0;
const secret = "hemligt å";

const plan = (meetings: string) => `klubba: 1
id: norrsjo
language: sv
forums:
  vs:
    name: Vårdsamråd; Norrsjö, & <fler>
    prefix: VS
    start_time: "09:00"
    end_time: "12:00"
    place: "Sal 2; Ån, 3 tr"
    planned:
${meetings}
`;
const minutes = `---
klubba: 1
id: VS-2025-04-03
forum: vs
date: 2025-04-03
status: final
agenda:
  - { number: "2", title: "Budget, 2026; \\\\ å" }
follow_ups:
  - { id: f2, agenda: "2", text: "Budget, 2026; å", when: nästa möte }
actions:
  - { id: a2, owner: [Siv Ek], task: ta in anbud, due: 2025-05-30 }
---
`;
const before = plan(`      - { id: VS-2025-05-08, date: 2025-05-08 }
      - { id: VS-2025-08-28, date: 2025-08-28 }
      - { id: VS-2025-10-26, date: 2025-10-26, start_time: "01:00", end_time: "04:00" }
      - { id: VS-2025-12-31, date: 2025-12-31, end_date: 2026-01-01 }
      - { id: VS-2028-02-29, date: 2028-02-29, status: tentative }`);
const archive = (config = before, journal = "") => ({
  "/arkiv/klubba.yaml": config,
  "/arkiv/minutes/vs/2025-04-03.md": minutes,
  ...(journal ? { "/arkiv/journal.yaml": journal } : {}),
});
const moved =
  "- { id: a1, at: 2025-04-10T09:00:00+02:00, ref: VS-2025-08-28, event: moved, date: 2025-09-04, start_time: '13:00', end_time: '15:00' }\n";

describe.skipIf(!radicale)(`Radicale${radicale ? "" : " (skipped: it is not installed)"}`, () => {
  let folder: string;
  let server: ChildProcess;
  let port: number;
  let root: string;
  let url: string;
  let count = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "klubba-radicale-"));
    port = await freePort();
    root = `http://127.0.0.1:${port}`;
    writeFileSync(join(folder, "users"), `bo:${secret}\nsiv:annat\n`);
    writeFileSync(join(folder, "rights"), rights);
    writeFileSync(join(folder, "config"), configuration(folder, port));
    server = await start();
  });
  afterAll(() => {
    server.kill("SIGKILL");
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    url = `${root}/bo/k${count++}/`;
    const made = await request("MKCALENDAR", url);
    if (made.status !== 201) throw new Error(`no calendar: ${made.status}`);
  });

  it("takes what is new, and nothing the second time", async () => {
    const first = await push(["--todos"]);
    expect(first).toMatchObject({ exit: 0, err: expect.stringContaining(`${url}: 6 nya.\n`) });
    const there = await events();
    expect(there.map(({ uid, summary }) => [uid, summary])).toEqual([
      ["VS-2025-04-03/a2@norrsjo", "Siv Ek: ta in anbud"],
      ["VS-2025-05-08@norrsjo", "Vårdsamråd; Norrsjö, & <fler>"],
      ["VS-2025-08-28@norrsjo", "Vårdsamråd; Norrsjö, & <fler>"],
      ["VS-2025-10-26@norrsjo", "Vårdsamråd; Norrsjö, & <fler>"],
      ["VS-2025-12-31@norrsjo", "Vårdsamråd; Norrsjö, & <fler> (09.00–12.00)"],
      ["VS-2028-02-29@norrsjo", "Vårdsamråd; Norrsjö, & <fler>"],
    ]);
    const states = await etags();
    const second = await push(["--todos"]);
    expect(second).toEqual({ exit: 0, out: "", err: `${url}: 6 oförändrade.\n` });
    expect(await etags()).toEqual(states);
  });

  it("has a moved meeting at its new place, once, and a cancelled one cancelled", async () => {
    await push();
    const said = await push([], archive(before, moved));
    expect(said.err).toContain(`${url}: 1 ändrad, 4 oförändrade.\n`);
    const there = (await events()).filter(({ uid }) => uid === "VS-2025-08-28@norrsjo");
    expect(there.map(({ start, sequence, status }) => [start, sequence, status])).toEqual([
      ["2025-09-04T13:00:00", 1, "CONFIRMED"],
    ]);
    const cancelled = moved.replace(/event: .*\}/, "event: cancelled }");
    await push([], archive(before, cancelled));
    expect((await events()).find(({ uid }) => uid === "VS-2025-08-28@norrsjo")).toMatchObject({
      start: "2025-08-28T09:00:00",
      status: "CANCELLED",
      summary: "Inställt: Vårdsamråd; Norrsjö, & <fler>",
    });
  });

  it("is moved as well when two calendar files are put there one after the other", async () => {
    const file = async (journal: string) =>
      (await klubba(["kalender", "--ics", "-"], archive(before, journal))).out;
    expect((await request("PUT", url, await file(""))).status).toBe(201);
    expect((await request("PUT", url, await file(moved))).status).toBe(201);
    const there = await events();
    expect(there).toHaveLength(5);
    expect(there.filter(({ uid }) => uid === "VS-2025-08-28@norrsjo").map(({ start }) => start)).toEqual([
      "2025-09-04T13:00:00",
    ]);
  });

  it("keeps what is not ours, and what others have changed meanwhile", async () => {
    const theirs =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:VS-2025-05-08@norrsjo\r\nDTSTAMP:20250101T000000Z\r\nDTSTART;VALUE=DATE:20250508\r\nSUMMARY:Mitt\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    await request("PUT", `${url}mitt.ics`, theirs);
    const said = await push();
    expect(said.exit).toBe(4);
    expect(said.err).toContain("Lämnat orört: 8 maj 2025 Vårdsamråd");
    const opened = await new TsdavCalendars().open(url, { user: "bo", password: secret });
    const stale = (await opened.list()).find(({ text }) => text.includes("VS-2025-08-28@norrsjo"));
    await push([], archive(before, moved));
    await expect(stale && opened.update(stale, stale.text)).rejects.toMatchObject({
      reason: { code: "changed" },
    });
    expect((await events()).find(({ uid }) => uid === "VS-2025-05-08@norrsjo")?.summary).toBe("Mitt");
  });

  it("asks for the right name, the right password and the right to write", async () => {
    const wrong = await push([], archive(), { KLUBBA_CALDAV_PASSWORD: "fel" });
    expect(wrong.exit).toBe(4);
    expect(wrong.err).toContain("godtar inte användarnamnet och lösenordet");
    expect(wrong.err).not.toContain("fel\n");
    const reader = await push([], archive(), { KLUBBA_CALDAV_USER: "siv", KLUBBA_CALDAV_PASSWORD: "annat" });
    expect(reader.exit).toBe(4);
    expect(reader.err).toContain(`Du får inte skriva i ${url}`);
    const folder = await klubba(["kalender", "--push", `${root}/bo/`], archive(), world());
    expect(folder.exit).toBe(4);
    expect(folder.err).toContain("är ingen kalender. De kalendrar som finns där: ");
    expect(await events()).toEqual([]);
  });

  it("may die in the middle: the next run does the rest", async () => {
    const calendars = new TsdavCalendars();
    let writes = 0;
    const dying = {
      open: async (...words: Parameters<TsdavCalendars["open"]>) => {
        const opened = await calendars.open(...words);
        const create = opened.create.bind(opened);
        opened.create = async (object) => {
          if (++writes === 3) {
            server.kill("SIGKILL");
            await new Promise((resolve) => void server.once("exit", resolve));
          }
          return create(object);
        };
        return opened;
      },
    };
    const broken = await klubba(["kalender", "--push", url], archive(), { ...world(), calendars: dying });
    expect(broken.exit).toBe(4);
    expect(broken.err).toContain("2 ändringar hann skrivas, 3 är kvar.");
    server = await start();
    const again = await push();
    expect(again).toMatchObject({ exit: 0, err: expect.stringContaining(`${url}: 3 nya, 2 oförändrade.\n`) });
    expect(await events()).toHaveLength(5);
  });

  const world = (env: Record<string, string> = {}) => ({
    calendars: new TsdavCalendars(),
    env: { KLUBBA_CALDAV_USER: "bo", KLUBBA_CALDAV_PASSWORD: secret, ...env },
  });

  async function push(options: string[] = [], files: Record<string, string> = archive(), env = {}) {
    const said = await klubba(["kalender", "--push", url, ...options], files, world(env));
    expect(said.err).not.toContain(secret);
    return said;
  }

  /** What stands in the calendar, as its own address gives it: read by another way than ours. */
  async function events() {
    const text = await (await request("GET", url)).text();
    if (text === "") return [];
    const calendar = new ICAL.Component(ICAL.parse(text));
    return ["vevent", "vtodo"]
      .flatMap((name) => calendar.getAllSubcomponents(name))
      .map((one) => ({
        uid: String(one.getFirstPropertyValue("uid")),
        summary: String(one.getFirstPropertyValue("summary")),
        start: String(one.getFirstPropertyValue("dtstart") ?? ""),
        sequence: Number(one.getFirstPropertyValue("sequence")),
        status: String(one.getFirstPropertyValue("status")),
      }))
      .sort((a, b) => (a.uid < b.uid ? -1 : 1));
  }

  async function etags(): Promise<string[]> {
    const opened = await new TsdavCalendars().open(url, { user: "bo", password: secret });
    return (await opened.list()).map(({ address, etag }) => `${address} ${etag}`).sort();
  }

  function request(method: string, address: string, body?: string): Promise<Response> {
    const authorization = `Basic ${Buffer.from(`bo:${secret}`).toString("base64")}`;
    const headers = { authorization, "content-type": "text/calendar; charset=utf-8" };
    return fetch(address, { method, headers, body: body ?? null });
  }

  async function start(): Promise<ChildProcess> {
    const started = spawn("radicale", ["-C", join(folder, "config")], { stdio: "ignore" });
    for (let tries = 0; tries < 100; tries++) {
      const there = await fetch(root).catch(() => undefined);
      if (there) return started;
      await wait(100);
    }
    throw new Error("radicale did not start");
  }
});

/** Everybody may do everything with their own, and read everything. */
const rights = `[own]
user: .+
collection: {user}(/.*)?
permissions: RWrw

[read]
user: .+
collection: .*
permissions: Rr
`;

function configuration(folder: string, port: number): string {
  mkdirSync(join(folder, "collections"));
  return `[server]
hosts = 127.0.0.1:${port}
[auth]
type = htpasswd
htpasswd_filename = ${join(folder, "users")}
htpasswd_encryption = plain
delay = 0
[rights]
type = from_file
file = ${join(folder, "rights")}
[storage]
filesystem_folder = ${join(folder, "collections")}
[web]
type = none
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
