import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "./command.ts";
import { runOnce } from "./run.ts";
import { type PlaceOf, sourcePlaces } from "./source-places.ts";

interface Profile {
  nodes: {
    id: number;
    callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  }[];
  samples: number[];
  /** Microseconds since the sample before. */
  timeDeltas: number[];
}

export interface Cost {
  place: string;
  milliseconds: number;
  share: number;
}

/** Runs a command of Node under V8's sampling profiler; gives the file written and the functions dear by themselves. */
export function profiled(command: Command, folder: string): { file: string; costs: Cost[] } {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [node, ...rest] = command.argv;
  const options = ["--cpu-prof", `--cpu-prof-dir=${folder}`];
  runOnce({ ...command, argv: [node, ...options, ...rest] });
  const files = readdirSync(folder).map((name) => join(folder, name));
  const all = files.map((path) => {
    const profile: Profile = JSON.parse(readFileSync(path, "utf8"));
    return { path, profile };
  });
  const [longest] = all.sort((a, b) => b.profile.samples.length - a.profile.samples.length);
  if (longest === undefined) throw new Error(`No profile was written to ${folder}`);
  return { file: longest.path, costs: dearest(longest.profile, sourcePlaces()) };
}

/** What each function costs by itself, without those it calls; the dearest first. */
export function dearest({ nodes, samples, timeDeltas }: Profile, placeIn: PlaceOf): Cost[] {
  const placeOf = new Map(
    nodes.map(({ id, callFrame }) => {
      const where = callFrame.url === "" ? "" : ` ${placeIn(callFrame)}`;
      return [id, `${callFrame.functionName || "(anonymous)"}${where}`];
    }),
  );
  const spent = new Map<string, number>();
  let all = 0;
  for (const [at, id] of samples.entries()) {
    const place = placeOf.get(id) ?? "";
    const milliseconds = (timeDeltas[at] ?? 0) / 1000;
    spent.set(place, (spent.get(place) ?? 0) + milliseconds);
    all += milliseconds;
  }
  const costs = [...spent].map(([place, milliseconds]) => ({
    place,
    milliseconds,
    share: milliseconds / all,
  }));
  return costs.sort((a, b) => b.milliseconds - a.milliseconds);
}
