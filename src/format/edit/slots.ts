import { type CST, isMap, isNode, isScalar, type Node, type YAMLMap, type YAMLSeq } from "yaml";

/** A place in a map or list that holds a value. Offsets are those of the YAML. */
export interface Slot {
  /** The key, for a map's. */
  name?: string;
  node: Node | undefined;
  /** Start of the key or dash; of the value, in a `[ ]`. */
  first: number;
  /** Just after the colon or dash; undefined for a key without colon. */
  mark: number | undefined;
  /** Start of the value, its anchor and tag included; equal to `end` where it has none. */
  start: number;
  /** End of the last character that belongs to it: comments and blank lines after it do not. */
  end: number;
}

export type Collection = YAMLMap | YAMLSeq;

/**
 * The places of a collection, in the file's order.
 * @returns undefined where its tokens do not tell: such a collection is left alone
 */
export function slotsOf(collection: Collection): Slot[] | undefined {
  const slots = isMap(collection) ? collection.items.map(pairSlot) : itemSlots(collection);
  return slots.every((slot) => slot !== undefined) ? slots : undefined;
}

function pairSlot(pair: YAMLMap["items"][number]): Slot | undefined {
  const { key, srcToken } = pair;
  if (!isScalar(key) || !key.range || srcToken?.start.some(isExplicitKey)) return undefined;
  const node = isNode(pair.value) ? pair.value : undefined;
  const colon = srcToken?.sep?.find((token) => token.type === "map-value-ind");
  const mark = colon && colon.offset + 1;
  const props = (srcToken?.sep ?? []).filter(isProperty);
  const extent = extentOf({ node, props, mark: mark ?? key.range[1] });
  return { name: String(key.value), node, first: key.range[0], mark, ...extent };
}

function itemSlots(list: YAMLSeq): (Slot | undefined)[] {
  const token = list.srcToken;
  const items =
    token && "items" in token ? token.items.filter((item) => holdsItem(item, list.flow === true)) : [];
  if (items.length !== list.items.length) return [undefined];
  return list.items.map((item, index) => {
    const tokens = items[index]?.start ?? [];
    const dash = tokens.find((part) => part.type === "seq-item-ind");
    const node = isNode(item) ? item : undefined;
    const mark = dash ? dash.offset + 1 : (node?.range?.[0] ?? 0);
    const extent = extentOf({ node, props: tokens.filter(isProperty), mark });
    return { node, first: dash?.offset ?? extent.start, mark, ...extent };
  });
}

function holdsItem(
  item: CST.BlockSequence["items"][number] | CST.FlowCollection["items"][number],
  flow: boolean,
): boolean {
  if (!flow) return item.start.some((token) => token.type === "seq-item-ind");
  return item.value !== undefined || item.sep !== undefined || item.start.some(isProperty);
}

function isProperty(token: CST.SourceToken): boolean {
  return token.type === "anchor" || token.type === "tag";
}

function isExplicitKey(token: CST.SourceToken): boolean {
  return token.type === "explicit-key-ind";
}

interface Held {
  node: Node | undefined;
  props: readonly CST.SourceToken[];
  mark: number;
}

function extentOf({ node, props, mark }: Held): { start: number; end: number } {
  const last = props.at(-1);
  const propsEnd = last ? last.offset + last.source.length : mark;
  const [from, to] = node?.range ?? [propsEnd, propsEnd];
  const end = from === to ? propsEnd : Math.max(propsEnd, to);
  return { start: props[0]?.offset ?? (from === to ? end : from), end };
}
