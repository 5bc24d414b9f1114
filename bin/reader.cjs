"use strict";
// A thread that reads minutes begins here: it loads the program as bin/klubba.cjs does.
const { Pieces } = require("./klubba.cjs");

const pieces = new Pieces(`${__dirname}/../dist`);
module.exports = pieces.remembers([]) ? pieces.load("reader.cjs") : require("../dist/reader.cjs");
