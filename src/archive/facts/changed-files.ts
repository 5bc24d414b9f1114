import { fileState, type Shelf, type Survey, type Taken } from "../../ports/shelf.ts";

/** More than this are seen to together with all the rest, and then kept. */
const most = { changed: 30, doubtful: 300 };

/**
 * The files whose content is not what it was, new ones too; undefined where there are too many.
 * @param kept what lies there now, compared with what was taken from the shelf
 */
export function changedFiles(
  { taken, survey }: { taken: Taken; survey: Survey },
  shelf: Shelf,
): string[] | undefined {
  const { files, places = files } = survey.tree;
  const changed: string[] = [];
  if (survey.states.filter((state) => state === fileState.doubtful).length > most.doubtful) return undefined;
  for (const [index, file] of files.entries()) {
    const before = survey.known[index] ?? -1;
    if (survey.states[index] === fileState.same) continue;
    const hash = taken.hashes.subarray(before * 16, before * 16 + 16);
    const content =
      before < 0 || survey.states[index] === fileState.new ? undefined : shelf.hashAt(places[index] ?? "");
    if (content !== undefined && Buffer.compare(content, hash) === 0) continue;
    changed.push(file);
    if (changed.length > most.changed) return undefined;
  }
  return changed;
}
