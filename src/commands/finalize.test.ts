import { describe, expect, it } from "vitest";
import { texts } from "../language/sv/index.ts";
import { network } from "./secretary.fixture.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const said = texts.secretary;
const statuses = texts.vocabulary.minutesStatuses;
const file = "minutes/vårdsamråd/2025-04-03.md";
const header = `---
klubba: 1
id: VS-2025-04-03
forum: vårdsamråd
date: 2025-04-03
status: draft # inte klart
chair: Eva Lind
attendees:
  - Eva Lind, Region Norrsjö
  - Siv Ek, Alby, till 09.40
room: 4 B
decisions:
  - { id: d2, owner: Siv Ek, due: 30 maj }
---
`;
const prose = `
## 1. Godkännande av dagordning

Dagordningen godkänns.

## 2. Hjärtsvikt, Bilaga 1

*Föredragande: Siv Ek*

*Återupptar VS-2025-03-06/d3.*

**Samrådets beslut**

att godkänna programmet under förutsättning att beredningen godkänner det. ^d2

- [ ] Siv Ek: skicka programmet till beredningen (senast 10 april)
- [x] Bo Alm: boka lokal ✅ 2025-04-01

## 3. Överenskommelsen för 2025

*Återupptar VS-2025-03-06/f4.*

**Samrådets beslut**

att lägga informationen till handlingarna med tillägget att ärendet återupptas på nästa möte ^d3

## 4. Kalendarium

Mötet den 8 maj avslutas kl. 12.
`;
const finalHeader = `---
klubba: 1
id: VS-2025-04-03
forum: vårdsamråd
date: 2025-04-03
status: final # inte klart
chair: Eva Lind
attendees:
  - { name: Eva Lind, organisation: Region Norrsjö }
  - { name: Siv Ek, organisation: Alby, until: "09:40" }
agenda:
  - number: "1"
    title: Godkännande av dagordning
  - number: "2"
    title: Hjärtsvikt
    presenter:
      - Siv Ek
    attachments:
      - label: Bilaga 1
    follows:
      - VS-2025-03-06/d3
  - number: "3"
    title: Överenskommelsen för 2025
    follows:
      - VS-2025-03-06/f4
  - number: "4"
    title: Kalendarium
decisions:
  - id: d1
    agenda: "1"
    kind: approve
    clauses:
      - Dagordningen godkänns.
    formality: true
  - id: d2
    agenda: "2"
    kind: approve
    clauses:
      - att godkänna programmet under förutsättning att beredningen godkänner det.
    condition: under förutsättning att beredningen godkänner det
    owner:
      - Siv Ek
    due: 30 maj
  - id: d3
    agenda: "3"
    kind: note-to-file
    clauses:
      - att lägga informationen till handlingarna med tillägget att ärendet återupptas på nästa möte
    addition: med tillägget att ärendet återupptas på nästa möte
actions:
  - id: a2
    agenda: "2"
    owner:
      - Siv Ek
    task: skicka programmet till beredningen
    due: 10 april
  - id: a2b
    agenda: "2"
    owner:
      - Bo Alm
    task: boka lokal
    status: done
    done_on: 2025-04-01
follow_ups:
  - id: f3
    agenda: "3"
    text: ärendet återupptas på nästa möte
    when: nästa möte
upcoming_meetings:
  - id: VS-2025-05-08
    date: 2025-05-08
    end_time: "12:00"
    status: changed
room: 4 B
---
`;
const finalProse = prose
  .replace("Dagordningen godkänns.", "Dagordningen godkänns. ^d1")
  .replace("(senast 10 april)", "(senast 10 april) ^a2")
  .replace("✅ 2025-04-01", "✅ 2025-04-01 ^a2b")
  .replace("^d3", "^d3 ^f3");

