import { chooseItems, itemsOf } from "../../document/choose-items.ts";
import type { MeetingDocument } from "../../document/document.ts";
import { type ExtractWords, extractOf } from "../../document/extract.ts";
import { itemKey } from "../../document/item-key.ts";
import type { Texts } from "../../language/texts.ts";
import type { Minutes } from "../../model/minutes.ts";
import { UserError } from "../context.ts";
import type { Question } from "../list/question.ts";
import { concerning } from "./concerning.ts";

export interface ExtractOptions {
  /** Numbers, anchors, titles or references of items. */
  items: readonly string[];
  /** Names of those whom the items concern. */
  for: readonly string[];
}

export interface ExtractSource {
  question: Question;
  minutes: Minutes;
  /** The words of the document's language, and of the one that the minutes are written in. */
  texts: Texts;
  minutesTexts: Texts;
}

/** True where an extract is asked for, and not the whole document. */
export function isExtract({ items, for: names }: ExtractOptions): boolean {
  return items.length + names.length > 0;
}

/**
 * The extract that was asked for.
 * @returns undefined where nothing concerns those whom it is for, and items were not asked for
 * @throws UserError for an item that is not there, with those that are, or a name that nobody has
 */
export function extract(
  document: MeetingDocument,
  options: ExtractOptions,
  source: ExtractSource,
): MeetingDocument | undefined {
  const { question, minutes } = source;
  const asked = askedFor(document, options.items, source);
  const numbers =
    options.for.length === 0
      ? []
      : concerning(question, {
          names: options.for,
          file: minutes.file,
          minutesWords: source.minutesTexts.adoption,
        });
  const concerned = numbers.flatMap((number) => itemsOf(document.items, number)).map(({ anchor }) => anchor);
  const anchors = [...asked, ...concerned];
  return anchors.length === 0 ? undefined : extractOf(document, anchors, wordsOf(document, source));
}

function askedFor(
  { items }: MeetingDocument,
  asked: readonly string[],
  { question, minutes }: ExtractSource,
): string[] {
  const { anchors, unknown } = chooseItems(items, minutes, asked);
  if (unknown.length === 0) return anchors;
  const { context, texts } = question;
  const file = context.shown(minutes.file);
  if (items.length === 0) throw new UserError(texts.extracts.noItems({ file }));
  throw new UserError(
    texts.extracts.unknownItems({ asked: unknown.join(", "), file, known: knownBy(unknown, items) }),
  );
}

/** The items that are there: for numbers the numbers alone, which fit on a line. */
function knownBy(asked: readonly string[], items: MeetingDocument["items"]): string {
  const labels = items.map(({ label }) => label).filter((label) => label !== "");
  if (labels.length > 0 && asked.every((words) => /^\d/.test(itemKey(words)))) return labels.join(", ");
  return items.map(({ label, title }) => [label, title].filter((each) => each !== "").join(" ")).join("; ");
}

function wordsOf({ genre }: MeetingDocument, { texts, minutes }: ExtractSource): ExtractWords {
  const { documents, extracts } = texts;
  const kind = genre === documents.genres.notes ? "notes" : "protocol";
  const named = documents.extracts[kind];
  const isApproved = minutes.status === "approved" || kind === "notes";
  return {
    genre: named,
    certified: extracts.certified,
    places: [extracts.placeAndDate, extracts.signature],
    notApproved: isApproved ? undefined : extracts.notApproved,
  };
}
