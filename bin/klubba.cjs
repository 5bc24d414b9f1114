#!/usr/bin/env node
// Stack traces then name the lines as they were written.
const debug = process.argv.includes("--debug");
if (debug) process.setSourceMapsEnabled(true);
// To tell the version takes next to nothing, and nothing that helps the rest.
const version = process.argv.length === 3 && /^(?:--version|-V)$/.test(process.argv[2]);
const start = debug || version ? undefined : require("../dist/start.cjs");
if (start?.remembers()) start.load("klubba.cjs").main();
else require("../dist/klubba.cjs").main();
