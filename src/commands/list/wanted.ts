import { chooseName, type Named } from "./choose-name.ts";
import { chooseOwner } from "./choose-owner.ts";
import { readDay } from "./day-option.ts";
import type { Directory } from "./directory.ts";
import { dueFilter } from "./due-filter.ts";
import type { Wanted } from "./facts.ts";
import type { Names } from "./names.ts";
import type { Question } from "./question.ts";

/** The options by which a list chooses; which of them there are is the definition's matter. */
export interface FilterOptions {
  forum: string[];
  owner?: string[];
  organisation?: string[];
  topic?: string[];
  kind?: string[];
  status?: string[];
  due?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

/** The values that `--kind` and `--status` may have, each with its word in the user's language. */
export interface Vocabulary {
  kinds: Readonly<Record<string, string>>;
  statuses: Readonly<Record<string, string>>;
}

/** @throws UserError for a value that names nothing, or a day that is none */
export function readWanted(
  options: FilterOptions,
  question: Question,
  { directory, vocabulary }: { directory: Directory; vocabulary: Vocabulary },
): Wanted {
  const { texts, asOf: today } = question;
  const { since, until, due } = options;
  const day = (option: string, written: string | undefined, end: boolean) =>
    written === undefined ? undefined : readDay(written, { option, end, today, texts });
  const chosen = (option: string, written: string[] | undefined, candidates: () => readonly Named[]) =>
    choose(written, candidates, { option, texts });
  const topics = chosen("--topic", options.topic, () => directory.topics.all);
  return {
    forum: chosen("--forum", options.forum, () => directory.forums.all),
    owner: owners(options.owner, question, directory),
    organisation: chosen("--organisation", options.organisation, () => directory.organisations.all),
    topic: topics && spellingsOf(topics, directory.topics),
    kind: words("--kind", options.kind, { values: vocabulary.kinds, question }),
    status: words("--status", options.status, { values: vocabulary.statuses, question }),
    due: due === undefined ? undefined : dueFilter(due, question),
    since: day("--since", since, false),
    until: day("--until", until, true),
    paths: question.context.selection,
  };
}

function owners(
  written: readonly string[] | undefined,
  { context }: Question,
  directory: Directory,
): Set<string> | undefined {
  if (written === undefined || written.length === 0) return undefined;
  return new Set(written.map((one) => chooseOwner(one, { option: "--owner", context, directory })));
}

function choose(
  written: readonly string[] | undefined,
  candidates: () => readonly Named[],
  asked: Parameters<typeof chooseName>[2],
): Set<string> | undefined {
  if (written === undefined || written.length === 0) return undefined;
  return new Set(written.map((one) => chooseName(one, candidates(), asked)));
}

function spellingsOf(topics: ReadonlySet<string>, { all }: Names): string[] {
  return all.filter(({ name }) => topics.has(name)).flatMap(({ spellings }) => spellings);
}

/** Words of a fixed vocabulary, as in files or in the user's language. */
function words(
  option: string,
  written: readonly string[] | undefined,
  { values, question }: { values: Readonly<Record<string, string>>; question: Question },
): Set<string> | undefined {
  const candidates = Object.entries(values).map(([name, word]) => ({
    name,
    spellings: [name, word],
    shown: word,
  }));
  return choose(written, () => candidates, { option, texts: question.texts });
}
