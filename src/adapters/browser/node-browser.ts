import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, BrowserFailure } from "../../ports/browser.ts";
import { printArguments } from "./arguments.ts";
import { findBrowser, isProgram } from "./find.ts";
import { runProgram } from "./run-program.ts";

/** A large document takes some seconds, and a machine's first start of the browser some more. */
const usualPatience = 120_000;

/**
 * Goes before the page, which by the rules of HTML then is read as if this stood in its head: no script runs, and
 * no file is opened. The browser's own switch against scripts would keep it from printing too.
 */
const guard = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`;

/** The Chromium, Chrome or Edge of this machine; started for one page, without a window, and gone afterwards. */
export class NodeBrowser implements Browser {
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #patience: number;

  /** @param patience milliseconds for one page */
  constructor(env: Readonly<Record<string, string | undefined>>, patience = usualPatience) {
    this.#env = env;
    this.#patience = patience;
  }

  async print(html: string): Promise<Uint8Array> {
    const path = this.#program();
    const folder = mkdtempSync(join(folderFor(path, this.#env), "klubba-"));
    try {
      return await this.#printIn(folder, { path, html });
    } finally {
      // Its helpers may take a moment to let go of their files.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }

  #program(): string {
    const found = findBrowser({ platform: process.platform, env: this.#env, isProgram });
    if (!found) throw new BrowserFailure({ code: "none" });
    if ("missing" in found) throw new BrowserFailure({ code: "not-there", path: found.missing });
    return found.path;
  }

  async #printIn(folder: string, { path, html }: { path: string; html: string }): Promise<Uint8Array> {
    const [page, pdf, profile] = [
      join(folder, "page.html"),
      join(folder, "page.pdf"),
      join(folder, "profile"),
    ];
    writeFileSync(page, `${guard}${html}`, { mode: 0o600 });
    const asRoot = process.platform === "linux" && process.getuid?.() === 0;
    const args = printArguments({ page: pathToFileURL(page), pdf, profile, asRoot });
    const { code, said } = await started(path, args, this.#patience);
    if (code === undefined)
      throw new BrowserFailure({ code: "timeout", path, seconds: Math.round(this.#patience / 1000) });
    const bytes = existsSync(pdf) ? new Uint8Array(readFileSync(pdf)) : new Uint8Array();
    if (!isWhole(bytes))
      throw new BrowserFailure({ code: "no-document", path, detail: lastLine(said, code) });
    return bytes;
  }
}

async function started(path: string, args: string[], patience: number): ReturnType<typeof runProgram> {
  try {
    return await runProgram(path, args, patience);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new BrowserFailure({ code: "no-document", path, detail });
  }
}

/** A browser that is packed as a snap sees neither `/tmp` nor hidden folders, but a folder of its own. */
function folderFor(path: string, env: Readonly<Record<string, string | undefined>>): string {
  const packed = /(?:^|\/)snap(?:\/|$)/.test(`${path}\n${realpathSync(path)}`);
  const own = join(env["HOME"] ?? "", "snap", "chromium", "common");
  return packed && existsSync(own) ? own : tmpdir();
}

/** True for a PDF that was written to its end. */
function isWhole(bytes: Uint8Array): boolean {
  const text = (from: number, to?: number) => Buffer.from(bytes.subarray(from, to)).toString("latin1");
  return text(0, 5) === "%PDF-" && text(-32).includes("%%EOF");
}

/** What it said last that is no chatter about the desktop it was not given. */
function lastLine(said: string, code: number | null): string {
  const lines = said.split("\n").filter((line) => line.trim() !== "" && !/dbus|UPower|gcm|vaapi/i.test(line));
  return lines.at(-1)?.trim() ?? (code === null ? "" : `exit ${code}`);
}
