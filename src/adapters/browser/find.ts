import { accessSync, constants, statSync } from "node:fs";
import { posix, win32 } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

export interface Machine {
  platform: NodeJS.Platform;
  env: Environment;
  /** True for a program that can be started. */
  isProgram: (path: string) => boolean;
}

/** Chromium and its kin, which all print in the same way; those that are most often kept up to date first. */
const onPath = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
  "brave-browser",
];
const onMac = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Brave Browser.app/Contents/MacOS/Brave Browser",
];
const onWindows = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`BraveSoftware\Brave-Browser\Application\brave.exe`,
];

/**
 * The browser's program: the one that KLUBBA_BROWSER names, by its path or as a command, else the first of those
 * that the machine has.
 * @returns its path, or the name that leads nowhere; undefined where there is none at all
 */
export function findBrowser(machine: Machine): { path: string } | { missing: string } | undefined {
  const named = machine.env["KLUBBA_BROWSER"]?.trim();
  if (named !== undefined && named !== "") {
    const path = candidatesFor(named, machine).find(machine.isProgram);
    return path === undefined ? { missing: named } : { path };
  }
  const path = usualPlaces(machine).find(machine.isProgram);
  return path === undefined ? undefined : { path };
}

function candidatesFor(name: string, machine: Machine): string[] {
  return /[/\\]/.test(name) ? [name] : searched([name], machine);
}

function usualPlaces(machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === "win32") {
    const folders = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    return onWindows.flatMap((name) => folders.flatMap((folder) => (folder ? win32.join(folder, name) : [])));
  }
  const home = env["HOME"];
  const folders = ["/Applications", ...(home ? [posix.join(home, "Applications")] : [])];
  const apps =
    platform === "darwin" ? onMac.flatMap((name) => folders.map((folder) => posix.join(folder, name))) : [];
  return [...apps, ...searched(onPath, machine)];
}

function searched(names: readonly string[], { platform, env }: Machine): string[] {
  const ways = platform === "win32" ? win32 : posix;
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(ways.delimiter).filter((folder) => folder !== "");
  const endings = platform === "win32" ? ["", ".exe"] : [""];
  return names.flatMap((name) =>
    endings.flatMap((ending) => folders.map((folder) => ways.join(folder, `${name}${ending}`))),
  );
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch (error) {
    // Not there, or not ours to run: both mean that another one is needed.
    if (error instanceof Error) return false;
    throw error;
  }
}
