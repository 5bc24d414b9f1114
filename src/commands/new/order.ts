import type { Texts } from "../../language/texts.ts";
import { nameKey } from "../../model/names.ts";
import { fit } from "../../output/fit.ts";
import { plain } from "../../output/plain.ts";
import { answerOf } from "../asking.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { usualWidth } from "../list/question.ts";
import type { NumberedItem } from "./number.ts";
import type { ProposedItem } from "./propose.ts";

/** By its title, or by a reference or the end of one that it takes up. */
export function isNamed({ title, follows }: Pick<ProposedItem, "title" | "follows">, named: string): boolean {
  return (
    nameKey(title) === nameKey(named) ||
    follows.some((ref) => ref === named || ref.endsWith(`/${named}`) || ref.endsWith(`-${named}`))
  );
}

/** By the number that the agenda shows: `7`, `7.`, `§ 7`. */
export function hasNumber({ number }: NumberedItem, named: string): boolean {
  return number === named.replace(/^§\s*|\.$/g, "");
}

/**
 * The items with those that `--order` names in that order, within the places that they have among themselves; the
 * others stay where they are. One alone comes first, after the standing items that open the meeting. An item is named
 * by its number, a reference or its title.
 * @throws UserError where a name is no item's
 */
export function arrange(
  items: readonly NumberedItem[],
  order: readonly string[],
  texts: Texts,
): NumberedItem[] {
  const named = new Set(
    order.flatMap((given) => namesIn(given, items)).map((name) => find(items, name, texts)),
  );
  const [only, second] = named;
  if (only && !second) return inFront(only, items);
  const places = items.flatMap((item, index) => (named.has(item) ? [index] : []));
  const arranged = [...items];
  for (const [at, item] of [...named].entries()) {
    const place = places[at];
    if (place !== undefined) arranged[place] = item;
  }
  return arranged;
}

function inFront(item: NumberedItem, items: readonly NumberedItem[]): NumberedItem[] {
  const rest = items.filter((one) => one !== item);
  const matter = rest.findIndex(({ standing }) => !standing);
  const place = item.standing || matter < 0 ? 0 : matter;
  return [...rest.slice(0, place), item, ...rest.slice(place)];
}

/** `3,1,2` are three names; a title may have commas of its own. */
function namesIn(given: string, items: readonly NumberedItem[]): string[] {
  if (items.some((item) => isNamed(item, given))) return [given];
  return given
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function find(items: readonly NumberedItem[], name: string, { agendas }: Texts): NumberedItem {
  const found = items.find((item) => hasNumber(item, name)) ?? items.find((item) => isNamed(item, name));
  if (found) return found;
  const said = agendas.noSuchItem({ name: fit(plain(name), longestTitle), known: items.length > 0 });
  throw new UserError([said, ...listed(items)].join("\n"));
}

/** The items, a line each, for whoever named another one. */
export function listed(items: readonly NumberedItem[]): string[] {
  const room = Math.max(0, ...items.map(({ number }) => number.length));
  return items.map((item) => `  ${item.number.padEnd(room)} ${fit(plain(item.title), longestTitle)}`);
}

/** Of an item that is named in a message, so that its line fits a narrow terminal. */
const longestTitle = 60;

/** Asks on a terminal, as often as wanted, which item is to be moved, and where to. */
export async function askOrder(desk: Desk, items: readonly ProposedItem[]): Promise<ProposedItem[]> {
  const { prompt } = desk.context;
  const { orderQuestion, orderKeep, orderWhere, orderFirst, orderAfter } = desk.texts.agendas;
  const width = (desk.context.terminal.width ?? usualWidth) - besideChoice;
  const titled = (item: ProposedItem) => fit(plain(item.title), width);
  const numbered = (index: number) => String(index + 1).padStart(String(items.length).length);
  let now = [...items];
  while (now.length > 1) {
    const choices = [
      { name: orderKeep, value: -1 },
      ...now.map((item, index) => ({ name: `${numbered(index)} ${titled(item)}`, value: index })),
    ];
    const moved = await answerOf(prompt.select({ message: orderQuestion, choices, initial: -1 }));
    const item = now[moved];
    if (!item) return now;
    const rest = now.filter((one) => one !== item);
    const places = [
      { name: orderFirst, value: 0 },
      ...rest.map((one, index) => ({ name: orderAfter({ title: titled(one) }), value: index + 1 })),
    ];
    const message = orderWhere({ title: plain(item.title) });
    const to = await answerOf(prompt.select({ message, choices: places, initial: moved }));
    now = [...rest.slice(0, to), item, ...rest.slice(to)];
  }
  return now;
}

/** The cursor and a number before a choice. */
const besideChoice = 5;
