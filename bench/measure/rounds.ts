import type { Command } from "./command.ts";
import { runOnce } from "./run.ts";
import { rotated, roundsFor, type Sample } from "./statistics.ts";

export type Samples = ReadonlyMap<string, readonly Sample[]>;

export interface Budget {
  /** Seconds for all rounds; the first is run whatever it costs. */
  seconds: number;
  mostRounds: number;
}

/**
 * Runs every command once a round, each round beginning one further on, for as many rounds as the budget has room for.
 * A first round that is cheap only warms the machine; a dear one counts, since it cannot be had twice.
 */
export function inRounds(commands: readonly Command[], { seconds, mostRounds }: Budget): Samples {
  const first = round(commands, 0);
  const cost = [...first.values()].reduce((sum, { wall }) => sum + wall, 0);
  const count = roundsFor(cost, seconds, mostRounds);
  const rounds = count > 3 ? [] : [first];
  while (rounds.length < count) rounds.push(round(commands, rounds.length));
  const of = ({ name }: Command) => rounds.flatMap((one) => one.get(name) ?? []);
  return new Map(commands.map((command) => [command.name, of(command)]));
}

function round(commands: readonly Command[], number: number): Map<string, Sample> {
  return new Map(rotated(commands, number).map((command) => [command.name, runOnce(command)]));
}
