import { readFileSync } from "node:fs";
import { NodeClock } from "./adapters/node-clock.ts";
import { nodePlaces } from "./adapters/node-places.ts";
import { NodePrompt } from "./adapters/node-prompt.ts";
import { terminalOf } from "./adapters/node-terminal.ts";
import { userName } from "./adapters/node-user.ts";
import { run } from "./cli/run.ts";
import type { World } from "./cli/world.ts";

/** Runs the command line that this process was started with, and leaves its exit code. */
export async function main(): Promise<void> {
  outliveReader(process.stdout);
  outliveReader(process.stderr);
  process.exitCode = await run(process.argv.slice(2), realWorld());
}

function realWorld(): World {
  const { env, stderr, stdin, stdout } = process;
  const terminal = terminalOf(process, env);
  return {
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    terminal,
    env,
    cwd: process.cwd(),
    places: nodePlaces,
    clock: new NodeClock(),
    prompt: new NodePrompt({ input: stdin, output: stderr }, terminal.colour),
    user: () => userName(env, process.cwd()),
    random: Math.random,
    version: version(),
  };
}

/** `klubba … | head` has read enough: that is no failure, and no reason to leave the rest undone. */
function outliveReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

function version(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version: told }: { version: string } = JSON.parse(text);
  return told;
}
