"use strict";
// Copied into `dist`. Loads the pieces of the program: those that most commands use lie together in a few files, each
// with what V8 made of it when it was built, so that nothing of it has to be found, read and compiled one by one.
// Everything else is loaded from its own file. A piece is loaded once, whichever way.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { Script } = require("node:vm");

/** The names of the pieces that lie in each of those files; written here when they are. */
const groups = [];
const groupOf = new Map(groups.flatMap((names, index) => names.map((name) => [name, index])));
// Good for the very same V8 on the same kind of machine.
const memoryOf = (index) => `${fileOf(index)}-${process.version}-${process.platform}-${process.arch}.bin`;
const fileOf = (index) => `${__dirname}/together-${index}`;

const opened = new Map();
const loaded = new Map();

/** Whether there is what V8 made of the program: without it, to load what lies together takes longer than by pieces. */
function remembers() {
  return groups.length > 0 && piecesOf(0) !== undefined;
}

/** The pieces of a group as functions; undefined where V8's memory is of another. */
function piecesOf(index) {
  if (!opened.has(index)) opened.set(index, open(index, remembered(index)));
  return opened.get(index).pieces;
}

function open(index, cachedData) {
  if (cachedData === undefined) return {};
  const filename = `${fileOf(index)}.cjs`;
  const script = new Script(readFileSync(filename, "utf8"), {
    filename,
    cachedData: cachedData ?? undefined,
  });
  return script.cachedDataRejected ? {} : { script, pieces: script.runInThisContext() };
}

function remembered(index) {
  try {
    return readFileSync(memoryOf(index));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** @param name of a piece: `klubba.cjs` */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const file = `${__dirname}/${name}`;
  const piece = new Module(file, null);
  loaded.set(name, piece);
  piece.filename = file;
  piece.require = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
  const group = groupOf.get(name);
  const run = group === undefined ? undefined : piecesOf(group)?.[name];
  if (run) run.call(piece.exports, piece.exports, piece.require, piece, file, __dirname);
  // As Node's own loader has it compiled, `import()` and source maps included.
  // oxlint-disable-next-line eslint/no-underscore-dangle
  else piece._compile(readFileSync(file, "utf8"), file);
  piece.loaded = true;
  return piece.exports;
}

/** For the build: opens all groups without V8's memory; `kept` gives for each where it belongs, and what it is. */
function rehearse() {
  for (const index of groups.keys()) opened.set(index, open(index, null));
  const kept = () => groups.map((_, index) => [memoryOf(index), opened.get(index).script.createCachedData()]);
  return { kept, loaded };
}

module.exports = { remembers, load, rehearse };
