import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BrowserFailure, type BrowserReason } from "../../ports/browser.ts";
import { NodeBrowser } from "./node-browser.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "klubba-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A browser that is a shell script; `$pdf` is where the document is wanted, `$page` the page's address. */
function browser(script: string, patience?: number): NodeBrowser {
  const path = join(folder, "browser");
  const head = `#!/bin/sh\nfor one; do page=$one; case $one in --print-to-pdf=*) pdf=\${one#*=};; esac; done\n`;
  writeFileSync(path, `${head}${script}\n`);
  chmodSync(path, 0o755);
  return new NodeBrowser({ ...process.env, KLUBBA_BROWSER: path }, patience);
}

async function reasonOf(printing: Promise<unknown>): Promise<BrowserReason | undefined> {
  try {
    await printing;
    return undefined;
  } catch (error) {
    if (error instanceof BrowserFailure) return error.reason;
    throw error;
  }
}

const written = () => readFileSync(join(folder, "pdf"), "utf8").trim();

describe.skipIf(process.platform === "win32")("printing", () => {
  it("gives what the browser wrote, and leaves nothing behind", async () => {
    const script = `echo "$pdf" > ${folder}/pdf; printf '%%PDF-1.4\\n%%%%EOF\\n' > "$pdf"; echo chatter >&2`;
    const bytes = await browser(script).print("<p>hej</p>");
    expect(new TextDecoder().decode(bytes)).toBe("%PDF-1.4\n%%EOF\n");
    expect(() => readdirSync(join(written(), ".."))).toThrow("ENOENT");
  });

  it("gives the browser the page, and before it what forbids scripts", async () => {
    const script = `cp "\${page#file://}" ${folder}/page; printf '%%PDF-1.4\\n%%%%EOF\\n' > "$pdf"`;
    await browser(script).print("<p>åäö</p>");
    expect(readFileSync(join(folder, "page"), "utf8")).toMatch(/default-src 'none'.*<p>åäö<\/p>$/);
  });

  it.each([
    ["without a document", "echo 'No usable sandbox!' >&2; exit 3", "No usable sandbox!"],
    ["in silence", "exit 3", "exit 3"],
    ["with half a document", `printf '%%PDF-1.4\\n' > "$pdf"; exit 0`, "exit 0"],
    ["with something else", `printf 'GIF89a %%%%EOF' > "$pdf"; exit 0`, "exit 0"],
  ])("says so of a browser that ends %s", async (_, script, detail) => {
    const path = join(folder, "browser");
    expect(await reasonOf(browser(script).print(""))).toEqual({ code: "no-document", path, detail });
  });

  it("stops a browser that does not come to an end, with all that it has started", async () => {
    const script = `echo "$pdf" > ${folder}/pdf; (while :; do date > ${folder}/alive; sleep 0.05; done) & sleep 60`;
    const reason = await reasonOf(browser(script, 400).print(""));
    expect(reason).toMatchObject({ code: "timeout", seconds: 0 });
    rmSync(join(folder, "alive"), { force: true });
    await wait(200);
    expect(readdirSync(folder)).not.toContain("alive");
    expect(() => readdirSync(join(written(), ".."))).toThrow("ENOENT");
  });

  it("says which browser is not there", async () => {
    const none = new NodeBrowser({ KLUBBA_BROWSER: "/nowhere/browser" });
    expect(await reasonOf(none.print(""))).toEqual({ code: "not-there", path: "/nowhere/browser" });
    expect(await reasonOf(new NodeBrowser({}).print(""))).toEqual({ code: "none" });
  });

  it("runs a program's text as no program", async () => {
    const text = join(folder, "text");
    writeFileSync(text, "\u0000\u0001 no program");
    chmodSync(text, 0o755);
    const reason = await reasonOf(new NodeBrowser({ KLUBBA_BROWSER: text }).print(""));
    expect(reason).toMatchObject({ code: "no-document", path: text });
  });
});
