import type { ActionState, DecisionState } from "../../archive/register.ts";
import type { AdoptionTexts } from "../../language/texts.ts";
import { nameKey } from "../../model/names.ts";
import { recipientsIn, sentToTest } from "../decisions/sent-to.ts";
import { chooseName } from "../list/choose-name.ts";
import { directoryOf } from "../list/directory.ts";
import type { Question } from "../list/question.ts";

type Asked = Pick<Question, "archive" | "register" | "texts">;

/**
 * The numbers of the agenda items in one file that concern these: a decision that goes to them, that they are to adopt, or
 * that they own, and a task that is theirs; to an organisation also what its people are to do.
 * @param names as people write them; any name, alias or short form
 * @param minutesWords the words of the language in which the minutes are written
 * @throws UserError for a name that nobody has, or several
 */
export function concerning(
  question: Asked,
  { names, file, minutesWords }: { names: readonly string[]; file: string; minutesWords?: AdoptionTexts },
): string[] {
  const isSent = sentToTest(question, {
    sentTo: [...names],
    option: "--for",
    ...(minutesWords && { minutesWords }),
  });
  const isTheirs = ownershipTest(question, names);
  const { decisions, actions } = question.register;
  const found: (DecisionState["decision"] | ActionState["action"])[] = [
    ...decisions
      .filter((state) => state.file === file)
      .filter(
        (state) =>
          isSent(state) || isTheirs(state) || answers(state).some((one) => isTheirs({ file, owner: [one] })),
      )
      .map(({ decision }) => decision),
    ...actions.filter((state) => state.file === file && isTheirs(state)).map(({ action }) => action),
  ];
  return [...new Set(found.flatMap(({ agenda }) => agenda ?? []))];
}

function ownershipTest(
  { archive, register, texts }: Asked,
  names: readonly string[],
): (state: { file: string; owner: readonly string[] }) => boolean {
  const directory = directoryOf(archive, register);
  const recipients = recipientsIn(directory, register.decisions);
  const wanted = new Set(
    names.map((name) =>
      nameKey(recipients.own(chooseName(name, recipients.all, { option: "--for", texts }))),
    ),
  );
  const isWanted = (name: string | undefined) => name !== undefined && wanted.has(nameKey(name));
  return ({ file, owner }) =>
    owner.some((written) => {
      const own = directory.ownerIn(file, written);
      return isWanted(recipients.own(own)) || isWanted(directory.employer(own, file));
    });
}

function answers({ adoption }: DecisionState): string[] {
  return (adoption?.entries ?? []).map(({ organisation }) => organisation);
}
