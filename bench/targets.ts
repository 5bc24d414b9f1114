import type { Samples } from "./measure/rounds.ts";
import { ratio, type Sample } from "./measure/statistics.ts";

/** A measure, what it is held against, and the ratio that it may have at most. */
export interface Target {
  /** The group whose rounds it is taken from. */
  group: string;
  measure: string;
  against: string;
  /** Undefined: shown, not judged. */
  atMost: number | undefined;
}

const node = "node -e 0";
const task = "task list";

/** The names of a measure and of what it is held against. */
const row = (group: string, [measure, against]: readonly [string, string], atMost?: number): Target => ({
  group,
  measure,
  against,
  atMost,
});

export const targets: readonly Target[] = [
  row("start", ["--version", node], 1.06),
  row("start", ["--help", node], 1.12),
  row("start", ["check, one file", node], 1.6),
  row("small", ["check, one of 1,000", node]),
  row("small", ["decisions, 100, no index", node]),
  row("small", ["decisions, 200, no index", node], 2),
  row("small", ["decisions, 100", node]),
  row("small", ["decisions, 200", node]),
  row("small", ["decisions, 1,000", node]),
  ...["decisions, 10,000", "actions, 10,000", "status, 10,000"].flatMap((measure) => [
    row("warm", [measure, node], 1.8),
    row("warm", [measure, task], 0.8),
  ]),
  row("warm", ["decisions, 10,000, one changed", "decisions, 10,000"], 1.15),
  row("warm", ["calendar, 10,000", node], 2.5),
  row("search", ["search, 10,000", node], 3),
  row("warm", ["decisions, 10,000", "decisions, 1,000"], 1.5),
  row("warm", ["decisions, 10,000", "rg -c"]),
  row("warm", ["look and print, 10,000", node]),
  row("warm", ["decisions, 10,000", "look and print, 10,000"]),
  row("warm", [task, node]),
  row("warm", ["khal list", node]),
  row("cold", ["decisions, 10,000, cold", "readFileSync loop, 10,000"], 4),
  row("cold", ["decisions, 10,000, cold", "decisions, 1,000, cold"], 7),
  row("trees", ["decisions, 1,000, cold", "remark-cli, 1,000"], 0.02),
  row("trees", ["decisions, 1,000, cold", "readFileSync loop, 1,000"]),
  row("rules", ["check, 1,000", "markdownlint-cli2, 1,000"], 0.12),
  row("rules", ["check, 1,000", "readFileSync loop, 1,000"]),
];

export interface Judged extends Target {
  rounds: number;
  samples: readonly Sample[];
  wall: number;
  cpu: number;
  /** Undefined where nothing is asked, or where one of the two was not run. */
  met: boolean | undefined;
}

/** What the rounds of a group say about a target; undefined where one of the two was not run. */
export function judge(target: Target, samples: Samples): Judged | undefined {
  const measure = samples.get(target.measure);
  const against = samples.get(target.against);
  if (measure === undefined || against === undefined) return undefined;
  const of = (pick: (sample: Sample) => number | undefined) => ratio(measure.map(pick), against.map(pick));
  const wall = of((sample) => sample.wall);
  const met = target.atMost === undefined ? undefined : wall <= target.atMost;
  return { ...target, samples: measure, rounds: measure.length, wall, cpu: of((sample) => sample.cpu), met };
}

/** Memory is told in MB, not as a ratio. */
export const memoryTargets = [
  { measure: "node -e 0", atMost: undefined },
  { measure: "decisions, 1,000", atMost: undefined },
  { measure: "decisions, 10,000", atMost: 80 },
  { measure: "decisions, 10,000, cold", atMost: 250 },
] as const;
