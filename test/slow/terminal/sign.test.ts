import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundle, type Compiled } from "../../compiled.ts";
import { hasTmux, Screen } from "./screen.ts";

const hasAll = hasTmux && spawnSync("ssh-keygen", ["-?"]).error === undefined;
if (!hasAll) console.log("tmux or OpenSSH is not installed: signing on a terminal is skipped");

const file = "minutes/råd/2025-02-04.md";
const minutes =
  "---\nforum: råd\ndate: 2025-02-04\nchair: Siv Ek\n---\n\n## 1. Taket\n\n**Beslut**\n\natt lägga om taket.\n";
const config = "klubba: 1\nlanguage: sv\nforums:\n  råd: { name: Rådet, prefix: R }\n";
const phrase = "ett två tre";

let program: Compiled;
let root: string;
let archive: string;
let screen: Screen;

beforeAll(() => {
  if (!hasAll) return;
  program = bundle();
  root = mkdtempSync(join(tmpdir(), "klubba-sign-"));
  mkdirSync(join(root, ".ssh"), { mode: 0o700 });
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", phrase, "-f", join(root, ".ssh/id_ed25519")]);
}, 180_000);
afterAll(() => {
  program?.remove();
  if (root) rmSync(root, { recursive: true });
});

beforeEach(() => {
  archive = mkdtempSync(join(root, "archive-"));
  for (const [path, text] of Object.entries({ "klubba.yaml": config, [file]: minutes })) {
    mkdirSync(dirname(join(archive, path)), { recursive: true });
    writeFileSync(join(archive, path), text);
  }
  screen = new Screen({ width: 140, height: 30 }, archive, { HOME: root, KLUBBA_LANGUAGE: "sv" });
});
afterEach(() => screen.close());

function approve(): void {
  screen.press(`node ${program.bin} justera ${file} --sign`, "Enter");
}

describe.skipIf(!hasAll)("a key with a pass phrase, on a terminal", { timeout: 60_000 }, () => {
  it("is asked for by name, and signs", async () => {
    approve();
    await screen.until("Skriver under med din SSH-nyckel. Enter passphrase");
    screen.press("-l", phrase);
    screen.press("Enter");
    const lines = await screen.until("Underskriften är gjord.");
    expect(lines.join("\n")).not.toContain(phrase);
    expect(existsSync(join(archive, "seals.yaml"))).toBe(true);
  });

  it("is not used by who does not know it, and nothing is written", async () => {
    approve();
    await screen.until("Skriver under med din SSH-nyckel. Enter passphrase");
    screen.press("-l", "fel");
    screen.press("Enter");
    await screen.until("Inget har skrivits: det är inte lösenfrasen till");
    expect(readFileSync(join(archive, file), "utf8")).toBe(minutes);
    expect(existsSync(join(archive, "seals.yaml"))).toBe(false);
  });

  it("is left alone where somebody breaks off", async () => {
    approve();
    await screen.until("Skriver under med din SSH-nyckel. Enter passphrase");
    screen.press("C-c");
    screen.press("echo slut=$?", "Enter");
    await screen.until("slut=130");
    expect(readFileSync(join(archive, file), "utf8")).toBe(minutes);
    screen.press("echo syns", "Enter");
    await screen.until("syns");
  });

  it("is not asked for where an agent holds it", async () => {
    // The agent ends with the shell in it.
    screen.press("exec ssh-agent bash --norc --noprofile", "Enter");
    screen.press("ssh-add ~/.ssh/id_ed25519", "Enter");
    await screen.until("Enter passphrase for");
    screen.press("-l", phrase);
    screen.press("Enter");
    await screen.until("Identity added");
    approve();
    const lines = await screen.until("Underskriften är gjord.");
    expect(lines.filter((line) => line.includes("Enter passphrase"))).toHaveLength(1);
  });
});
