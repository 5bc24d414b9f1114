"use strict";
// Runs commands, one after the other in this process: `node rehearse.cjs DIST FOLDER NAMES [USE]`, with three archives in that
// folder: of complete minutes, of so many that there is an index, and with drafts. Without a USE it runs those that people use most, each with what comes before
// it loaded, and writes to the file NAMES which pieces lie together best; with one, those of that use, and writes
// what V8 has made of the files in which their pieces lie together.
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const v8 = require("node:v8");
const { Pieces } = require("../../bin/klubba.cjs");
const { useOf } = require("./uses.cjs");

const [dist, folder, out, use] = process.argv.slice(2);
const [complete, large, whole] = ["complete", "large", "whole"].map((name) => join(folder, name));
const pieces = new Pieces(dist);
const lists = ["decisions", "actions", "status", "followups", "meetings"];
const minutes = readdirSync(join(complete, "minutes"), { recursive: true, encoding: "utf8" });
const file = join(
  "minutes",
  minutes.find((name) => name.endsWith(".md")),
);
const help = [["--help"], ["decisions", "--help"]];
const listsOf = (archive) => lists.map((name) => [name, "-C", archive]);
const check = [["check", file, "-C", complete]];
const search = ["search", "beslut"];
const calendar = ["calendar", "--ics", "-"];
const stages = [
  help,
  listsOf(complete),
  check,
  [["status", "-C", whole]],
  [[...calendar, "-C", complete]],
  // Those that come after find the index that is written here.
  [[...search, "-C", large]],
  listsOf(large),
  english([["--help"], ...listsOf(complete), ...check]),
];
const inBoth = (argv) => [complete, large].map((archive) => [...argv, "-C", archive]);
const ofUse = {
  help: [["--help"]],
  lists: [...listsOf(complete), ...listsOf(whole), ...listsOf(large)],
  calendar: inBoth(calendar),
  search: inBoth(search),
  check,
  any: stages.flat(),
};

function english(lines) {
  return lines.map((argv) => [...argv, "--language", "en"]);
}

async function run(lines) {
  for (const argv of lines) {
    process.argv = [process.argv[0], join(dist, "..", "bin", "klubba.cjs"), ...argv];
    await pieces.load("klubba.cjs").main();
  }
  process.exitCode = 0;
}

async function findGroups() {
  const { loaded } = pieces.rehearse("any");
  const names = [];
  for (const stage of stages) {
    await run(stage);
    names.push([...loaded.keys()].slice(names.flat().length));
  }
  const groups = languagesApart(names).map((group, index) => group.map((name) => [name, index]));
  writeFileSync(out, JSON.stringify({ groupOf: Object.fromEntries(groups.flat()), useOf }));
}

/** Each language's texts as a group of their own: nobody needs two. */
function languagesApart(names) {
  const isLanguage = (name) => /^(?:en|sv)-/.test(name);
  const rest = names.map((group) => group.filter((name) => !isLanguage(name)));
  const languages = names
    .flat()
    .filter(isLanguage)
    .map((name) => [name]);
  return [...rest, ...languages].filter((group) => group.length > 0);
}

async function keepMemory() {
  // What has not been used for a while is forgotten otherwise.
  v8.setFlagsFromString("--no-flush-bytecode");
  const { kept } = pieces.rehearse(use, JSON.parse(readFileSync(out, "utf8")).groupOf);
  await run([...ofUse[use], ...english(ofUse[use])]);
  v8.setFlagsFromString("--flush-bytecode");
  for (const [path, bytes] of kept()) writeFileSync(path, bytes);
}

void (use === undefined ? findGroups() : keepMemory());
