import { fstatSync, statSync, writeSync } from "node:fs";
import { systemCode } from "./failures.ts";

/**
 * One of the two outputs of this process. To make Node's own stream for it takes 5 ms, which is a twentieth of a
 * start: it is made where it goes to a terminal, or where something stands in the way of writing; else what is written
 * is handed to the system as it is.
 */
export class NodeOutput {
  readonly #file: number;
  readonly #makeStream: () => NodeJS.WriteStream;
  #made: NodeJS.WriteStream | undefined;
  #isTerminal: boolean | undefined;

  /**
   * @param file its number: 1 or 2
   * @param makeStream Node's stream for that file; called once at most
   */
  constructor(file: number, makeStream: () => NodeJS.WriteStream) {
    this.#file = file;
    this.#makeStream = makeStream;
  }

  /** Node's own stream, from now on the way of all that is written. */
  get stream(): NodeJS.WriteStream {
    this.#made ??= this.#makeStream();
    return this.#made;
  }

  get isTTY(): boolean {
    this.#isTerminal ??= mayBeTerminal(this.#file) && this.stream.isTTY;
    return this.#isTerminal;
  }

  get columns(): number | undefined {
    return this.isTTY ? this.stream.columns : undefined;
  }

  get rows(): number | undefined {
    return this.isTTY ? this.stream.rows : undefined;
  }

  /** Writes all of it, in order with what was written before. Never throws: the stream tells of what is wrong. */
  write(text: string): void {
    if (this.#made || this.isTTY) {
      this.stream.write(text);
      return;
    }
    const rest = writeNow(this.#file, Buffer.from(text));
    if (rest.length > 0) this.stream.write(rest);
  }
}

/** Only a device can be one, and not the one that swallows everything. */
function mayBeTerminal(file: number): boolean {
  try {
    const told = fstatSync(file);
    if (!told.isCharacterDevice()) return false;
    return process.platform === "win32" || told.rdev !== statSync("/dev/null").rdev;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return true;
  }
}

/** @returns what could not be written: the pipe is full, its reader gone, the disk full … */
function writeNow(file: number, bytes: Buffer): Buffer {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(file, bytes, written);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
  return bytes.subarray(written);
}
