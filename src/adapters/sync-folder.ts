import { closeSync, fsyncSync, openSync } from "node:fs";
import { systemCode } from "./failures.ts";

/**
 * Makes a new name in a folder outlast a power cut. Where folders cannot be synced (Windows, some shares) the system
 * sees to it in its own time: the file itself is whole already.
 */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  try {
    const open = openSync(folder, "r");
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}
