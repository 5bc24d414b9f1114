import type { Config } from "../model/config.ts";
import type { Day } from "../model/day.ts";
import type { Decision } from "../model/decision.ts";
import { addTo } from "../model/groups.ts";
import type { JournalEntry } from "../model/journal.ts";
import { forumOf } from "../model/names.ts";
import { compare } from "../model/order.ts";
import type { MinutedAnswer } from "./minuted-answers.ts";
import type { Adoption, AdoptionEntry, AdoptionStatus } from "./register.ts";
import { dayOfEntry } from "./view.ts";

/** A decision, and all that was said of it by those who are to adopt it. */
export interface Asked {
  decision: Decision;
  forum: string;
  /** The day of the decision. */
  date: Day;
  journal: readonly JournalEntry[];
  minuted: readonly MinutedAnswer[];
}

/** Whose organisations are asked, and how a name that somebody wrote becomes the full one. */
interface Network {
  config: Config;
  organisationName: (name: string) => string;
}

/**
 * Where each organisation stands with a decision that each must take for itself, by the journal and by the
 * organisations' own minutes; undefined where none has to and none has.
 */
export function adoptionOf({ config, organisationName }: Network, asked: Asked): Adoption | undefined {
  const said = wordsByOrganisation(organisationName, asked);
  const wanted = askedBy(config, asked.decision, asked.forum).map(organisationName);
  const entries = [...new Set(wanted)].map((name) => entryOf(name, said.get(name) ?? [], asked.date));
  for (const [name, words] of said) {
    const entry = entryOf(name, words, asked.date);
    if (!wanted.includes(name) && entry.status !== "pending") entries.push(entry);
  }
  if (entries.length === 0) return undefined;
  const those = (status: AdoptionStatus) =>
    entries.filter((entry) => entry.status === status).map(({ organisation }) => organisation);
  return { adopted: those("adopted"), declined: those("declined"), waiting: those("pending"), entries };
}

function askedBy(config: Config, { adoption }: Decision, forum: string): string[] {
  if (adoption === undefined) return [];
  if (adoption !== "all") return typeof adoption === "string" ? [adoption] : adoption;
  const ofForum = forumOf(config, forum)?.organisations;
  return ofForum ?? (config.organisations ?? []).flatMap(({ name }) => name ?? []);
}

type Word = Omit<AdoptionEntry, "organisation">;

function wordsByOrganisation(
  organisationName: Network["organisationName"],
  { journal, minuted }: Asked,
): Map<string, Word[]> {
  const words = new Map<string, Word[]>();
  for (const { organisation, verdict = "pending", date, ref, file, line, kind } of minuted) {
    addTo(words, organisation, { status: verdict, since: date, ref, file, line, kind });
  }
  for (const entry of journal) {
    const { event, organisation, id, file, line } = entry;
    if (organisation === undefined || (event !== "adopted" && event !== "declined")) continue;
    const word: Word = { status: event, since: dayOfEntry(entry), ref: id, file, line };
    addTo(words, organisationName(organisation), word);
  }
  return words;
}

/**
 * The latest answer counts, of one day the journal's; it holds since it was first given. What is no answer
 * ("bordlägga") counts only until there is one.
 */
function entryOf(organisation: string, words: readonly Word[], asked: Day): AdoptionEntry {
  const inOrder = words.toSorted((a, b) => compare(a.since, b.since));
  const answers = inOrder.filter(({ status }) => status !== "pending");
  const last = answers.at(-1);
  if (last === undefined) return { organisation, status: "pending", since: asked, ...inOrder.at(-1) };
  const before = answers.findLastIndex(({ status }) => status !== last.status);
  return { organisation, ...(answers[before + 1] ?? last) };
}
