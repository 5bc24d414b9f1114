import type { AgendaItem, Attachment } from "../model/meeting.ts";
import { nameKey } from "../model/names.ts";
import type { DocumentAttachment, DocumentItem } from "./document.ts";
import { itemKey } from "./item-key.ts";

export interface AttachmentSource {
  agenda: readonly AgendaItem[];
  /** The items as the document shows them. */
  items: readonly Pick<DocumentItem, "anchor" | "label">[];
  /** "Bilaga", in the document's language. */
  word: string;
  /** The address of a file as the document may have it; undefined for one that is not there. */
  linkTo: (file: string) => string | undefined;
}

/** "Bilaga 1", "Bil. A", "Appendix 2b", in either language. */
const numbered =
  /^(?:bilaga|bil|appendix|app|annex|attachment)\b[.:]?\s*(?:nr|no)?\.?\s*(?:\d+\s?[a-z]?|[a-z])$/i;

/**
 * The attachments of all items, each once, in the agenda's order. One that the minutes number keeps its number and is told
 * by its item's title; any other gets the next number that is free. A file that is named and not there is missing.
 */
export function attachmentsOf({ agenda, items, word, linkTo }: AttachmentSource): DocumentAttachment[] {
  const found = agenda.flatMap((item) =>
    (item.attachments ?? []).map((attachment) => ({ attachment, item })),
  );
  const taken = new Set(found.map(({ attachment }) => nameKey(attachment.label ?? "")));
  const all = new Map<string, DocumentAttachment>();
  for (const { attachment, item } of found) {
    const key = `${nameKey(attachment.label ?? "")}\n${attachment.file ?? ""}`;
    const anchor = items.find(
      ({ label }) => item.number !== undefined && itemKey(label) === itemKey(item.number),
    )?.anchor;
    const known = all.get(key);
    if (known) known.items = [...(known.items ?? []), ...(anchor === undefined ? [] : [anchor])];
    else {
      const { file } = attachment;
      const href = file === undefined ? undefined : linkTo(file);
      const missing = file !== undefined && href === undefined;
      const named = wordsOf(attachment, { title: item.title ?? "", word, taken });
      all.set(key, { ...named, href, missing, items: anchor === undefined ? [] : [anchor] });
    }
  }
  return [...all.values()];
}

function wordsOf(
  { label = "", file = "" }: Attachment,
  { title, word, taken }: { title: string; word: string; taken: Set<string> },
): { label: string; text: string } {
  const name = file.split(/[/\\]/).at(-1) ?? "";
  if (numbered.test(label.trim())) return { label: label.trim(), text: title === "" ? name : title };
  let number = 1;
  while (taken.has(nameKey(`${word} ${number}`))) number++;
  taken.add(nameKey(`${word} ${number}`));
  return { label: `${word} ${number}`, text: label === "" ? name : label };
}
