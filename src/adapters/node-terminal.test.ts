import { expect, test } from "vitest";
import { terminalOf } from "./node-terminal.ts";

const tty = { isTTY: true, columns: 100, rows: 30 };
const pipe = {};
const terminal = { stdin: tty, stdout: tty, stderr: tty };

test("a terminal has its size, colour and a person", () => {
  expect(terminalOf(terminal, {})).toEqual({ interactive: true, width: 100, height: 30, colour: true });
});

test("a pipe has none of them", () => {
  const piped = { stdin: pipe, stdout: pipe, stderr: pipe };
  const nothing = { interactive: false, width: undefined, height: undefined, colour: false };
  expect(terminalOf(piped, {})).toEqual(nothing);
});

test.each([
  ["stdin", { ...terminal, stdin: pipe }, false],
  ["stderr", { ...terminal, stderr: pipe }, false],
  ["stdout", { ...terminal, stdout: pipe }, true],
])("with %s redirected a person may still answer or not", (_, streams, interactive) => {
  expect(terminalOf(streams, {}).interactive).toBe(interactive);
});

test("a terminal that says it has no columns gets the usual ones", () => {
  const odd = { ...terminal, stdout: { isTTY: true, columns: 0, rows: 0 } };
  expect(terminalOf(odd, {})).toMatchObject({ width: 80, height: 24 });
});

test.each([
  [{ NO_COLOR: "1" }, tty, false],
  [{ NO_COLOR: "" }, tty, true],
  [{ NO_COLOR: "1", FORCE_COLOR: "1" }, tty, false],
  [{ FORCE_COLOR: "1" }, pipe, true],
  [{ FORCE_COLOR: "" }, pipe, true],
  [{ FORCE_COLOR: "0" }, tty, false],
  [{ TERM: "dumb" }, tty, false],
])("colour with %j on %j: %s", (env, stdout, colour) => {
  expect(terminalOf({ ...terminal, stdout }, env).colour).toBe(colour);
});
