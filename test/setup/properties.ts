import fc from "fast-check";

/** What every run begins with that is told no other: whether a change may land must not hang on chance. */
const usual = 20250403;

/** Properties try the same cases in each run; `KLUBBA_SEED=NUMBER` gives others, as `npm run properties` does. */
const seed = Number(process.env["KLUBBA_SEED"] ?? usual);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
