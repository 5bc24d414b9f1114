import type { Terminal } from "../ports/terminal.ts";

/** What Node tells of a stream; `columns` is there for a terminal only. */
interface Stream {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  rows?: number | undefined;
}

/**
 * What stands at the other end: a person answers where they see the questions (stderr) and can type (stdin);
 * width and colour are those of the data (stdout). NO_COLOR goes before FORCE_COLOR, as no-color.org asks.
 */
export function terminalOf(
  streams: { stdin: Stream; stdout: Stream; stderr: Stream },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const { stdin, stdout, stderr } = streams;
  return {
    interactive: stderr.isTTY === true && stdin.isTTY === true && env.TERM !== "dumb",
    width: stdout.isTTY ? size(stdout.columns, 80) : undefined,
    height: stdout.isTTY ? size(stdout.rows, 24) : undefined,
    colour: wantsColour(stdout, env),
  };
}

function wantsColour(stdout: Stream, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stdout.isTTY === true && env.TERM !== "dumb";
}

/** Some terminals say that they have 0 columns. */
function size(told: number | undefined, usual: number): number {
  return told !== undefined && told > 0 ? told : usual;
}
