import { shortDay } from "../../language/days.ts";
import { fit } from "../../output/fit.ts";
import { plain } from "../../output/plain.ts";
import type { Choice } from "../../ports/prompt.ts";
import { answerOf } from "../asking.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { usualWidth } from "../list/question.ts";
import type { NumberedItem } from "./number.ts";
import type { NewOptions } from "./options.ts";
import { arrange, askOrder, hasNumber, isNamed, listed } from "./order.ts";
import { itemOf, type ProposedItem } from "./propose.ts";

export type AgendaOptions = Pick<NewOptions, "without" | "item" | "order">;

/**
 * The agenda as a person wants it: in the order of `--order`, less what `--without` names, or as chosen on a terminal.
 * @param proposed with the numbers that a person knows the items by
 */
export async function chooseAgenda(
  desk: Desk,
  proposed: readonly NumberedItem[],
  { without, item, order }: AgendaOptions,
): Promise<ProposedItem[]> {
  const left = leaveOut(desk, arrange(proposed, order, desk.texts), without);
  const decided = without.length + item.length + order.length > 0 || !desk.context.terminal.interactive;
  return decided ? left : askOrder(desk, await ask(desk, left));
}

function leaveOut(
  { texts }: Desk,
  proposed: readonly NumberedItem[],
  without: readonly string[],
): ProposedItem[] {
  let left = [...proposed];
  for (const named of without) {
    const numbered = left.filter((item) => hasNumber(item, named));
    const found = numbered.length > 0 ? numbered : left.filter((item) => isNamed(item, named));
    if (found.length === 0) {
      const said = texts.secretary.noSuchMatter({ ref: plain(named), known: proposed.length > 0 });
      throw new UserError([said, ...listed(proposed)].join("\n"));
    }
    left = left.flatMap((item) => (found.includes(item) ? remaining(item, named) : [item]));
  }
  return left;
}

/** Of an item that reports on several things, only the one that is named goes. */
function remaining(item: NumberedItem, named: string): NumberedItem[] {
  const gone = item.matters.filter(
    ({ reason, ref }) => (reason === "due" || reason === "adoption") && isNamed(itemAbout(ref), named),
  );
  const refs = new Set(gone.map(({ ref }) => ref));
  const follows = item.follows.filter((ref) => !refs.has(ref));
  if (refs.size === 0 || follows.length === 0) return [];
  return [{ ...item, follows, matters: item.matters.filter(({ ref }) => !refs.has(ref)) }];
}

function itemAbout(ref: string): ProposedItem {
  return { ...itemOf("", "report"), follows: [ref] };
}

async function ask(desk: Desk, items: readonly ProposedItem[]): Promise<ProposedItem[]> {
  const { context, texts } = desk;
  const message = texts.secretary.agenda;
  const kept = new Set(await answerOf(context.prompt.checkbox({ message, choices: choicesOf(desk, items) })));
  const added = await answerOf(context.prompt.lines({ message: texts.secretary.moreItems }));
  const more = added.map((title) => itemOf(title, "added"));
  const end = items.findIndex(({ last }) => last === true);
  const at = end < 0 ? items.length : end;
  const isKept = (item: ProposedItem) => kept.has(item);
  return [...items.slice(0, at).filter(isKept), ...more, ...items.slice(at).filter(isKept)];
}

/** Cursor and box before a choice. */
const besideChoice = 4;

function choicesOf(
  desk: Desk,
  items: readonly ProposedItem[],
): (Choice<ProposedItem> | { heading: string })[] {
  const { standing, returns, closing, planned } = desk.texts.secretary;
  const headings = {
    opening: standing,
    matter: returns,
    report: returns,
    added: returns,
    closing,
    planned,
  };
  return items.flatMap((item, index) => {
    const heading = headings[item.from];
    const before = items[index - 1];
    const fresh = before === undefined || headings[before.from] !== heading;
    return [...(fresh ? [{ heading }] : []), choiceOf(desk, item)];
  });
}

function choiceOf({ context, texts, today }: Desk, item: ProposedItem): Choice<ProposedItem> {
  const [matter, second] = item.matters;
  const width = (context.terminal.width ?? usualWidth) - besideChoice;
  const named = (why: string) => {
    const title = fit(plain(item.title), Math.max(width - why.length - 3, 20));
    return `${title} (${why})`;
  };
  // What has been settled meanwhile is for the person to decide.
  if (item.settled !== undefined)
    return { name: named(texts.agendas.settled({ by: item.settled })), value: item, checked: false };
  if (!matter) return { name: fit(plain(item.title), width), value: item, checked: true };
  if (second && item.matters.every(({ reason }) => reason === "due" || reason === "adoption"))
    return { name: named(String(item.matters.length)), value: item, checked: true };
  const why = texts.secretary.why({ reason: matter.reason, day: shortDay(matter.date, today, texts) });
  return {
    name: named(why),
    value: item,
    checked: true,
    description: plain(matter.question ?? matter.text),
  };
}
