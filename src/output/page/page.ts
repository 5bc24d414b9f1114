import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { DocumentItem, MeetingDocument } from "../../document/document.ts";
import { plain } from "../plain.ts";
import type { DocumentStyle, Picture } from "../style.ts";
import type { DrawingWords } from "./drawn.ts";
import { endingOf } from "./ending.ts";
import { openingOf, pageHead } from "./opening.ts";
import { pageCss } from "./page-css.ts";
import { Prose, type ProseWords } from "./prose.ts";
import { stringify } from "./stringify.ts";

export interface PageSource {
  style: DocumentStyle;
  /** The pictures of the prose by the address that it gives. */
  pictures: ReadonlyMap<string, Picture>;
  words: PageWords;
}

/** What the page says beside its document. */
export interface PageWords extends ProseWords, DrawingWords {
  skip: string;
  facts: string;
  items: string;
  standing: string;
}

/** With more items than this, a page begins with links to them. */
const itemsInSight = 3;

/**
 * A document as one self-contained page: no script, nothing from elsewhere, for the screen by day and night and for
 * paper. Every text of the document is made harmless here.
 */
export function writePage(document: MeetingDocument, source: PageSource): string {
  const prose = new Prose(document, source);
  const head = [
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "generator", content: "klubba" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    h("title", plain(`${document.genre}: ${document.title}`)),
    h("style", pageCss(document, source.style)),
  ];
  return stringify({
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: document.language }, [h("head", head), bodyOf(document, source, prose)]),
    ],
  });
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function bodyOf(document: MeetingDocument, { style, words }: PageSource, prose: Prose): Element {
  const { items, opening, closing } = document;
  return h("body", [
    ...(items.length > itemsInSight ? [h("a.skip", { href: "#items" }, words.skip)] : []),
    ...pageHead(style),
    h("main", [
      ...openingOf(document, words),
      ...prose.blocks(opening, 2),
      ...contentsOf(document),
      h(
        "div#items",
        { tabIndex: -1 },
        items.map((item) => itemOf(item, prose)),
      ),
      ...prose.blocks(closing, 2),
      ...prose.notes(),
      ...endingOf(document, words),
    ]),
    ...(style.footer === "" ? [] : [h("footer.foot", plain(style.footer))]),
  ]);
}

function contentsOf({ items, words }: MeetingDocument): ElementContent[] {
  if (items.length <= itemsInSight) return [];
  const links = items.map((item) => h("li", h("a", { href: `#${item.anchor}` }, headingOf(item))));
  return [
    h("nav", { ariaLabelledBy: "contents" }, [h("h2#contents", plain(words.contents)), h("ul", links)]),
  ];
}

function headingOf({ label, title }: DocumentItem): string {
  return [label, title]
    .map(plain)
    .filter((each) => each !== "")
    .join(" ");
}

function itemOf(item: DocumentItem, prose: Prose): Element {
  const heading = h("h2", { id: `${item.anchor}-title` }, [
    ...(item.label === "" ? [] : [h("span.number", plain(item.label)), " "]),
    plain(item.title),
  ]);
  const inside: ElementContent[] =
    item.withheld === undefined
      ? [
          ...item.facts.map(({ label, value }) => h("p.fact", [h("b", `${plain(label)}: `), plain(value)])),
          ...prose.blocks(item.blocks, 3),
          ...item.corrections.map((text) => h("p.correction", plain(text))),
        ]
      : [h("p.withheld", plain(item.withheld))];
  return h("section.item", { id: item.anchor, ariaLabelledBy: `${item.anchor}-title` }, [heading, ...inside]);
}
