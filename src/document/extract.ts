import { carriedNotes } from "./carried-notes.ts";
import type { Block, DocumentItem, Fact, MeetingDocument, Signature } from "./document.ts";

/** The words of an extract, in the document's language. */
export interface ExtractWords {
  /** "Protokollsutdrag" */
  genre: string;
  /** "Rätt utdraget intygas" */
  certified: string;
  /** What the one who certifies it fills in: "Ort och datum", "Namnteckning och namnförtydligande". */
  places: readonly string[];
  /** "Protokollet är inte justerat." Stands where nobody is known to have approved; undefined where nobody has to. */
  notApproved: string | undefined;
}

/**
 * Those items of the document, with the meeting's facts, who was there and who approved; in place of the minutes' own
 * signatures a line for the one who certifies that it is rightly taken out.
 * @param anchors of the items that it holds; their order is the document's
 */
export function extractOf(
  document: MeetingDocument,
  anchors: readonly string[],
  words: ExtractWords,
): MeetingDocument {
  const items = document.items.filter(({ anchor }) => anchors.includes(anchor));
  const approvers = approversIn(document);
  const approved = document.standing.length > 0 || approvers.some(({ signed }) => signed !== "");
  return {
    ...document,
    extract: true,
    genre: words.genre,
    facts: [...document.facts, ...approvalFacts(document, approvers)],
    items,
    closing: carriedNotes([...document.opening, ...items.flatMap(blocksIn)], allBlocks(document)),
    attachments: document.attachments.filter(({ items: of = [] }) => of.some((one) => isIn(items, one))),
    signatures: words.places.map((role): Signature => ({ role, name: "", signed: "" })),
    standing: approved || words.notApproved === undefined ? document.standing : [words.notApproved],
    words: { ...document.words, signatures: words.certified },
  };
}

function blocksIn({ blocks }: DocumentItem): Block[] {
  return blocks;
}

function allBlocks({ opening, items, closing }: MeetingDocument): Block[] {
  return [...opening, ...items.flatMap(blocksIn), ...closing];
}

function isIn(items: readonly DocumentItem[], anchor: string): boolean {
  return items.some((item) => item.anchor === anchor);
}

/** Whoever signs the minutes and does not stand among the facts already. */
function approversIn({ facts, signatures }: MeetingDocument): Signature[] {
  return signatures.filter(
    ({ name, role }) =>
      name !== "" && !facts.some((fact) => fact.label === role && fact.value.includes(name)),
  );
}

/** "Justerare: Siv Ek (justerat 12 april 2025), Per Ed" */
function approvalFacts({ language }: MeetingDocument, approvers: readonly Signature[]): Fact[] {
  const roles = [...new Set(approvers.map(({ role }) => role))];
  return roles.map((label) => ({
    label,
    value: approvers
      .filter(({ role }) => role === label)
      .map(({ name, signed }) => (signed === "" ? name : `${name} (${small(signed, language)})`))
      .join(", "),
  }));
}

function small(words: string, language: string): string {
  return words.slice(0, 1).toLocaleLowerCase(language) + words.slice(1);
}
