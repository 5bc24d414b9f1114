import { type Context, UserError } from "./context.ts";

/**
 * Writes a file anew under its lock, unless it is no longer as it was when the change was worked out: an editor or a
 * sync program may have saved it meanwhile, and knows of no lock.
 * @param change both whole texts, byte order mark included
 * @throws UserError where somebody has changed, moved or removed the file; nothing is written then
 */
export async function saveText(
  { store, shown, texts }: Pick<Context, "store" | "shown" | "texts">,
  file: string,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await store.append(file, () => {
    if (store.replace(file, from, to)) return "";
    throw new UserError(texts.errors.changedMeanwhile({ file: shown(file) }), 4);
  });
}
