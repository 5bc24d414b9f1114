import { fileState, type Shelf, type Survey, type Taken } from "../../ports/shelf.ts";
import { type Basis, basisOf } from "./encode.ts";
import type { Fact } from "./read-here.ts";

/** What an index still knows of files, by their place in the survey. */
export interface Recalled {
  facts: (Fact | undefined)[];
  /** How many files had to be looked into, since their stamps tell nothing. */
  verified: number;
}

/**
 * What the index says of the files whose content is as it was, so far as it was read on the basis that is given
 * now. The first piece of the index is that basis.
 */
export function recall(
  survey: Survey,
  taken: Taken | undefined,
  { keys, shelf }: { keys: Record<Basis, string>; shelf: Pick<Shelf, "hashAt"> },
): Recalled {
  const { files, places = files } = survey.tree;
  const pieces = taken?.pieces();
  if (taken === undefined || pieces?.length !== taken.tree.files.length + 1)
    return { facts: files.map(() => undefined), verified: 0 };
  const holds = basesThatHold(pieces[0], keys);
  let verified = 0;
  const facts = files.map((_, index) => {
    const before = survey.known[index] ?? -1;
    const piece = before < 0 ? undefined : pieces[before + 1];
    if (!piece || survey.states[index] === fileState.new || !holds[basisOf(piece)]) return undefined;
    const hash = taken.hashes.subarray(before * 16, before * 16 + 16);
    if (survey.states[index] === fileState.doubtful) {
      verified++;
      if (!isEqual(shelf.hashAt(places[index] ?? ""), hash)) return undefined;
    }
    return { piece, hash };
  });
  return { facts, verified };
}

/** As the first piece of the index. */
export function encodeKeys(keys: Record<Basis, string>): Uint8Array {
  return Buffer.from(JSON.stringify([keys.final, keys.draft]));
}

function basesThatHold(piece: Buffer | undefined, keys: Record<Basis, string>): Record<Basis, boolean> {
  const known = piece?.toString() ?? "";
  if (known === JSON.stringify([keys.final, keys.draft])) return { final: true, draft: true };
  return { final: known.startsWith(`[${JSON.stringify(keys.final)},`), draft: false };
}

function isEqual(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}
