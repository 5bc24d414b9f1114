import { median } from "./measure/statistics.ts";
import { type Judged, type Target, targets } from "./targets.ts";

export interface Memory {
  measure: string;
  megabytes: number;
  atMost: number | undefined;
}

/** The table as Markdown: every target, also those that could not be measured, with the reason. */
export function table(
  judged: readonly Judged[],
  only: readonly Target[],
  why: (target: Target) => string,
): string[] {
  const head = ["| measure | against | ms | ratio | of processor time | at most | met | rounds |"];
  const rows = targets
    .filter((target) => only.includes(target))
    .map((target) => {
      const found = judged.find((one) => one.measure === target.measure && one.against === target.against);
      return found === undefined ? absent(target, why(target)) : present(found);
    });
  return [...head, "|---|---|---:|---:|---:|---:|---|---:|", ...rows];
}

function present({ measure, against, samples, wall, cpu, atMost, met, rounds }: Judged): string {
  const ms = median(samples.map((sample) => sample.wall)) * 1000;
  const cells = [measure, against, digits(ms), digits(wall), digits(cpu), atMost ?? "", verdict(met), rounds];
  return `| ${cells.join(" | ")} |`;
}

function absent({ measure, against, atMost }: Target, why: string): string {
  return `| ${measure} | ${against} | | | | ${atMost ?? ""} | ${why} | |`;
}

export function memoryTable(memory: readonly Memory[]): string[] {
  const rows = memory.map(({ measure, megabytes, atMost }) => {
    const met = atMost === undefined ? undefined : megabytes <= atMost;
    return `| ${measure} | ${digits(megabytes)} | ${atMost ?? ""} | ${verdict(met)} |`;
  });
  return ["| peak memory | MB | at most | met |", "|---|---:|---:|---|", ...rows];
}

function verdict(met: boolean | undefined): string {
  if (met === undefined) return "";
  return met ? "yes" : "**no**";
}

/** Three digits that matter: `0.0123`, `1.07`, `83.2`, `1250`. */
export function digits(value: number): string {
  if (Number.isNaN(value)) return "–";
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(value < 0.1 ? 4 : 2);
}
