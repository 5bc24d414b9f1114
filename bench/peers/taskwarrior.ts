import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tasks } from "../archive/sentences.ts";
import type { Command } from "../measure/command.ts";

/** `task list` over pending tasks of its own, away from the user's. */
export function taskwarrior(folder: string, count: number): Command {
  const data = join(folder, "taskwarrior");
  mkdirSync(data, { recursive: true });
  const rc = join(data, "rc");
  writeFileSync(rc, `data.location=${data}\nconfirmation=off\nverbose=nothing\nnews.version=99\n`);
  const env = { TASKRC: rc, TASKDATA: data };
  const entry = 1_735_689_600;
  const all = Array.from({ length: count }, (_, at) => ({
    description: `${tasks[at % tasks.length]} ${at}`,
    uuid: `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
    due: entry + (at % 400) * 86_400,
  }));
  if (olderThan3()) {
    const line = (task: (typeof all)[number]) =>
      `[description:"${task.description}" due:"${task.due}" entry:"${entry}" status:"pending" uuid:"${task.uuid}"]\n`;
    writeFileSync(join(data, "pending.data"), all.map(line).join(""));
  } else importInto(env, all);
  return { name: "task list", argv: ["task", "list", "limit:20"], cwd: folder, env };
}

/** Version 3 keeps a database, which only it can write. */
function importInto(env: Record<string, string>, all: readonly { due: number }[]): void {
  const day = (seconds: number) => new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, "");
  const input = JSON.stringify(all.map((task) => ({ ...task, due: day(task.due), status: "pending" })));
  spawnSync("task", ["import", "-"], { env: { ...process.env, ...env }, input });
}

function olderThan3(): boolean {
  return Number.parseInt(spawnSync("task", ["--version"], { encoding: "utf8" }).stdout, 10) < 3;
}
