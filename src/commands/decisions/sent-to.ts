import type { DecisionState } from "../../archive/register.ts";
import type { AdoptionTexts } from "../../language/texts.ts";
import type { Config } from "../../model/config.ts";
import { forumOf, nameKey, organisationNameOf } from "../../model/names.ts";
import { chooseName } from "../list/choose-name.ts";
import { type Directory, directoryOf } from "../list/directory.ts";
import { Names } from "../list/names.ts";
import type { Question } from "../list/question.ts";
import type { DecisionChoice } from "./choice.ts";

/**
 * True for a decision that goes to one of these: an organisation, a forum or a person by any name of theirs, or
 * whoever the minutes name; to an organisation also what goes to all of its kind ("samtliga kommuner").
 * @throws UserError for a name that nobody has, or several
 */
export function sentToTest(
  question: Pick<Question, "archive" | "register" | "texts">,
  {
    sentTo,
    minutesWords = question.texts.adoption,
    option = "--sent-to",
  }: Pick<DecisionChoice, "sentTo" | "minutesWords"> & { option?: string },
): (state: DecisionState) => boolean {
  const { texts, archive, register } = question;
  const directory = directoryOf(archive, register);
  const recipients = recipientsIn(directory, register.decisions);
  const names = sentTo.map((one) => chooseName(one, recipients.all, { option, texts }));
  const keys = new Set(names.map((name) => nameKey(recipients.own(name))));
  const organisations = names.filter((name) => directory.organisations.has(name));
  return (state) =>
    (state.decision.sent_to ?? []).some(
      (written) =>
        namesIn(written).some((one) => keys.has(nameKey(recipients.own(one)))) ||
        organisations.some((name) =>
          isOneOfAll(name, { written, forum: state.forum, config: archive.config, words: minutesWords }),
        ),
    );
}

/** "Alby kommun, socialnämnden (för kännedom)" goes to that board, and so to Alby. */
function namesIn(written: string): string[] {
  return [written, written.replace(/[,(:;].*$/s, "").trim()];
}

/** Everybody to whom a decision may go, whoever the minutes name included. */
export function recipientsIn(
  { organisations, forums, owners }: Directory,
  decisions: readonly DecisionState[],
): Names {
  const isKnown = (name: string) => [organisations, forums, owners].some((names) => names.has(name));
  const written = decisions
    .flatMap(({ decision }) => decision.sent_to ?? [])
    .filter((name) => !namesIn(name).some(isKnown))
    .map((name) => ({ name, spellings: [name] }));
  return new Names([...organisations.all, ...forums.all, ...owners.all, ...written]);
}

/** "samtliga kommuner": an organisation of the forum whose name has that word. */
function isOneOfAll(
  organisation: string,
  { written, forum, config, words }: { written: string; forum: string; config: Config; words: AdoptionTexts },
): boolean {
  const [noun, ...others] = nounBehind(nameKey(written), words.allOf);
  if (noun === undefined || others.length > 0) return false;
  const members = forumOf(config, forum)?.organisations?.map((name) => organisationNameOf(config, name));
  if (members !== undefined && !members.includes(organisation)) return false;
  const isMember = words.members.includes(noun);
  return (
    isMember ||
    nameKey(organisation)
      .split(" ")
      .some((word) => isOneOf(word, noun))
  );
}

/** The words behind "alla" at the beginning; none where nothing like it stands there. */
function nounBehind(written: string, all: readonly string[]): string[] {
  const before = all
    .filter((words) => written.startsWith(`${words} `))
    .toSorted((a, b) => b.length - a.length)[0];
  return before === undefined ? [] : written.slice(before.length + 1).split(" ");
}

/** "kommun" is one of the "kommuner": the word but for an ending. */
function isOneOf(word: string, plural: string): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === plural[shared]) shared++;
  return shared >= 4 && shared >= word.length - 2;
}
