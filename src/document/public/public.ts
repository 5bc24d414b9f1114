import { forumOf } from "../../model/names.ts";
import type {
  AttendanceList,
  Block,
  DocumentAttachment,
  DocumentItem,
  Fact,
  MeetingDocument,
} from "../document.ts";
import { replacedNames } from "./name-spellings.ts";
import { ordinaryIn } from "./ordinary.ts";
import { othersAs, type PublicSource, type Unnamed, unnamedIn } from "./people.ts";
import { replacedBlocks, withoutLooseNotes } from "./prose.ts";
import { keyOf, type Replaced, type Replacing, replacing } from "./replacing.ts";
import { capital } from "./rules.ts";
import { type Withheld, withheldIn } from "./withheld.ts";

/** A document for everybody, or the agenda items (numbers, else titles) that could not be left out of it. */
export type PublicDocument = { document: MeetingDocument } | { unfound: readonly string[] };

/**
 * The document as the public may have it. An item that is not public is its number and says so; nothing of it stands
 * elsewhere, as far as words can tell. People who are neither members nor officials are called what the archive wants.
 * Nothing is given where an item that is not public cannot be found in the text.
 */
export function publicDocument(document: MeetingDocument, source: PublicSource): PublicDocument {
  const withheld = withheldIn(source.minutes, source.text, document.items);
  if (withheld.unfound.length > 0) return { unfound: withheld.unfound };
  const unnamed = unnamedIn(source, othersAs(source.archive));
  const replace = replacerFor(withheld, replacedNames(unnamed, source), source);
  const [opening = [], closing = [], ...items] = withoutLooseNotes([
    document.opening,
    document.closing,
    ...document.items.map(({ anchor, blocks }) => (withheld.anchors.has(anchor) ? [] : blocks)),
  ]).map((blocks) => replacedBlocks(blocks, replace));
  const { text } = replace;
  return {
    document: {
      ...document,
      title: text(document.title),
      forum: isKnownForum(source) ? document.forum : text(document.forum),
      author: text(document.author),
      facts: factsOf(document.facts, replace),
      attendance: document.attendance.map((list) => attendanceOf(list, unnamed, replace)),
      opening,
      closing,
      items: document.items.map((item, index) =>
        itemOf(item, { blocks: items[index] ?? [], withheld, replace, words: source.texts.publicDocuments }),
      ),
      attachments: attachmentsOf(document.attachments, withheld, replace),
      signatures: document.signatures.map((one) => ({ ...one, name: text(one.name) })),
      standing: document.standing.map(text),
    },
  };
}

/** What `klubba.yaml` calls its forums may be told; what minutes call their own may be anything. */
function isKnownForum({ minutes, archive }: PublicSource): boolean {
  return forumOf(archive.config, minutes.forum) !== undefined;
}

function replacerFor(withheld: Withheld, names: readonly Replaced[], source: PublicSource): Replacing {
  const { inPlace } = source.texts.publicDocuments;
  const { texts, words, patterns } = withheld;
  const secret: Replaced = { spellings: texts, patterns, by: inPlace };
  const wholeTexts = new Map([...words, ...texts].map((word) => [keyOf(word), inPlace]));
  const { publicDocuments, common } = source.minutesTexts;
  const isOrdinary = ordinaryIn(source.text, { ...publicDocuments, months: common.months });
  return replacing([secret, ...names], { wholeTexts, gone: inPlace, isOrdinary });
}

function factsOf(facts: readonly Fact[], { text }: Replacing): Fact[] {
  return facts.map(({ label, value }) => ({ label, value: text(value) }));
}

function attendanceOf(
  list: AttendanceList,
  unnamed: readonly Unnamed[],
  { text }: Replacing,
): AttendanceList {
  const byName = new Map(
    unnamed.flatMap((one) => [one.name, ...one.aliases, ...one.written].map((name) => [name, one] as const)),
  );
  return {
    ...list,
    groups: list.groups.map(({ organisation, people }) => ({
      organisation: text(organisation),
      people: people.map(({ name, role, note }) => {
        const short = byName.get(name)?.short;
        return {
          name: short === undefined ? text(name) : capital(short),
          role: role === short ? "" : text(role),
          note: text(note),
        };
      }),
    })),
  };
}

interface ItemParts {
  blocks: Block[];
  withheld: Withheld;
  replace: Replacing;
  words: { notPublic: string; leftOut: string };
}

function itemOf(item: DocumentItem, { blocks, withheld, replace, words }: ItemParts): DocumentItem {
  const { anchor, label, title, facts, corrections } = item;
  if (withheld.anchors.has(anchor)) {
    const { notPublic, leftOut } = words;
    return { anchor, label, title: notPublic, facts: [], blocks: [], corrections: [], withheld: leftOut };
  }
  return {
    ...item,
    title: replace.text(title),
    facts: factsOf(facts, replace),
    blocks,
    corrections: corrections.map(replace.text),
  };
}

/** Those of public items; what belongs to none at all is nobody's to show. */
function attachmentsOf(
  all: readonly DocumentAttachment[],
  { anchors }: Withheld,
  replace: Replacing,
): DocumentAttachment[] {
  return all.flatMap((one) => {
    const { items = [], label, text, href } = one;
    const open = items.filter((anchor) => !anchors.has(anchor));
    if (open.length === 0 && (items.length > 0 || anchors.size > 0)) return [];
    const hidden = href !== undefined && replace.hides(href);
    const words = { label: replace.text(label), text: replace.text(text) };
    return [{ ...one, ...words, items: open, ...(hidden ? { href: undefined } : {}) }];
  });
}
