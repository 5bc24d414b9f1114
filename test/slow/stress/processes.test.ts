import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { bundle, type Compiled } from "../../compiled.ts";
import { editorTests } from "./editor-tests.ts";
import { killTests } from "./kill-tests.ts";
import { clear } from "./office.ts";
import { stage } from "./stage.ts";
import { writerTests } from "./writer-tests.ts";

let program: Compiled;
beforeAll(() => {
  program = bundle();
  stage.bin = program.bin;
  stage.root = mkdtempSync(join(tmpdir(), "klubba-stress-"));
}, 120_000);
afterAll(() => {
  program.remove();
  clear(stage.root);
});

describe("several at once", () => {
  writerTests();
});
describe("killed at any moment", () => {
  killTests();
});
describe.skipIf(process.platform !== "linux")("a file that is changed between reading and writing", () => {
  editorTests();
});
