import type { RootContent } from "mdast";
import { prosePlaces } from "../minutes/prose-places.ts";
import { forumOf } from "../model/names.ts";
import { attachmentsOf } from "./attachments.ts";
import { attendanceOf } from "./attendance.ts";
import { correctionsOf } from "./corrections.ts";
import { blocksOf } from "./decision-blocks.ts";
import type { Block, MeetingDocument } from "./document.ts";
import { datesOf, factsOf } from "./facts.ts";
import { upcomingList } from "./from-records.ts";
import { itemsFrom, recordsOf } from "./items.ts";
import { documentWithLineEnds } from "./line-ends.ts";
import { readParts } from "./prose-tree.ts";
import { readable } from "./readable.ts";
import { sectionsOf } from "./sections.ts";
import { signaturesOf, standingOf } from "./signatures.ts";
import { type DocumentSource, genreOf } from "./source.ts";
import { withoutTitle } from "./title-line.ts";
import { cleaned, definitionsIn, wordsOf } from "./tree.ts";

/**
 * The document that these minutes are. What their prose says is not said twice: facts and people whom the words before the
 * first item name are left to them; a record is written out only where no prose tells it.
 */
export function buildDocument(source: DocumentSource): MeetingDocument {
  const { minutes, archive, texts, text, linkTo } = source;
  const { meeting } = minutes;
  const places = prosePlaces(text, minutes, archive.config);
  const landmarks = places.landmarks.filter(({ type, role }) => type === "item" || role === "decision");
  const records = recordsOf(minutes, places);
  const { root, parts, parted } = readParts({
    text,
    body: places.body,
    landmarks,
    read: source.read,
    decisions: records.spans,
  });
  const definitions = definitionsIn(root);
  const clean = (nodes: readonly RootContent[]) => readable(cleaned(nodes, { definitions, linkTo }), source);
  const { opening, sections } = sectionsOf(parts, parted || parts.length === 0 ? meeting.agenda : []);
  const setting = {
    decisions: records.spans,
    heading: texts.documents.decision,
    clause: texts.documents.clause,
    clean,
  };
  const before = withoutTitle(blocksOf(opening, setting), source);
  const said = wordsOf(before.flatMap(({ content }) => content));
  const corrections = correctionsOf(source);
  const made = itemsFrom(sections, { source, setting, records, corrections });
  const upcoming = parts.length === 0 ? upcomingList(meeting.upcoming_meetings, texts) : [];
  return documentWithLineEnds({
    ...namesOf(source),
    facts: factsOf(source, said),
    attendance: attendanceOf(source, said),
    opening: before,
    items: made.items,
    closing: [...made.closing, ...(upcoming.length > 0 ? [prose(upcoming)] : [])],
    attachments: attachmentsOf({
      agenda: meeting.agenda,
      items: made.items,
      word: texts.extracts.attachment,
      linkTo,
    }),
    signatures: signaturesOf(source),
    standing: [...standingOf(source), ...made.loose],
    words: texts.documents.words,
  });
}

function prose(content: RootContent[]): Block {
  return { type: "prose", content };
}

function namesOf(
  source: DocumentSource,
): Pick<
  MeetingDocument,
  "language" | "extract" | "genre" | "title" | "forum" | "day" | "date" | "author" | "mark"
> {
  const { minutes, archive, texts } = source;
  const { documents } = texts;
  const { meeting } = minutes;
  const genre = documents.genres[genreOf(source)];
  const forum = forumOf(archive.config, minutes.forum)?.name ?? minutes.forum;
  const date = datesOf(source);
  const named = meeting.title ?? [forum, date].filter((each) => each !== "").join(", ");
  return {
    language: documents.language,
    extract: false,
    genre,
    title: named === "" ? minutes.id : named,
    forum,
    day: meeting.date,
    date,
    author: meeting.secretary ?? "",
    mark: minutes.status === "draft" ? documents.draft : undefined,
  };
}
