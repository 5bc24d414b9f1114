import { PersonBook } from "../archive/persons.ts";
import { csv } from "../output/csv.ts";
import { json } from "../output/json.ts";
import { type Context, type Outcome, type Run, UserError } from "./context.ts";
import { chooseName } from "./list/choose-name.ts";
import { chooseOwner } from "./list/choose-owner.ts";
import { type Directory, directoryOf } from "./list/directory.ts";
import { type ListOptions, runList } from "./list/list.ts";
import { ask, type Question } from "./list/question.ts";
import { faultsToCome } from "./people/faults.ts";
import { attendedLately } from "./people/lately.ts";
import { overview } from "./people/overview.ts";
import { type PersonPart, partsOf } from "./people/part.ts";
import { unclearOwners } from "./people/perhaps.ts";
import { personRecord, taskNames, taskRecords } from "./people/record.ts";
import { personSheet } from "./people/sheet.ts";
import { say } from "./say.ts";

interface PeopleOptions
  extends Pick<ListOptions, "all" | "forum" | "asOf" | "sort" | "group" | "columns" | "json" | "csv"> {
  name: string | undefined;
  organisation: string[];
}

/** Everybody with how much they have to do; with a name one person's part, or the people of an organisation. */
export const run: Run<PeopleOptions> = async (options, context) => {
  const question = await ask(context, options);
  const { archive, register, texts } = question;
  if (options.json && options.csv) throw new UserError(texts.lists.bothForms);
  const directory = directoryOf(archive, register);
  const parts = partsOf(question, directory.people);
  if (options.name === undefined) return listed(parts, options, { context, directory, question });
  const option = texts.commands.arguments.person.value;
  const name = chooseOwner(options.name, { option, context, directory: among(directory, parts) });
  const part = parts.find(({ person }) => person.name === name);
  if (part) return onePerson(part, options, { question, people: directory.people });
  return listed(parts, { ...options, all: true, organisation: [name] }, { context, directory, question });
};

/** Only people and their organisations: no "Alla" that has something to do. */
function among(directory: Directory, parts: readonly PersonPart[]): Directory {
  const known = new Set([
    ...parts.map(({ person }) => person.name),
    ...parts.flatMap(({ person }) => person.organisation ?? []),
  ]);
  return { ...directory, owners: directory.owners.only(({ name }) => known.has(name)) };
}

async function listed(
  parts: readonly PersonPart[],
  options: PeopleOptions,
  { context, directory, question }: { context: Context; directory: Directory; question: Question },
): Promise<Outcome> {
  const { texts, register } = question;
  const forums = new Set(
    options.forum.map((one) => chooseName(one, directory.forums.all, { option: "--forum", texts })),
  );
  const belongs = ({ roles }: PersonPart) =>
    forums.size === 0 ||
    roles.some(({ forum, when }) => forums.has(forum) && (options.all || when !== "past"));
  const list = overview(parts.filter(belongs), forums.size > 0);
  const outcome = await runList(list, { ...options, forum: [] }, context);
  const keys = register.forums.map(({ key }) => key).filter((key) => forums.size === 0 || forums.has(key));
  const faults = options.json || options.csv ? [] : faultsToCome(question, keys);
  return { ...outcome, notes: `${outcome.notes ?? ""}${say(context, faults)}` };
}

function onePerson(
  part: PersonPart,
  options: PeopleOptions,
  { question, people }: { question: Question; people: PersonBook },
): Outcome {
  const { context, archive, diagnostics } = question;
  const notes = say(context, unclearOwners(part.person, question, people));
  if (options.csv) return { out: csv(taskNames, taskRecords(part, question)), notes, diagnostics };
  const lately = attendedLately(part.person.name, question, { config: archive.config, people });
  const out = options.json
    ? json([personRecord(part, lately, question)])
    : personSheet(part, lately, { ...question, grows: false });
  return { out, notes, diagnostics };
}
