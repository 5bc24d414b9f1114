import { createHash, randomBytes } from "node:crypto";
import { readFileSync, rmdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { systemCode } from "./failures.ts";

/** What nobody on this computer can tell the owner of is taken for left behind when it is a day old; in milliseconds. */
const leftAfter = 24 * 60 * 60 * 1000;

const pattern = /^\.klubba-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/;

/** Windows and a Linux inside it share a host name, and not their process numbers. */
let computer: string | undefined;

/**
 * A new name for what is not to stay: a file that is about to take another's place, or the mark in a lock. It begins
 * with a dot, so that nothing takes it for minutes, and says whose it is, so that what a killed process left can be
 * cleared away at once.
 */
export function temporaryName(): string {
  return `.klubba-${thisComputer()}-${process.pid}-${randomBytes(6).toString("hex")}.tmp`;
}

/** True for the names that {@link temporaryName} gives, here and on any other computer. */
export function isTemporary(name: string): boolean {
  return pattern.test(name);
}

/** True where the process that made the name is no more; undefined where another computer made it. */
export function ownerIsGone(name: string): boolean | undefined {
  const [, where, number] = pattern.exec(name) ?? [];
  if (where !== thisComputer()) return undefined;
  try {
    process.kill(Number(number), 0);
    return isZombie(number ?? "");
  } catch (error) {
    return systemCode(error) === "ESRCH";
  }
}

/** Told when it is first asked for: hashing is a part of Node's that takes 8 ms to load. */
function thisComputer(): string {
  computer ??= createHash("sha256").update(`${hostname()} ${process.platform}`).digest("hex").slice(0, 8);
  return computer;
}

/** A killed process that its parent has not asked after yet keeps its number, on Linux for as long as it likes. */
function isZombie(number: string): boolean {
  if (process.platform !== "linux") return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${number}/stat`, "latin1"));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

/** Removes a temporary file that a killed process left, and the lock it stood in; leaves everything else alone. */
export function removeIfLeft(path: string): void {
  try {
    if (!isLeft(path)) return;
    rmSync(path, { recursive: true });
    const folder = dirname(path);
    if (folder.endsWith(".lock")) rmdirSync(folder);
  } catch (error) {
    // Somebody else has cleared it away, or it may not be: neither stands in the way of writing.
    if (systemCode(error) === undefined) throw error;
  }
}

/** A new temporary name in a folder, as a whole path. */
export function markIn(folder: string): string {
  return join(folder, temporaryName());
}

function isLeft(path: string): boolean {
  return ownerIsGone(basename(path)) ?? statSync(path).mtimeMs < Date.now() - leftAfter;
}
