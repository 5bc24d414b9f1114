import { PassThrough } from "node:stream";
import { beforeEach, expect, test } from "vitest";
import { commonTexts as swedish } from "../language/sv/common.ts";
import { NodePrompt } from "./node-prompt.ts";

let input: PassThrough;
let screen: string;
let prompt: NodePrompt;

beforeEach(() => {
  input = new PassThrough();
  screen = "";
  const output = new PassThrough();
  output.on("data", (chunk: Buffer) => {
    screen += chunk.toString();
  });
  prompt = new NodePrompt({ input, output }, false);
  prompt.speak(swedish.prompt);
});

const down = "\u001B[B";
const escape = "\u001B";

/** Types each key once the question stands on the screen. */
async function type(question: string, ...keys: string[]): Promise<void> {
  while (!screen.includes(question)) await new Promise((resolve) => setTimeout(resolve, 5));
  for (const key of keys) {
    input.write(key);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const choices = [{ heading: "Alby" }, { name: "Siv Ek", value: 1 }, { name: "Per Ed", value: 2 }];

test("one of several, from the one that is offered", async () => {
  const answer = prompt.select({ message: "Vem?", choices, initial: 2 });
  await type("Vem?", "\r");
  expect(await answer).toBe(2);
  expect(screen).toContain("Alby");
  expect(screen).toContain("↑↓ flytta • ⏎ välj");
  expect(screen).not.toContain(`${escape}[1m`);
});

test("several of several", async () => {
  const members = [...choices.slice(0, 2), { name: "Per Ed", value: 2, checked: true }];
  const answer = prompt.checkbox({ message: "Vilka?", choices: members });
  await type("Vilka?", " ", down, " ", "\r");
  expect(await answer).toEqual([1]);
  expect(screen).toContain("Vilka? 1 / 2");
});

test.each([
  [19, true],
  [18, false],
])("a list of %i on a screen of 24 lines says whether there is more of it", async (count, more) => {
  const long = Array.from({ length: count }, (_, index) => ({ name: `Punkt ${index + 1}`, value: index }));
  const answer = prompt.checkbox({ message: "Vilka?", choices: long });
  await type("Vilka?", "\r");
  expect(await answer).toEqual([]);
  expect(screen.includes("18 av 19 rader syns • ↑↓ flytta")).toBe(more);
  expect(screen.includes("rader syns")).toBe(more);
});

test("yes or no in the user's language", async () => {
  const answer = prompt.confirm({ message: "Skapa?", initial: false });
  await type("Skapa?", "x", "\r", "\u007F", "j", "\r");
  expect(await answer).toBe(true);
  expect(screen).toContain("(j/N)");
  expect(screen).toContain(swedish.prompt.yesOrNo);
});

test("a password, which nobody sees", async () => {
  const answer = prompt.secret({ message: "Lösenord:" });
  await type("Lösenord:", "h", "å", "\u0014", "\r");
  expect(await answer).toBe("hå");
  expect(screen).toContain("Lösenord: **");
  expect(screen).not.toMatch(/å|visibility|masked/);
});

test("words, which are refused with a reason", async () => {
  const refuse = (text: string) => (text === "" ? "Skriv något." : undefined);
  const answer = prompt.input({ message: "Plats?", refuse });
  await type("Plats?", "\r", "T", "\r");
  expect(await answer).toBe("T");
  expect(screen).toContain("Skriv något.");
});

test.each([
  ["to be changed", [" till"], "om budgeten räcker till"],
  ["to be cleared", ["\u0015"], ""],
])("words that stand in the line %s", async (_, keys, answer) => {
  const asked = prompt.input({ message: "Villkor?", initial: "om budgeten räcker", editable: true });
  await type("Villkor? om budgeten räcker", ...keys, "\r");
  expect(await asked).toBe(answer);
  expect(screen).not.toContain("(om budgeten räcker)");
});

test("a long question goes on in a line of its own, between words", async () => {
  const output = Object.assign(new PassThrough(), { columns: 30 });
  output.on("data", (chunk: Buffer) => {
    screen += chunk.toString();
  });
  const narrow = new NodePrompt({ input, output }, false);
  const answer = narrow.confirm({ message: "Forumet finns inte i filen. Vad är det?", initial: true });
  await type("Vad är det?", "\r");
  expect(await answer).toBe(true);
  expect(screen).toContain("? Forumet finns inte i filen.\n");
});

test("lines, as they are typed or pasted, until an empty one", async () => {
  const answer = prompt.lines({ message: "Vilka?" });
  await type("Vilka?", "Eva Lind\r", "Siv Ek\rPer Ed, Alby\r\rBo Alm\r", "\r");
  expect(await answer).toEqual(["Eva Lind", "Siv Ek", "Per Ed, Alby", "Bo Alm"]);
});

test("Ctrl+C among lines gives up", async () => {
  const answer = prompt.lines({ message: "Vilka?" });
  await type("Vilka?", "Eva Lind\r", "\u0003");
  expect(await answer).toBeUndefined();
});

test("Ctrl+C gives up", async () => {
  const answer = prompt.input({ message: "Plats?" });
  await type("Plats?", "\u0003");
  expect(await answer).toBeUndefined();
});

test("names from files do not steer the terminal", async () => {
  const names = [
    { name: `Siv${escape}]0;x\u0007${escape}[2J Ek`, value: 1, description: `${escape}[31mröd` },
  ];
  const answer = prompt.select({ message: `V${escape}[2Jem?`, choices: names });
  await type("em?", "\r");
  expect(await answer).toBe(1);
  expect(screen).toContain("Siv]0;x[2J Ek");
  for (const sign of [`${escape}]0`, `${escape}[2J`, `${escape}[31m`, "\u0007"])
    expect(screen).not.toContain(sign);
});
