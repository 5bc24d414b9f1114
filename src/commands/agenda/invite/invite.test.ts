import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { texts } from "../../../language/sv/index.ts";
import { unfolded } from "../../../output/ics.fixture.ts";
import { headerOf } from "../../../output/mail.fixture.ts";
import { network } from "../../secretary.fixture.ts";
import { archiveWith, tryOut } from "../../trial.fixture.ts";

const said = texts.invitation;

/** The small network with addresses: Per Ed has none, Ida Nord's is wrong. */
const files: Readonly<Record<string, string>> = {
  ...network,
  "klubba.yaml": (network["klubba.yaml"] ?? "").replace(
    "people:\n",
    `id: norrsjo
people:
  - { name: Bo Alm, email: bo.alm@example.org }
  - { name: Eva Lind, email: eva.lind@example.org }
  - { name: Eva Ek, email: eva.ek@example.org }
  - { name: Siv Ek, email: siv.ek@example.org }
  - { name: Ida Nord, email: ida.nord }
`,
  ),
};

const planned = `---
klubba: 1
id: VS-2025-04-03
forum: vårdsamråd
date: 2025-04-03
mode: hybrid
status: planned
agenda:
  - title: Val av justerare
  - title: Taxor
    presenter: [Siv Ek, Bo Alm]
    case: 2025-17
    attachments: [{ label: Bilaga 1, file: taxor.pdf }]
  - title: Ett personärende
    presenter: [Per Ed]
    attachments: [{ label: Bilaga 2 }]
    public: false
  - title: Hjärtsvikt
    follows: [VS-2025-03-06/d3]
---
`;
const withPlan = { ...files, "minutes/vårdsamråd/2025-04-03.md": planned };

const invitation = `# Kallelse

**Vårdsamråd Norrsjö**

- **Dag:** torsdag 3 april 2025
- **Tid:** 09.00–11.00
- **Plats:** Teams

## Dagordning

**1.** Godkännande av dagordning

**2.** Föregående anteckningar

- Återkommer från 6 mars.

**3.** Hjärtsvikt

- Återkommer från 6 mars.

**4.** Överenskommelsen för 2025

- Återkommer från 6 mars.
- Fråga: hur kostnaden fördelas

**5.** Kalendarium

**6.** Övriga frågor

## Kallade

- Eva Lind, ordförande, Region Norrsjö
- Eva Ek, ledamot, Region Norrsjö
- Bo Alm, sekreterare, Region Norrsjö
- Siv Ek, ledamot, Alby kommun
- Per Ed, ledamot, Alby kommun
- Ida Nord, ersättare, Alby kommun

Förhinder meddelas till Bo Alm, bo.alm@example.org, så att en ersättare kan kallas in.

Bo Alm, sekreterare
`;

