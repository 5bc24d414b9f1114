import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { systemCode } from "../../../src/adapters/failures.ts";

/**
 * A disk in memory, where this user may mount one; undefined elsewhere.
 * @param size as `mount` has it: "256k"
 */
export function mountSmallDisk(at: string, size = "256k"): SmallDisk | undefined {
  mkdirSync(at, { recursive: true });
  return mount("-t", "tmpfs", "-o", `size=${size}`, "tmpfs", at) ? new SmallDisk(at) : undefined;
}

function mount(...argv: string[]): boolean {
  return spawnSync("mount", argv).status === 0;
}

export class SmallDisk {
  readonly at: string;

  constructor(at: string) {
    this.at = at;
  }

  /** Leaves no room for another byte. */
  fill(): void {
    const file = openSync(join(this.at, "filler"), "w");
    try {
      for (let size = 64 * 1024; size >= 1; size = Math.floor(size / 2)) while (fits(file, size));
    } finally {
      closeSync(file);
    }
  }

  clearFiller(): void {
    rmSync(join(this.at, "filler"), { force: true });
  }

  /** Nothing can be written until it is said again with `false`; binds the superuser too. */
  protect(isProtected: boolean): boolean {
    return mount("-o", `remount,${isProtected ? "ro" : "rw"}`, this.at);
  }

  remove(): void {
    spawnSync("umount", [this.at]);
  }
}

function fits(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size, 0x20)) === size;
  } catch (error) {
    if (systemCode(error) === "ENOSPC") return false;
    throw error;
  }
}
