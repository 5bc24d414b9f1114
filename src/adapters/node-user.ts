import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";
import { nodePlaces } from "./node-places.ts";

/**
 * Who writes: KLUBBA_USER; else, in a git repository, the name that git signs with, which is the one that the
 * others of the archive know; else the name of the system's account. Asked only by commands that write, since
 * git is started for it.
 * @param cwd absolute path of the folder the command was started in
 */
export function userName(env: Readonly<Record<string, string | undefined>>, cwd: string): string | undefined {
  return named(env.KLUBBA_USER) ?? gitName(cwd) ?? accountName();
}

function gitName(cwd: string): string | undefined {
  if (!isInRepository(cwd)) return undefined;
  try {
    const answer = execFileSync("git", ["-C", cwd, "config", "user.name"], {
      encoding: "utf8",
      timeout: 2_000,
      stdio: ["ignore", "pipe", "ignore"],
      windowsHide: true,
    });
    return named(answer);
  } catch (error) {
    // git is missing or has no name to give.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** In a worktree `.git` is a file. */
function isInRepository(folder: string): boolean {
  const above = nodePlaces.parent(folder);
  return nodePlaces.kind(`${folder}/.git`) !== undefined || (above !== folder && isInRepository(above));
}

function accountName(): string | undefined {
  try {
    return named(userInfo().username);
  } catch (error) {
    // An account without a name, as in some containers.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function named(name: string | undefined): string | undefined {
  return name?.trim() || undefined;
}