describe("finalize", () => {
  it.each(["\n", "\r\n"])(
    "writes the complete records, and of the prose only the ids (%j)",
    async (newline) => {
      const draft = (header + prose).replaceAll("\n", newline);
      const { exit, err, store } = await tryOut(archiveWith({ ...network, [file]: `\uFEFF${draft}` }), [
        "slutför",
        file,
      ]);
      expect([exit, err]).toEqual([
        0,
        `${said.finished({ file, decisions: 3, actions: 2, followUps: 1 })} ${said.moreIds({ count: 4 })}\n`,
      ]);
      // MemoryStore's text leaves the byte order mark out; its bytes tell.
      expect(Array.from((store.files.get(file) ?? new Uint8Array()).slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
      expect(store.text(file)).toBe((finalHeader + finalProse).replaceAll("\n", newline));
    },
  );

  it("does nothing the second time", async () => {
    const places = archiveWith({ ...network, [file]: header + prose });
    const first = await tryOut(places, ["finalize", file]);
    const text = first.store.text(file);
    const { exit, err, store } = await tryOut(places, ["finalize", file]);
    expect([exit, err]).toEqual([0, `${said.alreadyFinal({ file, status: statuses.final })}\n`]);
    expect(store.text(file)).toBe(text);
  });

  it("shows with --dry-run what would change, and changes nothing", async () => {
    const { out, store } = await tryOut(archiveWith({ ...network, [file]: header + prose }), [
      "finalize",
      file,
      "-n",
    ]);
    expect(out.split("\n").slice(0, 3)).toEqual([`--- ${file}`, `+++ ${file}`, "@@ -3,19 +3,80 @@"]);
    expect(out).toContain("-status: draft # inte klart\n+status: final # inte klart\n");
    expect(out).toContain("-Dagordningen godkänns.\n+Dagordningen godkänns. ^d1\n");
    expect(store.text(file)).toBe(header + prose);
  });

  it("refuses while check calls something an error, and says what", async () => {
    const broken = header.replace("date: 2025-04-03", "date: 2025-04-31") + prose;
    const { exit, err, store } = await tryOut(archiveWith({ ...network, [file]: broken }), [
      "finalize",
      file,
    ]);
    expect(exit).toBe(1);
    expect(err).toContain(`${said.notFinal({ file, count: 1 })}\n${file}:5:7: `);
    expect(store.text(file)).toBe(broken);
  });

  it("tells of the doubtful that it leaves out", async () => {
    const doubtful = `${header}\n## 1. Utbildning\n\nVi ska se över utbildningen.\n`;
    const { err, store } = await tryOut(archiveWith({ ...network, [file]: doubtful }), ["finalize", file]);
    const after = store.text(file).split("\n");
    const line = after.findIndex((one) => one.startsWith("Vi ska se över")) + 1;
    expect(line).toBeGreaterThan(18);
    expect(err).toContain(`${said.suggestionsLeft({ count: 1 })}
  ${file}:${line}: Vi: ska se över utbildningen.`);
    expect(store.text(file)).not.toContain("suggestions");
  });

  it("keeps comments and unknown fields of records that stand in the header", async () => {
    const own = header.replace("due: 30 maj }\n", "due: 30 maj, note: viktigt } # se bilaga\n") + prose;
    const { exit, store } = await tryOut(archiveWith({ ...network, [file]: own }), ["finalize", file]);
    expect(exit).toBe(0);
    expect(store.text(file)).toMatch(/ {2}- \{ id: d2, .*note: viktigt.* \} # se bilaga\n/);
  });

  it.each([
    ["status: planned", [2, said.notPlannedYet({ file })]],
    ["status: cancelled", [2, said.cancelledMeeting({ file })]],
    ["status: approved", [0, said.alreadyFinal({ file, status: statuses.approved })]],
  ])("leaves a file with %s alone", async (status, [code, words]) => {
    const text = header.replace("status: draft", status) + prose;
    const { exit, err, store } = await tryOut(archiveWith({ ...network, [file]: text }), ["finalize", file]);
    expect(exit).toBe(code);
    expect(err).toContain(words);
    expect(store.text(file)).toBe(text);
  });

  it("needs a file", async () => {
    const { exit, err } = await tryOut(archiveWith(network), ["finalize"]);
    expect([exit, err]).toEqual([
      2,
      `${texts.errors.missingFlag({ what: said.whichFile, flag: texts.commands.arguments.paths.value, known: "" })}\n`,
    ]);
  });
});
