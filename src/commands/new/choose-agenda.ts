import { shortDay } from "../../language/days.ts";
import { nameKey } from "../../model/names.ts";
import { fit } from "../../output/fit.ts";
import { plain } from "../../output/plain.ts";
import type { Choice } from "../../ports/prompt.ts";
import { answerOf } from "../asking.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { usualWidth } from "../list/question.ts";
import type { NewOptions } from "./options.ts";
import type { ProposedItem } from "./propose.ts";

/** The agenda as a person wants it: less what `--without` names, or as ticked on a terminal. */
export async function chooseAgenda(
  desk: Desk,
  proposed: readonly ProposedItem[],
  { without, item }: Pick<NewOptions, "without" | "item">,
): Promise<ProposedItem[]> {
  const left = leaveOut(desk, proposed, without);
  const decided = without.length > 0 || item.length > 0 || !desk.context.terminal.interactive;
  return decided ? left : ask(desk, left);
}

function leaveOut(
  { texts }: Desk,
  proposed: readonly ProposedItem[],
  without: readonly string[],
): ProposedItem[] {
  const gone = new Set<ProposedItem>();
  for (const named of without) {
    const found = proposed.filter((item) => isNamed(item, named));
    const known = proposed.flatMap(({ follows }) => follows).join(", ");
    if (found.length === 0) throw new UserError(texts.secretary.noSuchMatter({ ref: named, known }));
    for (const item of found) gone.add(item);
  }
  return proposed.filter((item) => !gone.has(item));
}

/** By its title, or by a reference or the end of one that it takes up. */
function isNamed({ title, follows }: ProposedItem, named: string): boolean {
  return (
    nameKey(title) === nameKey(named) ||
    follows.some((ref) => ref === named || ref.endsWith(`/${named}`) || ref.endsWith(`-${named}`))
  );
}

async function ask(desk: Desk, items: readonly ProposedItem[]): Promise<ProposedItem[]> {
  const { context, texts } = desk;
  const message = texts.secretary.agenda;
  const kept = new Set(await answerOf(context.prompt.checkbox({ message, choices: choicesOf(desk, items) })));
  const added = await answerOf(context.prompt.lines({ message: texts.secretary.moreItems }));
  const more = added.map(
    (title): ProposedItem => ({ title, from: "added", standing: false, follows: [], matters: [] }),
  );
  const end = items.findIndex(({ from }) => from === "closing");
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
  const headings = { opening: standing, matter: returns, added: returns, closing, planned };
  return items.flatMap((item, index) => {
    const heading = headings[item.from];
    const before = items[index - 1];
    const fresh = before === undefined || headings[before.from] !== heading;
    return [...(fresh ? [{ heading }] : []), choiceOf(desk, item)];
  });
}

function choiceOf({ context, texts, today }: Desk, item: ProposedItem): Choice<ProposedItem> {
  const [matter] = item.matters;
  const width = (context.terminal.width ?? usualWidth) - besideChoice;
  if (!matter) return { name: fit(plain(item.title), width), value: item, checked: true };
  const why = texts.secretary.why({ reason: matter.reason, day: shortDay(matter.date, today, texts) });
  const description = plain(matter.question ?? matter.text);
  const title = fit(plain(item.title), Math.max(width - why.length - 3, 20));
  return { name: `${title} (${why})`, value: item, checked: true, description };
}
