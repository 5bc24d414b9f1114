import { execFileSync, spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** True where a terminal can be had. */
export const hasTmux = spawnSync("tmux", ["-V"]).status === 0;

let count = 0;

/** A real terminal of a given size with a shell in it, in a tmux server of its own. */
export class Screen {
  readonly #socket = `klubba-${process.pid}-${count++}`;

  /** @param environment beside what every shell has; PATH is this process's */
  constructor(size: { width: number; height: number }, folder: string, environment: Record<string, string>) {
    const variables = {
      PATH: process.env["PATH"] ?? "",
      LANG: "C.UTF-8",
      TERM: "screen-256color",
      PS1: "$ ",
      ...environment,
    };
    const shell = ["env", "-i", ...Object.entries(variables).map(([name, value]) => `${name}=${value}`)];
    const command = [...shell, "bash", "--norc", "--noprofile"];
    const place = ["-x", String(size.width), "-y", String(size.height), "-c", folder];
    this.#tmux("-f", "/dev/null", "new-session", "-d", ...place, ...command);
  }

  /** Types keys by tmux's names (`Enter`, `Down`, `Space`); anything else as it stands. */
  press(...keys: string[]): void {
    this.#tmux("send-keys", ...keys);
  }

  paste(text: string): void {
    execFileSync("tmux", ["-L", this.#socket, "load-buffer", "-"], { input: text });
    this.#tmux("paste-buffer");
  }

  lines(): string[] {
    return this.#tmux("capture-pane", "-p").trimEnd().split("\n");
  }

  /** Waits until a line begins with these words, or is them; answers what stands on the screen then. */
  async until(words: string): Promise<string[]> {
    for (let tries = 0; tries < 150; tries++) {
      const lines = this.lines();
      if (lines.some((line) => line.startsWith(words))) return lines;
      await wait(100);
    }
    throw new Error(`"${words}" never came; the screen says:\n${this.lines().join("\n")}`);
  }

  close(): void {
    this.#tmux("kill-server");
  }

  #tmux(...args: string[]): string {
    return execFileSync("tmux", ["-L", this.#socket, ...args], { encoding: "utf8" });
  }
}
