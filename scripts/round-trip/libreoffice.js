import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Has LibreOffice turn files into another format, all in one run.
 * @returns false where there is no LibreOffice
 * @throws what it said, where it failed
 */
export function convert(files, { to, filter, into }) {
  const profile = pathToFileURL(join(into, "profile")).href;
  const { error, status, stderr } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      ...(filter === undefined ? [] : [`--infilter=${filter}`]),
      "--convert-to",
      to,
      "--outdir",
      into,
      ...files,
    ],
    { encoding: "utf8", timeout: 240_000 },
  );
  if (error?.code === "ENOENT") return false;
  if (error || status !== 0) throw new Error(`LibreOffice: ${error?.message ?? stderr}`);
  return true;
}
