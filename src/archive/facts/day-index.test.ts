import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DamagedPiece } from "../../ports/shelf.ts";
import type { DaysIn, Folded } from "../folded.ts";
import { arePublic } from "../publicity.ts";
import { finalMinutes, settings, TrialArchive } from "./index.fixture.ts";

const april = "minutes/vs/2025-04-03.md";
const waiting = `actions:
  - { id: a1, agenda: "2", owner: [Eva Lind], task: skriva, due: 30 april }
follow_ups:
  - { id: f1, agenda: "2", text: ärendet återupptas, when: nästa möte }
`;
const files = {
  "klubba.yaml": settings,
  "minutes/vs/2025-03-06.md": finalMinutes("2025-03-06", waiting),
  [april]: finalMinutes("2025-04-03"),
  "journal.yaml": "",
};

let trial: TrialArchive;
beforeEach(() => {
  trial = new TrialArchive(files);
});
afterEach(() => trial.remove());

const on =
  (asOf: string, today = asOf): DaysIn =>
  () => ({ asOf, today });
const april22 = on("2025-04-22");

/** What is told, and whether that was remembered. */
async function asked(daysIn: DaysIn, depth: "lists" | "records" = "lists") {
  const before = trial.remembered;
  const folded = await trial.open(daysIn, depth);
  return { told: told(folded), remembered: trial.remembered > before };
}

function dayFile(): { path: string; ino: number } {
  const name = readdirSync(trial.at(".klubba")).find((one) => one.startsWith("day-")) ?? "";
  const path = trial.at(`.klubba/${name}`);
  return { path, ino: statSync(path).ino };
}

function told({ asOf, today, register }: Folded) {
  const { forums, meetings, decisions, actions, returns, diagnostics, following, open } = register;
  const closed = { decisions, actions, returns, open: { ...open } };
  return { asOf, today, forums, meetings, ...closed, diagnostics, following: [...following] };
}

/** Asked until the day is kept: first nothing is known, then what is open, then the day's answer. */
async function keptOn(daysIn: DaysIn): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await trial.open(daysIn, "lists");
}

describe("what is open on a day", () => {
  it("tells what is not for the public, which outlines of minutes do not", async () => {
    trial.write(
      april,
      finalMinutes("2025-04-03", waiting).replace('hjärtsvikt" }', 'hjärtsvikt", public: false }'),
    );
    await keptOn(april22);
    const before = trial.remembered;
    const { archive } = await trial.open(april22, "lists");
    expect(trial.remembered).toBe(before + 1);
    const said = (ref: string) => arePublic([ref], archive);
    expect(["d2", "a1", "f1"].map((id) => said(`VS-2025-04-03/${id}`))).toEqual([false, false, false]);
    expect(["d2", "a1", "f1"].map((id) => said(`VS-2025-03-06/${id}`))).toEqual([true, true, true]);
  });

  it("is remembered whole, for that day", async () => {
    await keptOn(april22);
    const { told: again, remembered } = await asked(april22);
    expect(remembered).toBe(true);
    // Vitest takes what is undefined and what is not there for the same.
    expect(again).toEqual((await asked(april22, "records")).told);
    expect(again.actions.map(({ ref, open }) => [ref, open])).toEqual([["VS-2025-03-06/a1", true]]);
    expect(again.decisions.map(({ open }) => open)).toEqual([false, false]);
    expect(again.returns.map(({ status }) => status)).toEqual(["missed"]);
  });

  it.each([
    ["another day", on("2025-05-02")],
    ["a day that has passed since", on("2025-04-22", "2025-04-23")],
  ])("is not the answer for %s", async (_, daysIn) => {
    await keptOn(april22);
    const { told: again, remembered } = await asked(daysIn);
    expect(remembered).toBe(false);
    expect(again).toMatchObject({ actions: [{ status: again.asOf > "2025-04-30" ? "overdue" : "open" }] });
  });

  it.each([
    [
      "changed",
      april,
      finalMinutes("2025-04-03", "actions:\n  - { id: a9, task: ringa, owner: [Siv Ek] }\n"),
    ],
    ["added", "minutes/vs/2025-04-10.md", finalMinutes("2025-04-10", waiting.replace("a1", "a2"))],
    [
      "noted",
      "journal.yaml",
      `- { at: "2025-04-10T12:00:00+02:00", id: k1, ref: VS-2025-03-06/a1, event: done }\n`,
    ],
  ])("is found out anew when something is %s, and remembered then", async (_, file, text) => {
    await keptOn(april22);
    const before = (await asked(april22)).told;
    trial.write(file, text);
    const first = await asked(april22);
    expect(first.remembered).toBe(false);
    expect(first.told.actions.map(({ open }) => open)).not.toEqual(before.actions.map(({ open }) => open));
    await trial.open(april22, "lists");
    const then = await asked(april22);
    expect(then.remembered).toBe(true);
    expect(then.told).toEqual(first.told);
  });

  it("stays so when files are written anew that say the same, which are then known as they are", async () => {
    await keptOn(april22);
    const before = (await asked(april22)).told;
    trial.write(april, `${finalMinutes("2025-04-03")}\n`);
    const number = dayFile().ino;
    expect(await asked(april22)).toEqual({ told: before, remembered: true });
    const again = dayFile().ino;
    expect(again).not.toBe(number);
    expect(await asked(april22)).toEqual({ told: before, remembered: true });
    expect(dayFile().ino).toBe(again);
  });

  it("is not written anew for what is read in no time", async () => {
    await keptOn(april22);
    const before = (await asked(april22)).told;
    trial.write(april, `${finalMinutes("2025-04-03")}\n`);
    const number = dayFile().ino;
    trial.stopClock();
    for (const _ of [1, 2]) expect(await asked(april22)).toEqual({ told: before, remembered: true });
    expect(dayFile().ino).toBe(number);
    trial.write(april, finalMinutes("2025-04-03", waiting));
    expect((await asked(april22)).told.actions).not.toEqual(before.actions);
  });

  it("is found out anew when records lie on other lines", async () => {
    await keptOn(april22);
    const march = files["minutes/vs/2025-03-06.md"];
    const [before] = (await asked(april22)).told.actions;
    trial.write("minutes/vs/2025-03-06.md", march.replace("actions:\n", "\nactions:\n"));
    const { told: again, remembered } = await asked(april22);
    expect(remembered).toBe(false);
    expect(again.actions.map(({ line }) => line)).toEqual([(before?.line ?? 0) + 1]);
  });

  it("says when a part of it is damaged, once", async () => {
    await keptOn(april22);
    const { path } = dayFile();
    const text = readFileSync(path, "latin1");
    expect(text).toContain("skriva");
    writeFileSync(path, text.replace("skriva", "skrika"), "latin1");
    const { register } = await trial.open(april22, "lists");
    expect(register.returns).toHaveLength(1);
    expect(() => register.open.actions).toThrow(DamagedPiece);
    const { told: again, remembered } = await asked(april22);
    expect(remembered).toBe(false);
    expect(again.actions.map(({ action }) => action.task)).toEqual(["skriva"]);
  });
});
