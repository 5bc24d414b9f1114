import { unaccented } from "../../../model/names.ts";
import { plain } from "../../../output/plain.ts";
import { answerOf } from "../../asking.ts";
import { type Context, UserError } from "../../context.ts";
import { dayInList } from "../../plan/words.ts";
import type { TitleGroup } from "./titles.ts";

/** Nobody goes through more of them. */
const shownAtMost = 40;
const namedAtMost = 8;

export interface ChosenGroups {
  groups: readonly TitleGroup[];
  /** What is to be said of the others. */
  sentences: string[];
}

/**
 * Which events belong to the forum: those with the words of `--match`, those that a person ticks, else those that
 * name the forum, or all where all have one title.
 * @throws UserError where that leaves it open
 */
export async function chooseGroups(
  all: readonly TitleGroup[],
  match: readonly string[],
  context: Context,
): Promise<ChosenGroups> {
  const { texts, terminal } = context;
  if (match.length > 0) return { groups: matching(all, match, context), sentences: [] };
  const naming = all.filter(({ namesForum }) => namesForum);
  if (all.length <= 1 || naming.length === all.length) return { groups: all, sentences: [] };
  if (terminal.interactive) return { groups: await ask(all, context), sentences: [] };
  const { ics } = texts.planning;
  if (naming.length === 0)
    throw new UserError(`${ics.whichFlag}\n${ics.titles({ titles: titlesOf(all, context) })}`);
  const others = all.filter(({ namesForum }) => !namesForum);
  const count = others.reduce((sum, { happenings }) => sum + happenings.length, 0);
  return { groups: naming, sentences: [ics.leftOut({ count, titles: titlesOf(others, context) })] };
}

function matching(
  all: readonly TitleGroup[],
  match: readonly string[],
  context: Context,
): readonly TitleGroup[] {
  if (match.includes("*")) return all;
  const wanted = match.map(unaccented);
  const found = all.filter(({ happenings }) =>
    happenings.some(({ event }) => wanted.some((text) => unaccented(event.title).includes(text))),
  );
  if (found.length > 0) return found;
  const { ics, quoted } = context.texts.planning;
  const none = ics.noMatch({ match: match.map((text) => quoted({ text: plain(text) })).join(", ") });
  throw new UserError(`${none}\n${ics.titles({ titles: titlesOf(all, context) })}`);
}

async function ask(all: readonly TitleGroup[], context: Context): Promise<TitleGroup[]> {
  const { texts, prompt } = context;
  const anyNames = all.some(({ namesForum }) => namesForum);
  const choices = all.slice(0, shownAtMost).map((value) => {
    const [first, ...others] = value.happenings.map(({ date }) => date).sort();
    const last = others.at(-1);
    const days = [first, last].flatMap((day) => (day === undefined ? [] : dayInList({ date: day }, texts)));
    const facts = { title: value.title || texts.planning.ics.untitled, count: value.happenings.length };
    const name = texts.planning.ics.group({ ...facts, days: days.join(" – ") }).replaceAll("\u00a0", " ");
    return { name, value, checked: value.namesForum || !anyNames };
  });
  return answerOf(prompt.checkbox({ message: texts.planning.ics.which, choices }));
}

function titlesOf(groups: readonly TitleGroup[], { texts }: Context): string {
  const { planning } = texts;
  const titles = groups
    .slice(0, namedAtMost)
    .map(
      ({ title, happenings }) =>
        `${planning.quoted({ text: title || planning.ics.untitled })} (${happenings.length})`,
    );
  const more = groups.length - titles.length;
  return more > 0 ? `${titles.join(", ")} ${planning.andMore({ count: more })}` : titles.join(", ");
}
