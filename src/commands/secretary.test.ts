import { expect, it } from "vitest";
import { network } from "./secretary.fixture.ts";
import { archiveWith, tryOut } from "./trial.fixture.ts";

const file = "minutes/vårdsamråd/2025-04-03.md";

it("a whole meeting, from an empty folder to final minutes, with nothing for check to say", async () => {
  const places = archiveWith({});
  const klubba = async (...argv: string[]) => {
    const { exit, out, err, store } = await tryOut(places, argv, { today: "2025-04-03" });
    expect([argv[0], exit, err]).toEqual([argv[0], 0, err]);
    return { out, err, store };
  };
  const clean = async () => expect((await klubba("check")).out).toBe("");
  await klubba(
    "init",
    "--forum",
    "Vårdsamråd",
    "--prefix",
    "VS",
    "--member",
    "Eva Lind, Alby kommun, ordförande",
  );
  await clean();
  const { store } = await klubba("new", "--date", "i dag", "--item", "Hjärtsvikt");
  await clean();
  await klubba("attend", "--all");
  await clean();
  const decided = store
    .text(file)
    .replace("Hjärtsvikt\n", "Hjärtsvikt\n\n**Beslut**\n\natt godkänna programmet.\n");
  store.write(file, decided);
  await klubba("check", "--fix");
  await klubba("finalize", file);
  await clean();
  expect((await klubba("decisions", "--all")).out).toContain("VS-2025-04-03/d3");
});

it.each(["protokoll", "minnesanteckningar", "minutes", "empty"])(
  "a draft from %s leaves check nothing to say",
  async (template) => {
    const places = archiveWith(network);
    await tryOut(places, ["new", "VS", "--date", "2025-04-03", "--template", template]);
    const { exit, out } = await tryOut(places, ["check"]);
    expect([exit, out]).toEqual([0, ""]);
  },
);
