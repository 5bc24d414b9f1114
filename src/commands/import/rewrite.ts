import { readText } from "../../archive/read-text.ts";
import { encodeText } from "../../format/index.ts";
import { readMinutes } from "../../minutes/read-minutes.ts";
import { keepsSeals } from "../../minutes/seal/check-seals.ts";
import type { Minutes } from "../../model/minutes.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";

/** A minutes file as it stands now. */
export interface Opened {
  minutes: Minutes;
  /** Without byte order mark. */
  text: string;
  bom: boolean;
}

/** The file's minutes; undefined where it cannot be read. */
export function opened({ context, archive }: Desk, file: string): Opened | undefined {
  const decoded = readText(context.store, file);
  if ("code" in decoded) return undefined;
  const { minutes } = readMinutes({ file, text: decoded.text }, { config: archive.config, plain: false });
  return minutes && { minutes, ...decoded };
}

/** An editor that saves while the change is written makes it be worked out anew, but none saves so often. */
const mostTries = 10;

/**
 * Changes a minutes file as it stands when its lock is held: somebody may have written there since it was last read,
 * and what was computed then may point at other records now.
 * @param change the new text; undefined where it is to stay as it is
 * @returns false where nothing was written
 */
export async function rewrite(
  desk: Desk,
  file: string,
  change: (open: Opened) => string | undefined,
): Promise<boolean> {
  const { store, shown, texts } = desk.context;
  let written = false;
  await store.append(file, () => {
    for (let left = mostTries; left > 0; left--) {
      const open = opened(desk, file);
      const text = open && change(open);
      if (!open || text === undefined || text === open.text) return "";
      if (!keepsSeals(open.text, text)) return "";
      written = store.replace(file, encodeText(open), encodeText({ text, bom: open.bom }));
      if (written) return "";
    }
    throw new UserError(texts.errors.changedMeanwhile({ file: shown(file) }), 4);
  });
  return written;
}
