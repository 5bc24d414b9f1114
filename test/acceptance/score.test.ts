import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { annotationsIn } from "../score/annotation.ts";
import { readBounds, shortfalls } from "../score/bounds.ts";
import { importAll } from "../score/program.ts";
import { fallenShort } from "../score/report.ts";
import { score } from "../score/score.ts";
import { measures, totalOf } from "../score/total.ts";

/** How well the built program reads real minutes, where somebody has put them beside the project. */
const root = join(import.meta.dirname, "..", "..");
const real = join(root, "..", "shared", "real");

const bounds = readBounds({
  attendees: 0.97,
  agenda: 0.95,
  explicit_decisions: 0.95,
  decisions: 0.9,
  upcoming_meetings: 0.95,
  follow_ups: 0.75,
  actions: 0.7,
  proposals: 0.7,
  reported_decisions: 0.6,
  fields: 0.9,
  page_headers: 1,
  lines_lost: 0,
  false_decisions: 0,
});

describe.skipIf(!existsSync(join(real, "gold")))("real minutes", () => {
  it("are read as well as they have to be", () => {
    const annotations = annotationsIn(real);
    const files = annotations.map(({ source }) => source);
    const meetings = importAll(join(root, "bin", "klubba.cjs"), files);
    const results = annotations.map((one) => score(one, meetings.get(basename(one.source)) ?? {}));
    expect(fallenShort(shortfalls(measures(totalOf(results)), bounds))).toEqual([]);
  });
});
