import type { Archive } from "../../archive/register.ts";
import type { Minutes } from "../../model/minutes.ts";
import { nameKey, unaccented } from "../../model/names.ts";
import type { Section } from "../../search/sections.ts";
import type { Context } from "../context.ts";
import { chooseName, type Named } from "../list/choose-name.ts";
import { topicsIn } from "../list/directory.ts";

/**
 * Whether a section belongs to one of the topics: it is stated at the item or a decision of it, or one of its words
 * stands in the item's text.
 * @param archive as far as it was read for the search; all of it is asked only for a topic that is not known so
 * @throws UserError for a topic that nothing in the archive names
 */
export async function topicsAsked(topics: readonly string[], archive: Archive, context: Context) {
  const names: string[][] = [];
  for (const topic of topics) names.push((await spellingsOf(topic, archive, context)).map(unaccented));
  const wantsSection = ({ meeting }: Minutes, { item, blocks }: Section): boolean => {
    if (names.length === 0) return true;
    const decided = meeting.decisions.filter(({ agenda }) => item !== undefined && agenda === item.number);
    const stated = [item, ...decided].flatMap((one) => one?.topics ?? []).map(unaccented);
    const text = unaccented(blocks.map((block) => block.text).join(" "));
    return names.some((spellings) => spellings.some((one) => stated.includes(one) || text.includes(one)));
  };
  return { wantsSection };
}

async function spellingsOf(topic: string, archive: Archive, context: Context): Promise<readonly string[]> {
  const known = topicsIn(archive).find((one) =>
    one.spellings.some((name) => nameKey(name) === nameKey(topic)),
  );
  if (known) return known.spellings;
  const all = distinct(topicsIn(await context.read()));
  const name = chooseName(topic, all, { option: "--topic", texts: context.texts });
  return all.find((one) => one.name === name)?.spellings ?? [name];
}

/** Minutes state a topic again and again. */
function distinct(all: readonly Named[]): Named[] {
  const first = new Map<string, Named>();
  for (const one of all) if (!first.has(nameKey(one.name))) first.set(nameKey(one.name), one);
  return [...first.values()];
}
