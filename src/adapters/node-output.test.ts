import { execFileSync } from "node:child_process";
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NodeOutput } from "./node-output.ts";

let folder: string;
let open: number[];
let streamed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "klubba-output-"));
  open = [];
  streamed = "";
});

afterEach(() => {
  for (const file of open) closeSync(file);
  rmSync(folder, { recursive: true });
});

/** An output to that file, and what is handed to Node's own stream. */
function outputTo(path: string, flags: number, isTTY = false): NodeOutput {
  const file = openSync(path, flags);
  open.push(file);
  const stream = {
    isTTY,
    columns: 71,
    rows: 11,
    write: (part: string | Buffer) => void (streamed += String(part)),
  };
  // Of a stream, no more than this is used.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return new NodeOutput(file, () => stream as unknown as NodeJS.WriteStream);
}

describe("what is written to a file", () => {
  it("stands there in order, without a stream", () => {
    const path = join(folder, "out.txt");
    writeFileSync(path, "");
    const output = outputTo(path, constants.O_WRONLY);
    output.write("Närvarande: Åsa\n");
    output.write("§ 2\n");
    expect(readFileSync(path, "utf8")).toBe("Närvarande: Åsa\n§ 2\n");
    expect([streamed, output.isTTY, output.columns, output.rows]).toEqual(["", false, undefined, undefined]);
  });

  it("goes the way of the stream from when that was asked for, as order would be lost otherwise", () => {
    const path = join(folder, "out.txt");
    writeFileSync(path, "");
    const output = outputTo(path, constants.O_WRONLY);
    output.write("first ");
    output.stream.write("second ");
    output.write("third");
    expect([readFileSync(path, "utf8"), streamed]).toEqual(["first ", "second third"]);
  });
});

describe.skipIf(process.platform === "win32")("what stands in the way is left to the stream", () => {
  it("of a full pipe that does not wait, the rest", () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const output = outputTo(pipe, constants.O_RDWR | constants.O_NONBLOCK);
    const text = "ä".repeat(150_000);
    output.write(text);
    const taken = Buffer.alloc(300_000);
    const count = readSync(open[0] ?? 0, taken);
    expect(count).toBeGreaterThan(4000);
    expect(count).toBeLessThan(300_000);
    expect(taken.toString("utf8", 0, count) + streamed).toBe(text);
    output.write("!");
    expect(streamed.endsWith("ä!")).toBe(true);
  });

  it("of what cannot be written at all, everything", () => {
    const path = join(folder, "read-only.txt");
    writeFileSync(path, "");
    outputTo(path, constants.O_RDONLY).write("lost");
    expect(streamed).toBe("lost");
  });
});

describe.skipIf(process.platform === "win32")("a device", () => {
  it("that swallows everything is no terminal", () => {
    const output = outputTo("/dev/null", constants.O_WRONLY, true);
    output.write("nothing");
    expect([output.isTTY, streamed]).toEqual([false, ""]);
  });

  it("is a terminal where the stream says so, and has its size", () => {
    const output = outputTo("/dev/zero", constants.O_WRONLY, true);
    output.write("seen");
    expect([output.isTTY, output.columns, output.rows, streamed]).toEqual([true, 71, 11, "seen"]);
  });
});
