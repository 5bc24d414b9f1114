#!/usr/bin/env node
// Stack traces then name the lines as they were written.
if (process.argv.includes("--debug")) process.setSourceMapsEnabled(true);
require("../dist/klubba.cjs").main();
