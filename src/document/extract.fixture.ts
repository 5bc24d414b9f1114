import type { DocumentItem, MeetingDocument } from "./document.ts";

/** An item without text. */
export function itemOf(anchor: string, label: string, title: string): DocumentItem {
  return { anchor, label, title, facts: [], blocks: [], corrections: [] };
}

/** Minutes of three items with two attachments, signed by one of two. */
export function documentOf(rest: Partial<MeetingDocument> = {}): MeetingDocument {
  return {
    language: "sv-SE",
    extract: false,
    genre: "Protokoll",
    title: "Kulturnämnden 3 april 2025",
    forum: "Kulturnämnden",
    day: "2025-04-03",
    date: "3 april 2025",
    author: "Bo Alm",
    mark: undefined,
    facts: [{ label: "Ordförande", value: "Eva Lind" }],
    attendance: [],
    opening: [],
    items: [
      itemOf("item-4", "§ 4", "Taxor"),
      itemOf("item-5", "§ 5", "Bidrag"),
      itemOf("item-6b", "§ 6 B", "Val"),
    ],
    closing: [{ type: "prose", content: [{ type: "thematicBreak" }] }],
    attachments: [
      { label: "Bilaga 1", text: "Taxor", href: "bilagor/1.pdf", missing: false, items: ["item-4"] },
      { label: "Bilaga 2", text: "Bidrag", href: undefined, missing: true, items: ["item-5", "item-6b"] },
    ],
    signatures: [
      { role: "Ordförande", name: "Eva Lind", signed: "" },
      { role: "Justerare", name: "Siv Ek", signed: "Justerat 12 april 2025" },
      { role: "Justerare", name: "Per Ed", signed: "" },
    ],
    standing: [],
    words: {
      contents: "Innehåll",
      attachments: "Bilagor",
      signatures: "Underskrifter",
      organisation: "Organisation",
      name: "Namn",
      missing: "saknas",
      page: ({ page, pages }) => `${page} (${pages})`,
    },
    ...rest,
  };
}
