import { type DecodedText, encodeText } from "../../format/index.ts";
import { fixText } from "../../lint/fix.ts";
import type { Remark } from "../../lint/lint.ts";
import { keepsSeals } from "../../minutes/seal/check-seals.ts";
import type { Context } from "../context.ts";
import { type Look, type LookOptions, look } from "./reading.ts";

/** One mended place may bring another to light; this many rounds are more than any file has needed. */
const roundsAtMost = 10;

export interface Mending {
  /** What was mended, or would be. */
  mended: Remark[];
  /** The archive as it now stands; unchanged where nothing was to be written. */
  after: Look;
}

/** Makes all sure edits, file by file, each written in one step; then looks again, until nothing is left to do. */
export async function mend(
  context: Context,
  first: Look,
  { dryRun, ...options }: LookOptions & { dryRun: boolean },
): Promise<Mending> {
  const mended: Remark[] = [];
  let now = first;
  for (let round = 0; round < roundsAtMost; round++) {
    // oxlint-disable-next-line no-await-in-loop -- each round knows what the last one made
    const { made, changedMeanwhile } = await editFiles(context, now, dryRun);
    mended.push(...made);
    if (dryRun || (made.length === 0 && !changedMeanwhile)) break;
    // oxlint-disable-next-line no-await-in-loop -- as above
    now = await look(context, options, true);
  }
  return { mended, after: now };
}

interface Edited {
  made: Remark[];
  /** True where somebody has written in a file since it was looked at, which is left for the next look. */
  changedMeanwhile: boolean;
}

async function editFiles(context: Context, { texts, remarks }: Look, dryRun: boolean): Promise<Edited> {
  const edited: Edited = { made: [], changedMeanwhile: false };
  const files = new Set(remarks.filter(({ edits }) => edits.length > 0).map(({ file }) => file));
  for (const file of files) {
    const source = texts.get(file);
    if (!source) continue;
    const own = remarks.filter((remark) => remark.file === file);
    const { text, mended } = fixText(source.text, own);
    if (text === source.text || !keepsSeals(source.text, text)) continue;
    // oxlint-disable-next-line no-await-in-loop -- one lock at a time
    if (dryRun || (await replace(context, file, { source, mended: text }))) edited.made.push(...mended);
    else edited.changedMeanwhile = true;
  }
  return edited;
}

/** @returns false, and no change, where the file is no longer as it was looked at */
async function replace(
  { store }: Context,
  file: string,
  { source: { text, bom }, mended }: { source: DecodedText; mended: string },
): Promise<boolean> {
  let replaced = false;
  await store.append(file, () => {
    replaced = store.replace(file, encodeText({ text, bom }), encodeText({ text: mended, bom }));
    return "";
  });
  return replaced;
}
