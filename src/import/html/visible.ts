import { type Element, elementsIn, isElement, property, type Root, styled, textIn } from "./tree.ts";

/** Elements whose content is no text for readers. */
const silent = new Set(
  "script style template head title noscript iframe object embed applet svg canvas audio video math map input select button textarea datalist meter progress rp rt dialog".split(
    " ",
  ),
);
const forScreenReaders = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden-visually)(?:\s|$)/i;
const chromeRoles = /^(?:navigation|search|banner|contentinfo|complementary)$/;

/** True for what a browser does not show. */
export function isHidden(element: Element): boolean {
  return (
    silent.has(element.tagName) ||
    ("hidden" in element.properties && element.properties["hidden"] !== false) ||
    styled(element, /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i) ||
    forScreenReaders.test(property(element, "className"))
  );
}

/** True for a page's frame within the text: menus, and headers or footers that are little else than links. */
export function isChrome(element: Element): boolean {
  if (element.tagName === "nav" || chromeRoles.test(property(element, "role"))) return true;
  if (!isElement(element, "header", "footer", "aside")) return false;
  const links = [...elementsIn(element)].filter(({ tagName }) => tagName === "a");
  const linked = links.reduce((sum, link) => sum + textIn(link).trim().length, 0);
  return linked * 2 > textIn(element).replace(/\s+/g, " ").length;
}

/** The element that holds the page's text: its `main` or only `article`, unless that is next to nothing; else all. */
export function contentOf(root: Root): Element | Root {
  const elements = [...elementsIn(root)];
  const body = elements.find(({ tagName }) => tagName === "body") ?? root;
  const mains = elements.filter((each) => each.tagName === "main" || property(each, "role") === "main");
  const articles = elements.filter(({ tagName }) => tagName === "article");
  const chosen = mains.length === 1 ? mains[0] : articles.length === 1 ? articles[0] : undefined;
  if (!chosen || isHidden(chosen)) return body;
  return textIn(chosen).trim().length * 4 >= textIn(body).trim().length ? chosen : body;
}
