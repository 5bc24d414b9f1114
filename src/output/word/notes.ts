import type { FootnoteDefinition, RootContent } from "mdast";

/** A document's footnotes: numbered, from 1, in the order in which its text refers to them. */
export class Notes {
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly #used = new Map<string, number>();

  /** @param prose all of the document's: a note may stand far from what refers to it */
  constructor(prose: readonly RootContent[]) {
    this.#definitions = new Map(
      prose.flatMap((node) => definitionsIn(node).map((each) => [each.identifier, each] as const)),
    );
  }

  /** The number of a note; `again` where the text has referred to it before, undefined for one that is not here. */
  refer(identifier: string): { number: number; again: boolean } | undefined {
    if (!this.#definitions.has(identifier)) return undefined;
    const known = this.#used.get(identifier);
    if (known !== undefined) return { number: known, again: true };
    const number = this.#used.size + 1;
    this.#used.set(identifier, number);
    return { number, again: false };
  }

  /** What the notes say that have been referred to so far. */
  get used(): { number: number; content: FootnoteDefinition["children"] }[] {
    return [...this.#used].map(([identifier, number]) => ({
      number,
      content: this.#definitions.get(identifier)?.children ?? [],
    }));
  }
}

function definitionsIn(node: RootContent): FootnoteDefinition[] {
  if (node.type === "footnoteDefinition") return [node];
  return "children" in node ? node.children.flatMap(definitionsIn) : [];
}
