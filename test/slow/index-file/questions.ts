import { spawn } from "node:child_process";
import { asOf } from "../../../bench/archive/days.ts";
import { ended } from "../stress/program.ts";

/** Each answered from another part of what is kept. */
export const questions: readonly (readonly string[])[] = [
  ["decisions"],
  ["actions", "--json"],
  ["followups"],
  ["status"],
  ["calendar", "--ics", "-"],
  ["decisions", "--all", "--csv"],
  ["search", "beslutet", "om", "hjälpmedel", "--limit", "5"],
];

/** The program, as it was built for these tests. */
export const program = { bin: "" };

/**
 * What the program answers, in a process of its own: all that it prints, and how it ends.
 * @param cwd the archive
 */
export async function answer(
  cwd: string,
  question: readonly string[],
  { index = true }: { index?: boolean } = {},
): Promise<string> {
  const env = {
    PATH: process.env["PATH"],
    KLUBBA_LANGUAGE: "en",
    ...(index ? {} : { KLUBBA_NO_INDEX: "1" }),
  };
  const argv = [program.bin, ...question, "--as-of", asOf];
  const { exit, out, err } = await ended(
    spawn(process.execPath, argv, { cwd, env, stdio: ["ignore", "pipe", "pipe"] }),
  );
  return `${exit}\n${out}${err}`;
}
