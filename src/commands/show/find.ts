import { type FollowingItem, followingIn } from "../../archive/following.ts";
import { ReferenceIndex } from "../../archive/references.ts";
import { parseItemRef } from "../../archive/trace-step.ts";
import { viewOn } from "../../archive/view.ts";
import { periodInWords } from "../../language/days.ts";
import { UserError } from "../context.ts";
import type { Question } from "../list/question.ts";

/** Finds what references mean, and what took a record up again. */
export interface Finder {
  /** @throws UserError where nothing, or several things, go by the reference */
  find(written: string): string;
  has(ref: string): boolean;
  followedBy(ref: string): readonly FollowingItem[];
}

/** A finder over the whole archive, agendas to come included. */
export function finderFor({ archive, whole, register, asOf, texts }: Question): Finder {
  const references = new ReferenceIndex(
    archive,
    register.meetings.map(({ id }) => id),
  );
  const following = followingIn(viewOn(archive, asOf), references);
  return {
    find(written) {
      const found = references.resolve(written);
      if (found.type === "found") return parseItemRef(found.ref)?.meeting ?? found.ref;
      if (found.type === "unknown") {
        const later = new ReferenceIndex(whole, []).resolve(written);
        if (later.type === "found")
          throw new UserError(texts.show.notYet({ ref: later.ref, day: periodInWords(asOf, texts) }));
        throw new UserError(texts.errors.unknownReference({ ref: written, nearest: found.nearest }));
      }
      const candidates = found.candidates.join(", ");
      throw new UserError(texts.errors.ambiguousReference({ ref: written, candidates }));
    },
    has: (ref) => references.has(ref),
    followedBy: (ref) => following.get(ref) ?? [],
  };
}
