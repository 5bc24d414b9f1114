import type { fromHtml } from "hast-util-from-html";

/** The tree that the parser gives (hast, https://github.com/syntax-tree/hast). */
export type Root = ReturnType<typeof fromHtml>;
export type Content = Root["children"][number];
export type Element = Extract<Content, { type: "element" }>;

/** True for an element, of one of the names if any are given. */
export function isElement(node: Content | Root, ...names: string[]): node is Element {
  return node.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

export function childElements(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (isElement(child) ? [child] : []));
}

/** All elements below a node, in the document's order. */
export function* elementsIn(node: Root | Element): Generator<Element> {
  for (const child of childElements(node)) {
    yield child;
    yield* elementsIn(child);
  }
}

/** The text below a node as it stands. */
export function textIn(node: Root | Content): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textIn).join("") : "";
}

export function property(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(" ") : value === undefined || value === null ? "" : String(value);
}

/** A `style` attribute that says something of this form. */
export function styled(element: Element, form: RegExp): boolean {
  return form.test(property(element, "style"));
}
