import type { Context } from "../context.ts";
import { fragment } from "../forms.ts";
import { wholeLabel } from "../labels.ts";
import { isFullName } from "../people/name.ts";
import { isPeopleRole } from "../people/roles.ts";
import { type Piece, partOf, textOf } from "../text/piece.ts";
import { isElectionByForm } from "./ruling.ts";

/** A sentence without what numbers it among others: "a) Till revisor valdes …", "4.Valdes …". */
export function unmarked(piece: Piece): Piece {
  const mark =
    /^(?:[•·▪●○] ?(?=\p{L})|[–-] ?(?=\p{Lu})|(?:[a-zåäö]|\d{1,2})\) (?=\S)|(?:§ ?)?\d{1,2}\. ?(?=\p{L})|(?:[BD]|Beslut |Decision )?\d{1,2}\.\d{1,2}[.:]? (?=\p{Lu})|[BD] ?\d{1,3}[.:)]? (?=\p{Lu}))/iu.exec(
      textOf(piece),
    )?.[0];
  return mark === undefined ? piece : partOf(piece, mark.length, piece.end - piece.start);
}

/** A sentence without what it is about: "Bryggan: Ärendet bordläggs." What a label or a person says stays as it is. */
export function untopical(piece: Piece, { words, people }: Context): Piece {
  const topic = /^(\p{Lu}[^.:;?!]{2,60}?)(?:: | [–-] )(?=\p{L})/u.exec(textOf(piece));
  const said = topic?.[1] ?? "";
  if (!topic || isFullName(said) || people.has(said)) return piece;
  const label = wholeLabel(said, words);
  const elects = isElectionByForm(textOf(piece).slice(topic[0].length), words);
  if (label && !(isPeopleRole(label.role) && elects)) return piece;
  if (fragment(words.decisions.proposes.hint).test(said)) return piece;
  // "Inriktning: gemensam utbildning – Siv tar fram ett förslag"
  const rest = textOf(piece).slice(topic[0].length);
  const more = /^\p{Ll}[^.:;?!–-]{2,60} [–-] (?=\p{Lu})/u.exec(rest)?.[0].length ?? 0;
  return partOf(piece, topic[0].length + more, piece.end - piece.start);
}
