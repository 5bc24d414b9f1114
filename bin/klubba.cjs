#!/usr/bin/env node
"use strict";
// Starts klubba from `dist`. The pieces that most commands use lie together there in a few files, each with what V8
// made of it when it was built, so that nothing of it has to be found, read and compiled one by one. Everything else
// is loaded from its own file. A piece is loaded once, whichever way.
const { readFileSync, writeSync } = require("node:fs");
const { Script } = require("node:vm");

// What Node's own loader makes of this file: `node:module` itself would take a millisecond to ask for.
const Module = module.constructor;

/** The pieces of the program that lie in a folder. */
class Pieces {
  #dist;
  #opened = new Map();
  #loaded = new Map();
  /** By a piece's name the number of the file in which it lies with others. */
  #groupOf;
  /** What the program is started for: V8's memory is kept for each use by itself, since reading it takes time too. */
  #use = "any";

  constructor(dist) {
    this.#dist = dist;
  }

  /**
   * Whether there is what V8 made of the program: without it, to load what lies together takes longer than by pieces.
   * @param words of the command line
   */
  remembers(words) {
    const told = readIfThere(`${this.#dist}/together.json`);
    if (told === undefined) return false;
    const { groupOf, useOf } = JSON.parse(told.toString());
    this.#use = useOf[words.find((word) => Object.hasOwn(useOf, word))] ?? "any";
    if (this.#group(0) === undefined) return false;
    this.#groupOf = groupOf;
    return true;
  }

  /** @param name of a piece: `klubba.cjs` */
  load(name) {
    const known = this.#loaded.get(name);
    if (known) return known.exports;
    const file = `${this.#dist}/${name}`;
    const piece = new Module(file, null);
    this.#loaded.set(name, piece);
    piece.filename = file;
    piece.require = (id) => (id.startsWith("./") ? this.load(id.slice(2)) : require(id));
    const group = this.#groupOf?.[name];
    const run = group === undefined ? undefined : this.#group(group)?.[name];
    if (run) run.call(piece.exports, piece.exports, piece.require, piece, file, this.#dist);
    // As Node's own loader has it compiled, `import()` and source maps included.
    // oxlint-disable-next-line eslint/no-underscore-dangle
    else piece._compile(readFileSync(file, "utf8"), file);
    piece.loaded = true;
    return piece.exports;
  }

  /**
   * For the build: loads what lies together without V8's memory of it; `kept` gives where that belongs, and what it is,
   * for each file that was used.
   */
  rehearse(use, groupOf = {}) {
    this.#use = use;
    this.#groupOf = groupOf;
    for (const index of new Set(Object.values(groupOf)))
      this.#opened.set(index, this.#open(index, undefined));
    const used = () => new Set(Array.from(this.#loaded.keys(), (name) => groupOf[name]));
    const memory = (index) => [this.#memoryOf(index), this.#opened.get(index).script.createCachedData()];
    const kept = () => [...used()].filter((index) => index !== undefined).map(memory);
    return { kept, loaded: this.#loaded };
  }

  /** What lies together in a file; undefined where V8's memory of it is of another. */
  #group(index) {
    if (!this.#opened.has(index)) {
      const memory = readIfThere(this.#memoryOf(index)) ?? readIfThere(this.#memoryOf(index, "any"));
      this.#opened.set(index, memory ? this.#open(index, memory) : {});
    }
    return this.#opened.get(index).content;
  }

  #open(index, cachedData) {
    const filename = this.#fileOf(index);
    const script = new Script(readFileSync(filename, "utf8"), { filename, cachedData });
    return script.cachedDataRejected ? {} : { script, content: script.runInThisContext() };
  }

  #fileOf(index) {
    return `${this.#dist}/together-${index}.cjs`;
  }

  /** Good for the very same V8 on the same kind of machine. */
  #memoryOf(index, use = this.#use) {
    return `${this.#fileOf(index)}-${use}-${process.version}-${process.platform}-${process.arch}.bin`;
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function start() {
  const [only, ...more] = process.argv.slice(2);
  if (more.length === 0 && (only === "--version" || only === "-V")) return tellVersion();
  const dist = `${__dirname}/../dist`;
  // Stack traces then name the lines as they were written.
  const debug = process.argv.includes("--debug");
  if (debug) process.setSourceMapsEnabled(true);
  const pieces = debug ? undefined : new Pieces(dist);
  const { main } = pieces?.remembers(process.argv.slice(2))
    ? pieces.load("klubba.cjs")
    : require("../dist/klubba.cjs");
  return main();
}

/** What asks for the version alone gets it before anything is loaded. */
function tellVersion() {
  const { version } = JSON.parse(readFileSync(`${__dirname}/../package.json`, "utf8"));
  try {
    writeSync(1, `${version}\n`);
  } catch {
    // Node's own stream tells what is wrong, or waits until there is room.
    process.stdout.write(`${version}\n`);
  }
}

if (require.main === module) void start();
else module.exports = { Pieces };
