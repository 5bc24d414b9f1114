import { isatty } from "node:tty";
import { NodeBrowser } from "./adapters/browser/node-browser.ts";
import { TsdavCalendars } from "./adapters/caldav/tsdav-calendars.ts";
import { NodeClock } from "./adapters/node-clock.ts";
import { readAll } from "./adapters/node-input.ts";
import { NodeOutput } from "./adapters/node-output.ts";
import { nodePlaces } from "./adapters/node-places.ts";
import { NodePrompt } from "./adapters/node-prompt.ts";
import { terminalOf } from "./adapters/node-terminal.ts";
import { userName } from "./adapters/node-user.ts";
import { SshSigner } from "./adapters/ssh-signer.ts";
import { isNoLoss } from "./adapters/stray-rejections.ts";
import { chooseLanguage } from "./cli/language.ts";
import { run } from "./cli/run.ts";
import type { World } from "./cli/world.ts";
import { loadTexts } from "./language/load.ts";
import { plainLines } from "./output/plain.ts";

const stdout = new NodeOutput(1, () => outliveReader(process.stdout));
const stderr = new NodeOutput(2, () => outliveReader(process.stderr));

/** Runs the command line that this process was started with, and leaves its exit code. */
export async function runProcess(version: string): Promise<void> {
  process.on("unhandledRejection", (reason) => {
    if (!isNoLoss(reason)) void giveUp(reason);
  });
  try {
    process.exitCode = await run(process.argv.slice(2), realWorld(version));
  } catch (error) {
    await giveUp(error);
  }
}

/** Says what no command could foresee: the disk that the output goes to is full, the folder around us is gone. */
async function giveUp(error: unknown): Promise<void> {
  process.once("exit", () => {
    process.exitCode = 4;
  });
  const texts = await loadTexts(chooseLanguage(undefined, process.env, undefined));
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (process.argv.includes("--debug")) stderr.write(`${stack ?? message}\n`);
  stderr.write(`${texts.usage.unexpected({ detail: plainLines(message) })}\n`);
}

function realWorld(version: string): World {
  const { env } = process;
  // Standard input is opened where something is read from it: that alone costs more than a short answer.
  const stdin = {
    get isTTY() {
      return isatty(0);
    },
  };
  const terminal = terminalOf({ stdin, stdout, stderr }, env);
  const streams = {
    get input() {
      return process.stdin;
    },
    get output() {
      return stderr.stream;
    },
  };
  return {
    stdout: (text) => stdout.write(text),
    stderr: (text) => stderr.write(text),
    terminal,
    env,
    cwd: process.cwd(),
    places: nodePlaces,
    openIndex: wantsIndex(env) ? openIndexes(version) : undefined,
    clock: new NodeClock(),
    prompt: new NodePrompt(streams, terminal.colour),
    calendars: new TsdavCalendars(),
    browser: new NodeBrowser(env),
    stdin: (limit) => readAll(process.stdin, limit),
    signer: new SshSigner(env, terminal.interactive && !process.argv.includes("--no-input")),
    user: () => userName(env, process.cwd()),
    random: Math.random,
    version,
  };
}

/** Told by whoever bundles the program: a number for this very state of it. */
declare const KLUBBA_BUILD: string | undefined;

/** Only the bundle knows its own state, and what was read by another must not be believed. */
function wantsIndex(env: NodeJS.ProcessEnv): boolean {
  return typeof KLUBBA_BUILD === "string" && !env["KLUBBA_NO_INDEX"];
}

function openIndexes(version: string): World["openIndex"] {
  return async (root, progress) => {
    const { openIndex } = await import("./reading.ts");
    const program = `${version} ${KLUBBA_BUILD} ${process.version}`;
    const user = String(process.geteuid?.() ?? process.env["USERNAME"]);
    return openIndex(root, { program, user, progress });
  };
}

/** `klubba … | head` has read enough: that is no failure, and no reason to leave the rest undone. */
function outliveReader(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    // Nobody is left to hear that stderr cannot be written.
    if (stream === process.stderr) process.exitCode = 4;
    else void giveUp(error);
  });
}
