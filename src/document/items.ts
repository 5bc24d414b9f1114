import type { RootContent } from "mdast";
import type { ProsePlaces } from "../minutes/prose-places.ts";
import { clauseText } from "../model/decision.ts";
import type { Span } from "../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../model/minutes.ts";
import { nameKey } from "../model/names.ts";
import type { Correction } from "./corrections.ts";
import { blocksOf, type Setting } from "./decision-blocks.ts";
import type { Block, DocumentItem, Fact } from "./document.ts";
import { referenceFacts } from "./earlier-records.ts";
import { actionList, decisionBlock, followUpParagraphs } from "./from-records.ts";
import { itemKey } from "./item-key.ts";
import type { Section } from "./sections.ts";
import { countsByYear, type DocumentSource } from "./source.ts";
import { wordsOf } from "./tree.ts";

/** The records that no prose tells, and where the decisions stand that it does. */
export interface Records {
  spans: Span[];
  untold: Pick<MeetingRecords, "decisions" | "actions" | "follow_ups">;
}

export function recordsOf({ meeting }: Minutes, places: ProsePlaces): Records {
  const spans: Span[] = [];
  const decisions = meeting.decisions.filter((decision) => {
    const clauses = (decision.clauses ?? []).map(clauseText);
    const place = places.placeOf(decision, clauses[0] ?? "");
    if (place) spans.push(place);
    return !place;
  });
  const actions = meeting.actions.filter((action) => !places.placeOf(action, action.task ?? ""));
  const hasProse = places.landmarks.length > 0;
  return { spans, untold: { decisions, actions, follow_ups: hasProse ? [] : meeting.follow_ups } };
}

interface ItemSource {
  source: DocumentSource;
  setting: Setting;
  records: Records;
  corrections: readonly Correction[];
}

/** The items, what belongs to none of them, and corrections of the minutes as a whole. */
export function itemsFrom(
  sections: readonly Section[],
  made: ItemSource,
): { items: DocumentItem[]; closing: Block[]; loose: string[] } {
  const anchors = new Set<string>();
  const keys = new Set<string>();
  const items = sections.map((section) => {
    const item = itemOf(section, made, anchors);
    if (section.agenda?.number !== undefined) keys.add(itemKey(section.agenda.number));
    return item;
  });
  const isLoose = ({ agenda }: { agenda?: string | undefined }) =>
    agenda === undefined || !keys.has(itemKey(agenda));
  const { corrections, source } = made;
  const loose = corrections.filter((one) => (source.placedOnly ? one.agenda === undefined : isLoose(one)));
  return {
    items,
    closing: source.placedOnly ? [] : writtenOut(made, isLoose),
    loose: loose.map(({ text }) => text),
  };
}

function itemOf(section: Section, made: ItemSource, anchors: Set<string>): DocumentItem {
  const { agenda, landmark } = section;
  const number = agenda?.number ?? landmark?.number;
  const key = number === undefined ? undefined : itemKey(number);
  const isOwn = (record: { agenda?: string | undefined }) =>
    agenda?.number !== undefined && record.agenda !== undefined && itemKey(record.agenda) === key;
  const prose = blocksOf(section.parts, made.setting);
  const said = wordsOf(prose.flatMap(({ content }) => content));
  return {
    anchor: anchorFor(key ?? "", anchors),
    label: labelOf(number, section, made.source),
    title: agenda?.title ?? landmark?.title ?? "",
    facts: [...factsOf(section, said, made.source), ...referenceFacts(said, made.source)],
    blocks: [...prose, ...writtenOut(made, isOwn)],
    corrections: made.corrections.filter(isOwn).map(({ text }) => text),
  };
}

/** Records that no prose tells. */
function writtenOut(
  { records, source }: ItemSource,
  wanted: (record: { agenda?: string | undefined }) => boolean,
): Block[] {
  const { decisions, actions, follow_ups } = records.untold;
  const rest: RootContent[] = [
    ...actionList(actions.filter(wanted)),
    ...followUpParagraphs(follow_ups.filter(wanted), source.texts),
  ];
  return [
    ...decisions.filter(wanted).map((decision) => decisionBlock(decision, source.texts)),
    ...(rest.length > 0 ? [{ type: "prose" as const, content: rest }] : []),
  ];
}

/** ASCII, and taken by no other item. */
function anchorFor(key: string, taken: Set<string>): string {
  const ascii = key.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const base = ascii === "" ? `item-x${taken.size + 1}` : `item-${ascii}`;
  let anchor = base;
  for (let count = 2; taken.has(anchor); count++) anchor = `${base}-${count}`;
  taken.add(anchor);
  return anchor;
}

/** "§ 12" where the minutes write it so or count over the year, else "12." */
function labelOf(number: string | undefined, { landmark }: Section, source: DocumentSource): string {
  if (number === undefined || number.trim() === "") return "";
  const bare = number.replace(/^§\s*/, "").replace(/\.$/, "");
  const written = landmark ? source.text.slice(landmark.span.start, landmark.span.end) : "";
  return countsByYear(source) || /^\W*§/.test(written) ? `§ ${bare}` : `${bare}.`;
}

/** Presenter and case, where the item's own words do not say them. */
function factsOf({ agenda }: Section, said: string, { texts }: DocumentSource): Fact[] {
  const { labels, words } = texts.documents;
  const known = nameKey(said);
  const unsaid = (values: readonly (string | undefined)[]) =>
    values.filter((value) => value !== undefined && !known.includes(nameKey(value))).join(", ");
  const attached = (agenda?.attachments ?? []).map(({ label, file }) => label ?? file);
  return [
    { label: labels.case, value: unsaid([agenda?.case]) },
    { label: labels.presenter, value: unsaid(agenda?.presenter ?? []) },
    { label: words.attachments, value: unsaid(attached) },
  ].filter(({ value }) => value !== "");
}
