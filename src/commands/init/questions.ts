import { type LanguageTag, languageOf, languageTags, loadTexts } from "../../language/load.ts";
import type { MinutesKind } from "../../model/meeting.ts";
import { nearest } from "../../model/nearest.ts";
import { Failure } from "../../ports/failure.ts";
import { answerOf, missing } from "../asking.ts";
import { type Context, UserError } from "../context.ts";
import { usualTimeZone } from "../today.ts";
import type { InitOptions } from "./options.ts";
import { type ArchivePlan, isPrefix, proposedPrefix, readMembers } from "./plan.ts";

/** What a new archive is to begin with: as the command line says, the rest asked for or usual. */
export async function planArchive(options: InitOptions, context: Context): Promise<ArchivePlan> {
  const { texts, terminal } = context;
  if (!terminal.interactive && options.forum === undefined) {
    throw missing(context, texts.secretary.forumName, "--forum");
  }
  const name = options.name ?? (await ask(context, texts.secretary.networkName)) ?? options.forum ?? "";
  const language = await chooseLanguage(options, context);
  const timeZone = await chooseTimeZone(options, context);
  const organisations = await listOrganisations(options, context);
  const forum = options.forum ?? (await ask(context, texts.secretary.firstForum, name)) ?? name;
  const prefix = await choosePrefix(options, forum, context);
  const minutes = await chooseKind(options, context);
  const lines = await listMembers(options, context);
  const standingItems = (await loadTexts(language)).writing.standingItems[minutes];
  const people = readMembers(lines, { language, organisations });
  return { name: name || forum, language, timeZone, forum, prefix, minutes, standingItems, ...people };
}

/** A text that must not be empty; undefined where nobody can be asked. */
async function ask(
  { prompt, terminal, texts }: Context,
  message: string,
  initial?: string,
): Promise<string | undefined> {
  if (!terminal.interactive) return undefined;
  const refuse = (answer: string) => (answer.trim() === "" ? texts.secretary.needed : undefined);
  return (await answerOf(prompt.input({ message, initial, refuse }))).trim();
}

async function chooseLanguage(
  { minutesLanguage }: InitOptions,
  { texts, terminal, prompt }: Context,
): Promise<LanguageTag> {
  if (minutesLanguage !== undefined) {
    const tag = languageOf(minutesLanguage);
    if (tag !== undefined) return tag;
    const facts = { value: minutesLanguage, allowed: languageTags.join(", ") };
    const near = nearest(minutesLanguage, languageTags);
    throw new UserError(texts.usage.badValue({ option: "--minutes-language", ...facts, nearest: near }));
  }
  const own = languageOf(texts.tag) ?? "en";
  if (!terminal.interactive) return own;
  const choices = await Promise.all(
    languageTags.map(async (value) => ({ name: (await loadTexts(value)).writing.language, value })),
  );
  return answerOf(prompt.select({ message: texts.secretary.languageOf, choices, initial: own }));
}

async function chooseTimeZone(
  { timeZone }: InitOptions,
  { texts, terminal, prompt, clock }: Context,
): Promise<string> {
  const refuse = (name: string) => {
    try {
      clock.today(name);
      return undefined;
    } catch (error) {
      if (error instanceof Failure) return texts.secretary.badTimeZone({ name });
      throw error;
    }
  };
  if (timeZone !== undefined || !terminal.interactive) {
    const refused = refuse(timeZone ?? usualTimeZone);
    if (refused !== undefined) throw new UserError(refused);
    return timeZone ?? usualTimeZone;
  }
  return answerOf(prompt.input({ message: texts.secretary.timeZone, initial: usualTimeZone, refuse }));
}

async function listOrganisations(
  { organisation }: InitOptions,
  { texts, terminal, prompt }: Context,
): Promise<string[]> {
  if (organisation.length > 0 || !terminal.interactive) return organisation;
  const answer = await answerOf(prompt.input({ message: texts.secretary.organisationsOf }));
  return answer
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

async function choosePrefix(
  { prefix }: InitOptions,
  forum: string,
  { texts, terminal, prompt }: Context,
): Promise<string> {
  const refuse = (text: string) => (isPrefix(text.trim()) ? undefined : texts.secretary.badPrefix({ text }));
  const initial = proposedPrefix(forum);
  if (prefix === undefined && terminal.interactive) {
    return (await answerOf(prompt.input({ message: texts.secretary.prefix, initial, refuse }))).trim();
  }
  const refused = refuse(prefix ?? initial);
  if (refused !== undefined) throw new UserError(refused);
  return prefix ?? initial;
}

async function chooseKind(
  { minutes }: InitOptions,
  { texts, terminal, prompt }: Context,
): Promise<MinutesKind> {
  if (minutes !== undefined || !terminal.interactive) return minutes ?? "notes";
  const { kinds, minutesKind } = texts.secretary;
  const choices = (["notes", "protocol"] as const).map((value) => ({ name: kinds[value], value }));
  return answerOf(prompt.select<MinutesKind>({ message: minutesKind, choices }));
}

function listMembers({ member }: InitOptions, context: Context): Promise<string[]> {
  const asked = member.length === 0 && context.terminal.interactive;
  return asked
    ? answerOf(context.prompt.lines({ message: context.texts.secretary.memberLine }))
    : Promise.resolve(member);
}
