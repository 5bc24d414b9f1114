import type { Config } from "../model/config.ts";
import type { Decision } from "../model/decision.ts";
import type { JournalEntry } from "../model/journal.ts";
import { forumOf, organisationNameOf } from "../model/names.ts";
import type { Adoption } from "./register.ts";

/**
 * Which organisations have adopted or declined a decision that each must take for itself; undefined where
 * none has to. The latest word of an organisation counts.
 */
export function adoptionOf(
  config: Config,
  { decision, forum, journal }: { decision: Decision; forum: string; journal: readonly JournalEntry[] },
): Adoption | undefined {
  const answers = answersIn(config, journal);
  const asked = askedBy(config, decision, forum).map((name) => organisationNameOf(config, name));
  if (asked.length === 0 && answers.size === 0) return undefined;
  const said = (event: string) => [...answers].filter(([, answer]) => answer === event).map(([name]) => name);
  return {
    adopted: said("adopted"),
    declined: said("declined"),
    waiting: asked.filter((name) => !answers.has(name)),
  };
}

function askedBy(config: Config, { adoption }: Decision, forum: string): string[] {
  if (adoption === undefined) return [];
  if (adoption !== "all") return typeof adoption === "string" ? [adoption] : adoption;
  const ofForum = forumOf(config, forum)?.organisations;
  return ofForum ?? (config.organisations ?? []).flatMap(({ name }) => name ?? []);
}

function answersIn(config: Config, journal: readonly JournalEntry[]): Map<string, "adopted" | "declined"> {
  const answers = new Map<string, "adopted" | "declined">();
  for (const { event, organisation } of journal) {
    if (organisation === undefined || (event !== "adopted" && event !== "declined")) continue;
    const name = organisationNameOf(config, organisation);
    answers.delete(name);
    answers.set(name, event);
  }
  return answers;
}
