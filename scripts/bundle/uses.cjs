"use strict";
// What the program is started for, by the word that says so, in English and Swedish. Any other word does with what V8 has made
// for all of it.
const words = {
  help: ["--help", "-h", "help", "hjälp"],
  lists: "decisions beslut actions uppgifter status läge followups bevaka meetings möten".split(" "),
  calendar: ["calendar", "kalender"],
  search: ["search", "sök"],
  check: ["check", "granska"],
};

exports.uses = [...Object.keys(words), "any"];
exports.useOf = Object.fromEntries(
  Object.entries(words).flatMap(([use, named]) => named.map((word) => [word, use])),
);
