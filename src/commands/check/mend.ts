import { encodeText } from "../../format/index.ts";
import { fixText } from "../../lint/fix.ts";
import type { Remark } from "../../lint/lint.ts";
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
    const made = editFiles(context, now, dryRun);
    mended.push(...made);
    if (dryRun || made.length === 0) break;
    now = await look(context, options, true);
  }
  return { mended, after: now };
}

function editFiles({ store }: Context, { texts, remarks }: Look, dryRun: boolean): Remark[] {
  const files = [...new Set(remarks.filter(({ edits }) => edits.length > 0).map(({ file }) => file))];
  return files.flatMap((file) => {
    const source = texts.get(file);
    if (!source) return [];
    const { text, mended } = fixText(
      source.text,
      remarks.filter((remark) => remark.file === file),
    );
    if (!dryRun && text !== source.text) store.write(file, encodeText({ text, bom: source.bom }));
    return text === source.text ? [] : mended;
  });
}
