import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { NodeClock } from "../../../src/adapters/node-clock.ts";
import { texts } from "../../../src/language/sv/index.ts";
import { addDays } from "../../../src/model/day.ts";
import { bundle, type Compiled } from "../../compiled.ts";
import { hasTmux, Screen } from "./screen.ts";

if (!hasTmux) console.log("tmux is not installed: what needs a terminal is skipped");

const said = texts.secretary;
/** How a question begins on the screen; long ones may break. */
const asked = (question: string) => `? ${question.slice(0, 20)}`;

const today = new NodeClock().today("Europe/Stockholm");
const next = addDays(today, 3);
const last = addDays(today, -25);
const draft = `minutes/samråd/${next}.md`;

const files = {
  "klubba.yaml": `klubba: 1
language: sv
time_zone: Europe/Stockholm
organisations: [{ name: Region Norrsjö }, { name: Alby kommun }]
forums:
  samråd:
    name: Samrådet
    prefix: SR
    quorum: half
    members:
      - { name: Eva Lind, role: chair, organisation: Region Norrsjö }
      - { name: Siv Ek, role: member, organisation: Alby kommun }
      - { name: Per Ed, role: member, organisation: Alby kommun }
    standing_items: [Dagordning, Nästa möte]
    planned:
      - { id: SR-${next}, date: ${next} }
`,
  [`minutes/samråd/${last}.md`]: `---
klubba: 1
id: SR-${last}
forum: samråd
date: ${last}
status: final
agenda:
  - { number: "2", title: Hjälpmedel }
follow_ups:
  - { id: f2, agenda: "2", text: Frågan återkommer på nästa möte., when: nästa möte }
---

## 2. Hjälpmedel

Frågan återkommer på nästa möte. ^f2
`,
};

let program: Compiled;
let folder: string;
let screen: Screen;

/** A shell of that size in the archive, where `klubba` is the program. */
function open(width: number, height: number, archive: Record<string, string>): void {
  folder = mkdtempSync(join(tmpdir(), "klubba-terminal-"));
  for (const [path, text] of Object.entries(archive)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  screen = new Screen({ width, height }, folder, { KLUBBA_LANGUAGE: "sv", KLUBBA: program.bin });
  screen.press('klubba() { node "$KLUBBA" "$@"; }; clear', "Enter");
}

describe.skipIf(!hasTmux)("in a terminal", { timeout: 120_000 }, () => {
  beforeAll(() => {
    program = bundle();
  }, 180_000);
  afterAll(() => program.remove());
  afterEach(() => {
    screen.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    [80, 24],
    [120, 40],
  ])(
    "a secretary begins minutes, ticks who is there and looks where things stand (%i × %i)",
    async (width, height) => {
      open(width, height, files);
      screen.press("klubba ny", "Enter");
      await screen.until(asked(said.whichDate));
      screen.press("Enter");
      const agenda = await screen.until(asked(said.agenda));
      const from = agenda.findIndex((line) => line.startsWith(asked(said.agenda)));
      expect(agenda.slice(from + 1, from + 7)).toEqual([
        ` ${said.standing}`,
        "❯◉ Dagordning",
        ` ${said.returns}`,
        expect.stringMatching(/^ ◉ Hjälpmedel \(.+\d+ .+\)$/),
        ` ${said.closing}`,
        " ◉ Nästa möte",
      ]);
      screen.press("Enter");
      await screen.until(`✔ ${said.agenda} 3 / 3`);
      await screen.until(asked(said.moreItems));
      screen.paste("Semester\nEn punkt om ö, ä och 日本\n");
      screen.press("Enter");
      await screen.until(asked(texts.agendas.orderQuestion));
      screen.press("Enter");
      await screen.until(said.created({ file: draft, items: 5, returning: 1 }).slice(0, 50));
      expect(screen.lines().every((line) => line.length <= width)).toBe(true);
      const text = readFileSync(join(folder, draft), "utf8");
      expect(text.slice(text.indexOf("## "))).toContain(`## 2. Hjälpmedel\n\n*Återupptar SR-${last}/f2.*`);
      expect(text).toContain("## 3. Semester\n\n## 4. En punkt om ö, ä och 日本\n");

      screen.press("clear; klubba närvaro", "Enter");
      await screen.until(asked(said.whoIsThere({ forum: "Samrådet", day: "" })));
      screen.press("Space", "Down", "Space", "Enter");
      await screen.until(asked(said.anythingElse));
      screen.press("Down", "Down", "Down", "Enter");
      await screen.until(asked(said.whatAbout({ name: "Siv Ek" })));
      screen.press("Down", "Down", "Enter");
      await screen.until(asked(said.whichTime));
      screen.press("9.75", "Enter");
      await screen.until(`> ${said.notATime}`);
      screen.press("BSpace", "BSpace", "40", "Enter");
      await screen.until(`  Siv Ek (${said.details.until} 09.40)`);
      screen.press("Enter");
      await screen.until(said.quorum({ there: 2, needed: 2, of: 3, reached: true }).slice(0, 50));
      expect(readFileSync(join(folder, draft), "utf8")).toContain(
        'attendees:\n  - { name: Eva Lind, organisation: Region Norrsjö }\n  - { name: Siv Ek, organisation: Alby kommun, until: "09:40" }\n' +
          "absent:\n  - { name: Per Ed, organisation: Alby kommun }\n",
      );

      screen.press("clear; klubba; echo slut", "Enter");
      const status = await screen.until("slut");
      expect(status[0]).toMatch(/^Samrådet +\S/);
      expect(status.some((line) => line.includes(`SR-${next}`))).toBe(true);
      expect(status.length).toBeLessThanOrEqual(height);
      expect(status.every((line) => line.length <= width)).toBe(true);
    },
  );

  it("a new archive takes its members as a pasted list", async () => {
    open(80, 24, {});
    screen.press("klubba starta", "Enter");
    for (const [question, answer] of [
      [asked(said.networkName), "Nätverket norr"],
      [asked(said.languageOf), ""],
      [asked(said.timeZone), ""],
      [asked(said.organisationsOf), "Alby kommun"],
      [asked(said.firstForum), "Samrådet"],
      [asked(said.prefix), "SR"],
      [asked(said.minutesKind), ""],
    ] as const) {
      await screen.until(question);
      screen.press(answer, "Enter");
    }
    await screen.until(asked(said.memberLine));
    screen.paste("Eva Lind, Alby, ordförande\n\nSiv Ek, Berga kommun\nPer Ed, Alby\n\n");
    await screen.until(said.initialised({ file: "klubba.yaml", folder: "" }).slice(0, 18));
    const text = readFileSync(join(folder, "klubba.yaml"), "utf8");
    expect(text.match(/ {6}- \{ name: .*\n/g)).toEqual([
      "      - { name: Eva Lind, role: chair, organisation: Alby kommun }\n",
      "      - { name: Siv Ek, role: member, organisation: Berga kommun }\n",
      "      - { name: Per Ed, role: member, organisation: Alby kommun }\n",
    ]);
  });

  it("Ctrl+C leaves everything as it was", async () => {
    open(80, 24, files);
    screen.press("klubba ny; echo kod $?", "Enter");
    await screen.until(asked(said.whichDate));
    screen.press("C-c");
    await screen.until("kod 130");
    expect(() => readFileSync(join(folder, draft))).toThrow("ENOENT");
  });
});
