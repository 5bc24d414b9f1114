// Asks the registry whether any locked package has a known weakness: `npm run audit`. Says so where it cannot be asked, which
// is no failure. Ends with 1 where there is a weakness; what the program holds is in the bundle, so none is only for development.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";

const { stdout } = spawnSync("npm", ["audit", "--json"], {
  cwd: dirname(import.meta.dirname),
  encoding: "utf8",
});
const answer = answerIn(stdout);
const found = answer?.metadata?.vulnerabilities?.total;
if (found === undefined) {
  console.log(
    `SKIPPED: the registry's audit cannot be asked (${answer?.message ?? answer?.error?.summary ?? "no answer"})`,
  );
} else {
  for (const { name, severity, range } of Object.values(answer.vulnerabilities))
    console.log(`${name} ${range}: ${severity}`);
  console.log(`${answer.metadata.dependencies.total} packages, ${found} with a known weakness`);
  if (found > 0) process.exitCode = 1;
}

function answerIn(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return { message: String(error) };
  }
}
