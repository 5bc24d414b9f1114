import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { plain } from "../../plain.ts";
import type { DocumentStyle } from "../../style.ts";
import { stringify } from "../stringify.ts";
import { type AgePicture, ageFigure } from "./age-figure.ts";
import { References } from "./cited.ts";
import { listCss } from "./list-css.ts";
import { type PagePart, partOf } from "./part.ts";

/** A list or the chair's screen as a page: what is said of it, the ages of what is open, then its parts. */
export interface ListPage {
  /** BCP 47. */
  language: string;
  title: string;
  /** Under the title, a line each: the day, what was chosen by. */
  aside: readonly string[];
  /** Before everything else: that all is well, or that there is nothing. */
  lead: readonly string[];
  ages: AgePicture | undefined;
  parts: readonly PagePart[];
  footer: readonly string[];
  /** True where its columns need paper lying down. */
  wide: boolean;
  words: { skip: string; contents: string };
}

/** By this its maker knows a page again, and replaces it. */
export const listPageMark = "klubba list";

/** Where there are more parts with a heading than this, a page begins with links to them. */
const partsInSight = 3;

/**
 * One self-contained file: no script, nothing from elsewhere. Texts are made harmless here; a reference leads to the
 * place on the page where its record stands.
 */
export function listPage(page: ListPage, style: DocumentStyle): string {
  const references = new References(page.parts);
  const parts = page.parts.map((part) => partOf(part, references));
  return stringify({
    type: "root",
    children: [
      { type: "doctype" },
      h("html", { lang: page.language }, [headOf(page, style), bodyOf(page, parts)]),
    ],
  });
}

function headOf({ title }: ListPage, style: DocumentStyle): Element {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "generator", content: listPageMark }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    h("title", plain(title)),
    h("style", listCss(style)),
  ]);
}

function bodyOf(page: ListPage, parts: readonly Element[]): Element {
  const { title, aside, lead, ages, words, footer } = page;
  const line = (name: string) => (text: string) => h(`p.${name}`, plain(text));
  return h("body", { className: page.wide ? ["wide"] : [] }, [
    h("a.skip", { href: "#list" }, words.skip),
    h("header", [h("h1", plain(title)), ...aside.map(line("aside"))]),
    h("main", [
      ...lead.map(line("lead")),
      ...(ages ? [ageFigure(ages)] : []),
      ...contentsOf(page),
      h("div#list", { tabIndex: -1 }, [...parts]),
    ]),
    ...(footer.length > 0 ? [h("footer", footer.map(line("aside")))] : []),
  ]);
}

function contentsOf({ parts, words }: ListPage): ElementContent[] {
  const titled = parts.filter(({ title }) => title !== "");
  if (titled.length <= partsInSight) return [];
  const links = titled.map(({ anchor, title, count }) =>
    h("li", [h("a", { href: `#${anchor}` }, plain(title)), ` (${count})`]),
  );
  return [h("nav", { ariaLabel: words.contents }, [h("ul", links)])];
}
