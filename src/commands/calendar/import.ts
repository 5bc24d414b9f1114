import { archiveOn } from "../../archive/archive-on.ts";
import { foldArchive } from "../../archive/fold.ts";
import { decodeText } from "../../import/charset/index.ts";
import { describeProblem } from "../../language/problem-texts.ts";
import { type Day, yearOf } from "../../model/day.ts";
import { forumOf } from "../../model/names.ts";
import { plain } from "../../output/plain.ts";
import { type Context, type Outcome, UserError } from "../context.ts";
import { openDesk } from "../desk.ts";
import { readDay } from "../list/day-option.ts";
import { chooseForum } from "../new/choose-forum.ts";
import { decide } from "../plan/decide.ts";
import { plannedForum } from "../plan/known.ts";
import { dayAsked } from "../today.ts";
import { chooseGroups } from "./taking-in/choose-groups.ts";
import { proposeGroups } from "./taking-in/propose-groups.ts";
import { type ReadCalendar, readCalendar } from "./taking-in/read-calendar.ts";
import { sentencesOnCalendar } from "./taking-in/sentences.ts";
import { forumNames, groupsOf } from "./taking-in/titles.ts";

export interface TakingIn {
  file: string;
  forum: readonly string[];
  match: readonly string[];
  asOf: string | undefined;
  since: string | undefined;
  until: string | undefined;
  write: boolean;
  dryRun: boolean;
  json: boolean;
  csv: boolean;
  /** What the command can do instead; not at the same time. */
  ics?: string | undefined;
  push?: string | undefined;
  month?: string | undefined;
  person?: string | undefined;
  all?: boolean;
  todos?: boolean;
}

/** Takes a calendar file into a forum's plan, once somebody has agreed to what it would become. */
export async function importCalendar(options: TakingIn, context: Context): Promise<Outcome> {
  const { texts } = context;
  const { ics } = texts.planning;
  const { push, month, person } = options;
  const other = [options.ics, push, month, person].some((given) => given !== undefined);
  if (other || options.all || options.todos) throw new UserError(ics.onlyForm);
  if (options.json && options.csv) throw new UserError(texts.planning.oneForm);
  if (options.forum.length > 1) throw new UserError(ics.oneForum);
  const desk = await openDesk(context);
  const { archive, timeZone } = desk;
  const asOf = dayAsked(context, options.asOf, desk.archive.config);
  const key = await chooseForum(desk, options.forum[0], "--forum");
  const found =
    asOf === desk.today ? desk.register : foldArchive(archiveOn(archive, { asOf, today: desk.today }), asOf);
  const forum = plannedForum({ key, archive, register: found, asOf, timeZone });
  const stretch = stretchOf(options, { context, asOf });
  const calendar = await read(options.file, { context, ...stretch, zone: timeZone });
  const names = forumNames(key, forumOf(archive.config, key));
  const groups = groupsOf(calendar.happenings, names);
  const chosen = await chooseGroups(groups, options.match, context);
  const proposed = proposeGroups(chosen.groups, names, forum);
  const sentences = [
    ...chosen.sentences,
    ...sentencesOnCalendar({ calendar, proposed, stretch }, { forum, texts, file: options.file }),
  ];
  const forumName = (each: string) => forumOf(archive.config, each)?.name ?? each;
  const usual = forumOf(archive.config, key) ?? {};
  const outcome = await decide(
    proposed.proposals,
    { ...options, sentences },
    { context, forum: key, forumName, usual },
  );
  const exit = outcome.exit ?? (calendar.faults.length > 0 ? 3 : 0);
  return { ...outcome, exit, diagnostics: archive.diagnostics };
}

interface Stretch {
  since: Day;
  until: Day;
}

/** From today to the end of the year after next, unless other days are asked for. */
function stretchOf(options: TakingIn, { context, asOf }: { context: Context; asOf: Day }): Stretch {
  const { texts } = context;
  const day = (option: string, written: string, end: boolean) =>
    readDay(written, { option, end, today: asOf, texts });
  const since = options.since === undefined ? asOf : day("--since", options.since, false);
  const furthest = `${yearOf(since) + 10}-12-31`;
  const until =
    options.until === undefined ? `${yearOf(asOf) + 2}-12-31` : day("--until", options.until, true);
  return { since, until: until < furthest ? until : furthest };
}

/** A calendar of 50,000 events has about 15 MB. */
const largest = 64;

async function read(
  file: string,
  { context, since, until, zone }: Stretch & { context: Context; zone: string },
): Promise<ReadCalendar> {
  const { texts } = context;
  const { ics } = texts.planning;
  const bytes = await bytesOf(file, context);
  const { default: library } = await import("ical.js");
  const progress = (done: number, count: number) => context.progress(ics.progress({ done, count }));
  const { text } = decodeText(bytes);
  const calendar = readCalendar(text, { since, until, zone, library, progress });
  context.progress();
  if (calendar === undefined) throw new UserError(ics.notACalendar({ file: plain(file) }), 3);
  return calendar;
}

async function bytesOf(file: string, context: Context): Promise<Uint8Array> {
  const { texts } = context;
  const { ics } = texts.planning;
  const limit = largest * 1024 * 1024;
  const place = context.fileAt(file);
  if (place === undefined && file !== "-") throw new UserError(ics.noFile({ file: plain(file) }));
  const bytes =
    file === "-" || place === undefined ? await context.input(limit) : place.store.read(place.name, limit);
  if (!("code" in bytes)) return bytes;
  if (bytes.code === "unreadable" && bytes.reason === "missing") {
    throw new UserError(ics.noFile({ file: plain(file) }));
  }
  if (bytes.code === "file-too-large")
    throw new UserError(ics.tooLarge({ file: plain(file), limit: largest }), 3);
  const reason = describeProblem(bytes, texts.problems).message;
  throw new UserError(ics.unreadable({ file: plain(file), reason }), 3);
}
