import { plainLines } from "../../output/plain.ts";

/** What would change in a file, as a patch with three lines around each change; safe to show on a terminal. */
export async function applied(change: { file: string; from: string; to: string }): Promise<string> {
  const { createPatch } = await import("diff");
  const patch = createPatch(change.file, change.from, change.to, "", "", { context: 3 });
  return plainLines(`--- ${change.file}\n+++ ${change.file}\n${patch.slice(patch.indexOf("@@"))}`);
}
