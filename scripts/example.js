// Shows what stands open in the example archive, one of whose files is broken on purpose: klubba names it and
// ends with 3, which here is as it should be.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const klubba = fileURLToPath(new URL("../bin/klubba.cjs", import.meta.url));
const archive = fileURLToPath(new URL("../examples/norrsjo", import.meta.url));
const asked = ["-C", archive, "status", "--as-of", "2025-05-12", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [klubba, ...asked], { stdio: "inherit" });
process.exitCode = status === 3 ? 0 : (status ?? 1);
