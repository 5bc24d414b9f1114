"use strict";
// Runs the commands that people use most, one after the other in this process, each with what comes before it loaded:
// `node rehearse.cjs DIST COMPLETE WHOLE OUT GROUPS`, with an archive of complete minutes and one with drafts. Writes
// the names of the pieces that each stage loads to the file OUT; and what V8 has made of those that lie together
// already, in so many files.
const { readdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const v8 = require("node:v8");
const { Pieces } = require("../../bin/klubba.cjs");

const [dist, complete, whole, out, groups] = process.argv.slice(2);
const pieces = new Pieces(dist);
const minutes = readdirSync(join(complete, "minutes"), { recursive: true, encoding: "utf8" });
const file = join(
  "minutes",
  minutes.find((name) => name.endsWith(".md")),
);
const lists = ["decisions", "actions", "status", "followups", "meetings"];
const stages = [
  [["--help"], ["decisions", "--help"]],
  lists.map((name) => [name, "-C", complete]),
  [["check", file, "-C", complete]],
  [["status", "-C", whole]],
  [["--help"], ...lists.map((name) => [name, "-C", complete]), ["check", file, "-C", complete]].map(
    (argv) => [...argv, "--language", "en"],
  ),
];

async function rehearse() {
  // What has not been used for a while is forgotten otherwise.
  v8.setFlagsFromString("--no-flush-bytecode");
  const { kept, loaded } = pieces.rehearse(Number(groups));
  const { main } = pieces.load("klubba.cjs");
  const names = [];
  for (const stage of stages) {
    for (const argv of stage) {
      process.argv = [process.argv[0], join(dist, "..", "bin", "klubba.cjs"), ...argv];
      await main();
    }
    names.push([...loaded.keys()].slice(names.flat().length));
  }
  v8.setFlagsFromString("--flush-bytecode");
  for (const [path, bytes] of kept()) writeFileSync(path, bytes);
  writeFileSync(out, JSON.stringify(languagesApart(names)));
  process.exitCode = 0;
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

void rehearse();
