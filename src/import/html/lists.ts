import { type Element, isElement, property } from "./tree.ts";

/** A list that is being read: what its next item is called. */
export interface OpenList {
  ordered: boolean;
  next: number;
  type: string;
}

export function openList(element: Element): OpenList {
  const start = Number(property(element, "start") || 1);
  return {
    ordered: element.tagName === "ol",
    next: Number.isInteger(start) ? start : 1,
    type: property(element, "type"),
  };
}

/** The number that a browser shows before an item; undefined for a bullet. */
export function labelOf(item: Element, list: OpenList | undefined): string | undefined {
  if (!list?.ordered) return undefined;
  const own = Number(property(item, "value") || list.next);
  const number = Number.isInteger(own) ? own : list.next;
  list.next = number + 1;
  if (/^a$/i.test(list.type) && number >= 1 && number <= 26) {
    const letter = String.fromCharCode(96 + number);
    return `${list.type === "A" ? letter.toUpperCase() : letter}.`;
  }
  return `${number}.`;
}

/** Word's web pages write a list's number or bullet as text within the paragraph, and mark it. */
export function isListMark(element: Element): boolean {
  return isElement(element, "span") && /mso-list:\s*ignore/i.test(property(element, "style"));
}
