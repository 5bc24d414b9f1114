import { readMinutesHeader, splitFrontMatter } from "../../format/index.ts";
import { fingerprint } from "../../import/fingerprint.ts";
import { readSource } from "../../import/index.ts";
import type { ImportedText } from "../../import/types.ts";
import type { Config } from "../../model/config.ts";
import type { Day } from "../../model/day.ts";
import { forumOf, namesOfForum, organisationsOf, peopleOf } from "../../model/names.ts";
import type { Problem } from "../../model/problem.ts";
import { type Prose, type Recognition, readMeeting, recognise } from "../../recognise/index.ts";
import { forumOfSource, onlyForum } from "./forum.ts";
import type { SourceRef } from "./sources.ts";

/** A document, and what its text says. */
export interface ReadSource {
  source: SourceRef;
  bytes: Uint8Array;
  hash: string;
  imported: ImportedText;
  found: Recognition;
  /** Where {@link found} was recognised. */
  prose: Prose;
  /** The meeting's day: as asked for, as the text has it, or as the file's name does. */
  date: Day | undefined;
}

/** What the reader of a document may know beforehand. */
export interface Beforehand {
  config: Config;
  /** The day that the user has given. */
  date: Day | undefined;
  /** Key of the forum that the user has given. */
  forum: string | undefined;
}

/** The bytes of a source with their fingerprint. */
export async function bytesOf(source: SourceRef): Promise<{ bytes: Uint8Array; hash: string } | Problem> {
  const bytes = await source.read();
  return "code" in bytes ? bytes : { bytes, hash: fingerprint(bytes) };
}

/** Reads a document's text and recognises what it says. @returns the problem where it cannot be read */
export async function readDocument(
  source: SourceRef,
  { bytes, hash }: { bytes: Uint8Array; hash: string },
  beforehand: Beforehand,
): Promise<ReadSource | Problem> {
  const read = await readSource({ name: source.name, bytes });
  if ("problem" in read) return read.problem;
  const imported = { ...read, text: withClosedHeader(read.text) };
  const { config } = beforehand;
  const stated = readMinutesHeader({ file: source.name, text: imported.text }).value;
  const given = beforehand.date ?? stated.date;
  const split = splitFrontMatter(imported.text);
  const named = given ?? dayInName(source.name, config.language);
  const knowledge = {
    language: config.language,
    people: peopleOf(config),
    forumNames: namesOf(beforehand.forum, config),
    citedForums: Object.entries(config.forums ?? {}).flatMap(([key, forum]) => namesOfForum(key, forum)),
    organisations: organisationsOf(config, beforehand.forum),
  };
  const prose = { text: imported.text, start: "code" in split ? 0 : split.body };
  const first = recognise(prose, { ...knowledge, date: given });
  const date = given ?? first.facts.date ?? named;
  const forum = isName(stated.forum) ? stated.forum : first.facts.forum;
  const key = forumIn({ source, forum, title: first.facts.title }, beforehand);
  const organisations = organisationsOf(config, key);
  const forumNames = namesOf(key, config);
  // A day that only the file's name tells gives the dates in the text their year; its forum says who decides there, and
  // who "kommunerna" are.
  const again =
    (first.facts.date === undefined && date !== given) ||
    (beforehand.forum === undefined && tellsMore(forumNames, first.facts.forum, imported.text)) ||
    (first.decisions.some(({ adoption }) => Array.isArray(adoption)) &&
      organisations.join("\n") !== knowledge.organisations.join("\n"));
  const found = again ? recognise(prose, { ...knowledge, organisations, forumNames, date }) : first;
  const facts = forum === undefined ? found.facts : { ...found.facts, forum };
  return { source, bytes, hash, imported, found: { ...found, facts }, prose, date };
}

/** Key of the forum that a document belongs to, or its name where `klubba.yaml` does not have it. */
function forumIn(
  { source, forum, title }: { source: SourceRef; forum: string | undefined; title: string | undefined },
  { config, forum: given }: Beforehand,
): string | undefined {
  const places = [source.name, source.folder];
  return given ?? forumOfSource(config, { forum, title, places }) ?? onlyForum(config);
}

/** What those who meet are called: names of other forums would make their decisions this one's. */
function namesOf(key: string | undefined, config: Config): string[] {
  return key === undefined ? [] : namesOfForum(key, forumOf(config, key));
}

/** True where a name is more than the document's own head says: the head has none, or the text uses another. */
function tellsMore(names: readonly string[], own: string | undefined, text: string): boolean {
  if (names.length === 0 || own === undefined) return names.length > 0;
  const said = wordsOf(text);
  const others = names.map(wordsOf).filter((name) => !wordsOf(own).includes(name.trimEnd()));
  // A prefix such as "SA" is a word or nothing; a name may have an ending.
  return others.some((name) => said.includes(name.length < 6 ? name : name.trimEnd()));
}

/** In small letters, with one blank before each word and behind the last. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\d]+/gu, " ")} `.replace(/ +/g, " ");
}

/** A forum's name in a document's own front matter; what is no name says nothing. */
function isName(text: string | undefined): text is string {
  return text !== undefined && /^[^\p{Cc}]{1,200}$/u.test(text.trim());
}

/** "Protokoll 2020-04-03.docx", "minnesanteckningar_200403.pdf" */
function dayInName(name: string, language: string | undefined): Day | undefined {
  const stem = name.replace(/\.[^.]*$/, "").replace(/_+/g, " ");
  return readMeeting(stem, { language })[0]?.date ?? readMeeting(stem, {})[0]?.date;
}

/** Some programs (Pandoc) end a header in `...`; klubba's own end in `---`. */
function withClosedHeader(text: string): string {
  const split = splitFrontMatter(text);
  const at = "code" in split && split.code === "front-matter-unclosed" ? split.dotsAt : undefined;
  return at === undefined ? text : `${text.slice(0, at)}---${text.slice(at + 3)}`;
}
