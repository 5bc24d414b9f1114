/** Words with one look. A line end in `text` is one that the writer of the source made within a paragraph. */
export interface Words {
  text: string;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  struck?: boolean | undefined;
  /** Where a link goes, for one that a reader of the text may want to follow. */
  href?: string | undefined;
  /** Markdown as it stands, such as a footnote's mark: nothing in it is escaped. */
  raw?: boolean | undefined;
}

/** What containers of documents have in common, in reading order; {@link writeFlow} makes Markdown of it. */
export type Flow = Block | Table;

export interface Block {
  type: "heading" | "paragraph" | "item";
  words: Words[];
  /** The number that the container gives the paragraph ("§ 5", "1.2", "b)"); its words do not have it. */
  label?: string | undefined;
  /** 1–6, for a heading. */
  depth?: number | undefined;
  /** How deep in lists an item stands, from 0. An item without a label has a bullet. */
  level?: number | undefined;
  /** For a paragraph that goes on with the list item before it: that item's level. */
  within?: number | undefined;
}

export interface Table {
  type: "table";
  /** Rows of equally many cells; a cell that goes on over others has its words in the first of them alone. */
  rows: Flow[][][];
  /** The container says that the first row holds headings. */
  headed: boolean;
}

/** The plain text of a flow, one string a line; what reading it aloud would say. */
export function plainLines(flow: readonly Flow[]): string[] {
  return flow.flatMap((each) => {
    if (each.type === "table") return each.rows.flatMap((row) => row.flatMap((cell) => plainLines(cell)));
    const text = each.words.map((words) => (words.raw ? "" : words.text)).join("");
    return (each.label === undefined ? text : `${each.label} ${text}`)
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "");
  });
}
