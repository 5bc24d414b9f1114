import { spawnSync } from "node:child_process";
import type { Command } from "./command.ts";
import type { Sample } from "./statistics.ts";

/**
 * bash 5 starts the process and reads both clocks: it is small, so that its own memory and start are not counted, and
 * `times` knows the processor time of its children, which Node does not tell.
 */
const timed = 's=$EPOCHREALTIME; "$@" >/dev/null; c=$?; e=$EPOCHREALTIME; echo "$s $e $c"; times';

/** Runs a command once. Throws where it ends with a code that is not fine. */
export function runOnce(command: Command): Sample {
  command.before?.();
  return knowsTimes() ? underBash(command) : directly(command);
}

let bashKnows: boolean | undefined;

/** Whether there is a bash of at least version 5; without it no processor time is known. */
export function knowsTimes(): boolean {
  bashKnows ??= spawnSync("bash", ["-c", '[ -n "$EPOCHREALTIME" ]']).status === 0;
  return bashKnows;
}

function underBash(command: Command): Sample {
  const { stdout, stderr } = spawned("bash", ["-c", timed, "bash", ...command.argv], command);
  const [clock = "", , children = ""] = stdout.trim().split("\n");
  const [start = Number.NaN, end = Number.NaN, code = Number.NaN] = clock
    .replaceAll(",", ".")
    .split(" ")
    .map(Number);
  refuse(command, code, stderr);
  return { wall: end - start, cpu: secondsIn(children) };
}

function directly(command: Command): Sample {
  const [program, ...rest] = command.argv;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawned(program, rest, command);
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  refuse(command, status ?? Number.NaN, stderr);
  return { wall, cpu: undefined };
}

function spawned(program: string, rest: readonly string[], { cwd, env }: Command) {
  const options = { cwd, env: { ...process.env, NO_COLOR: "1", ...env }, maxBuffer: 1 << 28 };
  return spawnSync(program, rest, { ...options, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function refuse({ name, argv, fine = [0] }: Command, code: number, stderr: string): void {
  if (fine.includes(code)) return;
  throw new Error(`${name} ended with ${code}: ${argv.join(" ")}\n${stderr.slice(0, 2000)}`);
}

/** `0m1.250s 0m0.500s` → 1.75. */
export function secondsIn(times: string): number {
  const parts = [...times.replaceAll(",", ".").matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
