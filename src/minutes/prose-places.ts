import { splitFrontMatter } from "../format/index.ts";
import type { Config } from "../model/config.ts";
import type { Provenance, Span } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { forumOf, namesOfForum, peopleOf } from "../model/names.ts";
import { LineIndex } from "../model/source.ts";
import { type Landmark, landmarksOf } from "../recognise/index.ts";
import { lineOfIds } from "./id-lines.ts";
import { findPassage } from "./passage.ts";

/** Where in a minutes file's text its prose begins, is parted, and says what. Offsets are UTF-16 offsets in the file. */
export interface ProsePlaces {
  body: number;
  landmarks: Landmark[];
  /** Where a record stands: at its span, at its id, else where its words are; undefined where prose does not say it. */
  placeOf(record: Provenance & { id?: string | undefined }, words: string): Span | undefined;
}

/** @param text the file's whole text, front matter included */
export function prosePlaces(text: string, minutes: Minutes, config: Config): ProsePlaces {
  const split = splitFrontMatter(text);
  const body = "code" in split ? 0 : split.body;
  const forum = forumOf(config, minutes.forum);
  const lines = new LineIndex(text);
  const ids = lineOfIds(text, body);
  return {
    body,
    landmarks: landmarksOf(
      { text, start: body },
      {
        language: config.language,
        date: minutes.meeting.date,
        people: peopleOf(config),
        forumNames: namesOfForum(minutes.forum, forum),
      },
    ),
    placeOf({ span, id }, words) {
      const line = ids.get(id ?? "");
      if (span) return span;
      if (line !== undefined) return within(text, lineSpan(text, lines, line), words);
      return words.trim() === "" ? undefined : findPassage(text, words, lines);
    },
  };
}

function lineSpan(text: string, { starts }: LineIndex, line: number): Span {
  return { start: starts[line - 1] ?? 0, end: (starts[line] ?? text.length + 1) - 1 };
}

/** The words themselves, where the line has them; else the whole line. */
function within(text: string, line: Span, words: string): Span {
  const at = words === "" ? -1 : text.slice(line.start, line.end).indexOf(words);
  return at < 0 ? line : { start: line.start + at, end: line.start + at + words.length };
}
