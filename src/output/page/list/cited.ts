import type { ElementContent } from "hast";
import { h } from "hastscript";
import { plain } from "../../plain.ts";
import type { PagePart } from "./part.ts";

const reference = /[\p{L}\p{N}_-]+\/[a-z]{1,2}\d{1,4}[a-z]?(?:\.\d{1,3})?(?![\p{L}\p{N}])/gu;

/** Which records a page shows, and where: each has one place, however often it is shown. */
export class References {
  readonly #anchors = new Map<string, string>();
  readonly #claimed = new Set<string>();

  constructor(parts: readonly PagePart[]) {
    const taken = new Set(parts.map(({ anchor }) => anchor));
    const rows = parts.flatMap(({ tables }) => tables.flatMap(({ table }) => table.rows));
    for (const { ref } of rows) {
      if (ref === "" || this.#anchors.has(ref)) continue;
      const anchor = free(`r-${ref.replace(/[^\p{L}\p{N}.]+/gu, "-")}`, taken);
      taken.add(anchor);
      this.#anchors.set(ref, anchor);
    }
  }

  /** The id of the first row that shows a record; undefined for the others. */
  claim(ref: string): string | undefined {
    if (this.#claimed.has(ref)) return undefined;
    this.#claimed.add(ref);
    return this.#anchors.get(ref);
  }

  /** A text in which every reference to a record of the page leads there. */
  linked(text: string): ElementContent[] {
    const whole = this.#anchors.get(text);
    if (whole !== undefined) return [h("a", { href: `#${whole}` }, plain(text))];
    const content: ElementContent[] = [];
    let from = 0;
    for (const { 0: ref, index } of text.matchAll(reference)) {
      const anchor = this.#anchors.get(ref);
      if (anchor === undefined) continue;
      content.push({ type: "text", value: plain(text.slice(from, index)) });
      content.push(h("a", { href: `#${anchor}` }, plain(ref)));
      from = index + ref.length;
    }
    return [...content, { type: "text", value: plain(text.slice(from)) }];
  }
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let [name, count] = [wanted, 2];
  while (taken.has(name)) name = `${wanted}-${count++}`;
  return name;
}
