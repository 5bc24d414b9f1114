import { type ChildProcess, spawn, spawnSync } from "node:child_process";

export interface Ended {
  /** Undefined where the program had to be stopped. */
  code: number | null | undefined;
  /** The last that it wrote to stderr. */
  said: string;
}

const kept = 2_000;

/**
 * Runs a program to its end, and stops it with all that it has started: after that many milliseconds, or when this
 * process is asked to stop.
 * @throws where it cannot be started
 */
export function runProgram(path: string, args: readonly string[], patience: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // A group of its own, on systems that have such, so that its helpers can be stopped with it.
    const child = spawn(path, args, {
      stdio: ["ignore", "ignore", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    let said = "";
    let late = false;
    const end = whenAsked(() => stop(child));
    const timer = setTimeout(() => {
      late = true;
      stop(child);
    }, patience);
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-kept);
    });
    const over = () => {
      clearTimeout(timer);
      end();
    };
    child.on("error", (error) => {
      over();
      reject(error);
    });
    // Not "close": a helper that lives on may hold stderr.
    child.on("exit", (code) => {
      over();
      stopGroup(child);
      child.stderr.destroy();
      resolve({ code: late ? undefined : code, said });
    });
  });
}

/** Does that when the user or the system stops this process, and lets it stop then. */
function whenAsked(act: () => void): () => void {
  const signals: NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP"];
  const asked = (signal: NodeJS.Signals) => {
    act();
    end();
    process.kill(process.pid, signal);
  };
  const end = () => {
    for (const signal of signals) process.off(signal, asked);
  };
  for (const signal of signals) process.on(signal, asked);
  return end;
}

function stop(child: ChildProcess): void {
  if (process.platform !== "win32") return stopGroup(child);
  const { pid } = child;
  if (pid !== undefined)
    spawnSync("taskkill", ["/PID", String(pid), "/T", "/F"], { stdio: "ignore", windowsHide: true });
}

/** A helper that outlives the program would keep the profile's files. */
function stopGroup({ pid }: ChildProcess): void {
  if (pid === undefined || process.platform === "win32") return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    // The whole group has ended already, which macOS says in its own way.
    const gone = error instanceof Error && "code" in error && ["ESRCH", "EPERM"].includes(String(error.code));
    if (!gone) throw error;
  }
}