/** The decoded part of that type. */
function partOf(mail: string, type: string): string {
  const [, part = ""] = mail.split(`Content-Type: ${type}`);
  const [head, body] = [part.slice(0, part.indexOf("\r\n\r\n")), part.slice(part.indexOf("\r\n\r\n"))];
  const [content = ""] = body.trimStart().split("\r\n--");
  if (head.includes("base64")) return Buffer.from(content, "base64").toString("utf8");
  const bytes = content
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

describe("agenda --invite", () => {
  it("shows the invitation as Markdown, and asks nothing", async () => {
    const { exit, out, err } = await tryOut(archiveWith(files), ["dagordning", "VS", "--invite"], {
      answers: [],
    });
    expect([exit, out, err]).toEqual([0, invitation, ""]);
  });

  it("speaks the language asked for", async () => {
    const argv = ["agenda", "VS", "--invite", "--language", "en"];
    const { out } = await tryOut(archiveWith(files), argv);
    expect(out).toMatch(/^# Invitation\n/);
    expect(out).toContain("- **Day:** Thursday 3 April 2025\n");
    expect(out).toContain("- Back from 6 March.\n- Question: hur kostnaden fördelas\n");
  });

  it("says what the planned file says, and of what is not public the number alone", async () => {
    const argv = ["agenda", "VS", "--invite", "--to", "html"];
    const { out } = await tryOut(archiveWith(withPlan), argv);
    const rows = [...out.matchAll(/<tr><td[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
      row.replace(/\s*<[^>]+>\s*/g, "|").replace(/\|+/g, "|"),
    );
    expect(rows.slice(0, 4)).toEqual([
      "1.|Val av justerare|",
      "2.|Taxor|Dnr 2025-17|Bifogas: Bilaga 1|Siv Ek, Bo Alm|",
      "3.|Ej offentlig punkt|",
      "4.|Hjärtsvikt|Återkommer från 6\u00a0mars.|",
    ]);
    expect(out).toContain(">hybrid</td>");
    for (const secret of ["personärende", "Bilaga 2"]) expect(out).not.toContain(secret);
  });

  it("keeps to itself what comes back from an item that is not public", async () => {
    const march = "minutes/vårdsamråd/2025-03-06.md";
    const closed = (files[march] ?? "").replace("title: Hjärtsvikt }", "title: Hjärtsvikt, public: false }");
    const { out } = await tryOut(archiveWith({ ...files, [march]: closed }), ["agenda", "VS", "--invite"]);
    expect(out).toContain("**3.** Ej offentlig punkt\n\n**4.** Överenskommelsen");
    expect(out).not.toContain("Hjärtsvikt");
  });

  it("calls off a cancelled meeting", async () => {
    const journal = `- { id: k1, at: 2025-03-20T10:00:00+01:00, on: 2025-03-20, ref: VS-2025-04-03, event: cancelled, by: Bo Alm }\n`;
    const argv = ["agenda", "VS", "--date", "2025-04-03", "--invite", "x.eml"];
    const { store } = await tryOut(archiveWith({ ...files, "journal.yaml": journal }), argv);
    const mail = store.text("x.eml");
    const calendar = unfolded(partOf(mail, "text/calendar"));
    expect(calendar).toEqual(expect.arrayContaining(["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1"]));
    expect(partOf(mail, "text/plain")).toMatch(/^INSTÄLLT MÖTE\r\n[^]*\r\nMötet är inställt\.\r\n/);
    expect(partOf(mail, "text/plain")).not.toContain("DAGORDNING");
  });
});

describe("the mail of agenda --invite", () => {
  it("goes to those who have an address, and says who has none and what is left to do", async () => {
    const { exit, out, err, store } = await tryOut(archiveWith(withPlan), [
      "agenda",
      "VS",
      "--invite",
      "x.eml",
    ]);
    expect([exit, out]).toEqual([0, "x.eml\n"]);
    expect(err.trimEnd().split("\n")).toEqual([
      said.written({ file: "x.eml", replaced: false }),
      said.sendYourself({ to: 3 }),
      said.withoutEmail({
        names: `Per Ed, ${said.badEmail({ name: "Ida Nord", email: "ida.nord" })}`,
      }),
      said.attachThese({ labels: "Bilaga 1" }),
    ]);
    const header = new Map(headerOf(store.text("x.eml")));
    expect(header.get("From")).toBe("Bo Alm <bo.alm@example.org>");
    const to = "Eva Lind <eva.lind@example.org>, Eva Ek <eva.ek@example.org>, Siv Ek <siv.ek@example.org>";
    expect(header.get("To")).toBe(to);
  });

  it("carries the meeting that the calendar has, with the whole agenda", async () => {
    const { out } = await tryOut(archiveWith(withPlan), ["agenda", "VS", "--invite", "-", "--to", "eml"]);
    const ics = await tryOut(archiveWith(withPlan), ["calendar", "--forum", "VS", "--ics", "-"]);
    const [sent, kept] = [partOf(out, "text/calendar"), ics.out].map((text) =>
      new ICAL.Component(ICAL.parse(text ?? "")).getFirstSubcomponent("vevent"),
    );
    for (const name of ["uid", "sequence", "dtstamp", "dtstart", "dtend", "status", "summary", "location"])
      expect(sent?.getFirstProperty(name)?.toICALString()).toBe(kept?.getFirstProperty(name)?.toICALString());
    expect(sent?.getFirstPropertyValue("uid")).toBe("VS-2025-04-03@norrsjo");
    const description = String(sent?.getFirstPropertyValue("description"));
    expect(description).toMatch(/^Dagordning:\n1\. Val av justerare\n2\. Taxor\n3\. Ej offentlig punkt\n/);
    expect(sent?.getAllProperties("attendee")).toHaveLength(4);
  });

  it("is from the chair where the secretary has no address, and needs one of them", async () => {
    const config = files["klubba.yaml"] ?? "";
    const without = (...names: string[]) => {
      const lines = config
        .split("\n")
        .filter((line) => !names.some((name) => line.includes(`${name}, email`)));
      return archiveWith({ ...files, "klubba.yaml": lines.join("\n") });
    };
    const argv = ["agenda", "VS", "--invite", "-", "--to", "eml"];
    const { out } = await tryOut(without("Bo Alm"), argv);
    expect(new Map(headerOf(out)).get("From")).toBe("Eva Lind <eva.lind@example.org>");
    const { exit, out: nothing, err } = await tryOut(without("Bo Alm", "Eva Lind"), argv);
    const people = "Bo Alm, sekreterare; Eva Lind, ordförande";
    expect([exit, nothing]).toEqual([2, ""]);
    expect(err).toBe(`${said.noSender({ forum: "Vårdsamråd Norrsjö", people })}\n`);
  });

  it("is the same bytes today and tomorrow", async () => {
    const argv = ["agenda", "VS", "--invite", "-", "--to", "eml"];
    const first = await tryOut(archiveWith(files), argv);
    const second = await tryOut(archiveWith(files), argv, { today: "2025-04-02" });
    expect(second.out).toBe(first.out);
  });
});

describe("the file of agenda --invite", () => {
  it.each([
    ["x.html", "<!doctype html>"],
    ["x.HTM", "<!doctype html>"],
    ["x.md", "# Kallelse"],
    ["x.eml", "X-Unsent: 1"],
  ])("%s is of its ending's kind", async (file, beginning) => {
    const { exit, store } = await tryOut(archiveWith(files), ["agenda", "VS", "--invite", file]);
    expect([exit, store.text(file).slice(0, beginning.length)]).toEqual([0, beginning]);
  });

  it("stays as it is unless --force is given", async () => {
    const places = archiveWith({ ...files, "x.md": "# Kallelse, gammal\n" });
    const first = await tryOut(places, ["agenda", "VS", "--invite", "x.md"]);
    expect([first.exit, first.err]).toEqual([2, `${said.exists({ file: "x.md" })}\n`]);
    expect(first.store.text("x.md")).toBe("# Kallelse, gammal\n");
    const second = await tryOut(places, ["agenda", "VS", "--invite", "x.md", "--force"]);
    expect([second.exit, second.store.text("x.md")]).toEqual([0, invitation]);
    expect(second.err).toBe(`${said.written({ file: "x.md", replaced: true })}\n`);
  });

  it.each([
    ["klubba.yaml", "amongMinutes"],
    ["journal-2.yaml", "amongMinutes"],
    ["minutes/vårdsamråd/2025-03-06.md", "amongMinutes"],
    ["minutes/vårdsamråd/kallelse.md", "amongMinutes"],
    ["egna.md", "notAnInvitation"],
  ] as const)("is never %s, --force or not", async (file, why) => {
    const places = archiveWith({ ...files, "egna.md": "---\nklubba: 1\n---\n" });
    const before = new Map(places.disk.files);
    const argv = ["agenda", "VS", "--invite", file, "--to", "md", "--force"];
    const { exit, err, store } = await tryOut(places, argv);
    expect([exit, err]).toEqual([2, `${said[why]({ file })}\n`]);
    expect(store.text(file)).toBe(new TextDecoder().decode(before.get(`archive/${file}`)));
  });

  it("is only shown with --dry-run", async () => {
    const argv = ["agenda", "VS", "--invite", "x.md", "--dry-run"];
    const { out, err, store } = await tryOut(archiveWith(files), argv);
    expect([out, err]).toEqual([invitation, `${said.wouldWrite({ file: "x.md" })}\n`]);
    expect(store.exists("x.md")).toBe(false);
  });

  it.each([
    [["--invite", "x.txt"], said.whichForm({ file: "x.txt" })],
    [["--invite", "x.md", "--write"], said.alone],
    [["--invite", "--json"], said.alone],
    [["--to", "md"], said.needsInvite],
    [["--force"], said.needsInvite],
    [["--invite", "nowhere/x.md"], texts.calendar.noFolder({ file: "nowhere/x.md" })],
  ])("%j says what is wrong", async (words, message) => {
    const { exit, out, err } = await tryOut(archiveWith(files), ["agenda", "VS", ...words]);
    expect([exit, out, err]).toEqual([2, "", `${message}\n`]);
  });

  it("is pointed out for a meeting that has been", async () => {
    const { err } = await tryOut(archiveWith(files), ["agenda", "VS", "--date", "2025-04-03", "--invite"], {
      today: "2025-04-05",
    });
    expect(err).toBe(`${said.isPast({ day: "3 april" })}\n`);
  });
});
