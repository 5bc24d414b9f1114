import { boardOfForum } from "../archive/boards.ts";
import { periodInWords, weekdayInWords } from "../language/days.ts";
import { json } from "../output/json.ts";
import { plain } from "../output/plain.ts";
import { renderScreen } from "../output/screen.ts";
import { type Outcome, type Run, UserError } from "./context.ts";
import { chooseName } from "./list/choose-name.ts";
import { directoryOf } from "./list/directory.ts";
import { isIn } from "./list/filter.ts";
import { ask, type Question, shortForumName } from "./list/question.ts";
import { type ForumStatus, forumStatus, isWell } from "./status/forum-status.ts";
import { statusRecord } from "./status/record.ts";
import { sectionsOf } from "./status/sections.ts";
import { summaryTable } from "./status/summary.ts";

export interface StatusOptions {
  forum: string[];
  asOf: string | undefined;
  json: boolean;
  /** Where to write a page; "" for standard output. */
  html: string | undefined;
}

/** More forums than this are summarised. */
const forumsInFull = 3;

/**
 * The chair's screen: what is late, what was missed, what comes to the next meeting. Many forums, or more
 * than the terminal is high, are summarised, one row a forum; one forum is always shown in full.
 */
export const run: Run<StatusOptions> = async (options, context) => {
  const question = await ask(context, options, "lists");
  const statuses = statusesFor(options, question);
  const { diagnostics } = question;
  if (options.html !== undefined) return page(statuses, { ...options, path: options.html }, question);
  if (options.json) return { out: json(statusRecord(statuses, question)), diagnostics };
  if (statuses.length === 0) return { notes: `${question.texts.lists.nothingRead}\n`, diagnostics };
  const screen = statuses.length > forumsInFull ? undefined : fullScreen(statuses, question);
  const { height } = context.terminal;
  const fits = screen !== undefined && (height === undefined || screen.split("\n").length <= height);
  const out = fits || statuses.length === 1 ? (screen ?? "") : summary(statuses, question);
  return { out, diagnostics };
};

async function page(
  statuses: readonly ForumStatus[],
  { json: asJson, path }: { json: boolean; path: string },
  question: Question,
): Promise<Outcome> {
  const { context, texts, diagnostics } = question;
  if (asJson) throw new UserError(texts.listPages.oneForm);
  const [{ statusPage }, { givePage }] = await Promise.all([
    import("./list-page/status-page.ts"),
    import("./list-page/give.ts"),
  ]);
  const given = await givePage(
    { path, command: "status", page: () => statusPage(statuses, question) },
    context,
  );
  return { ...given, diagnostics };
}

function statusesFor({ forum }: StatusOptions, question: Question): ForumStatus[] {
  const { archive, register, texts, context } = question;
  const { forums } = directoryOf(archive, register);
  const wanted = new Set(
    forum.map((written) => chooseName(written, forums.all, { option: "--forum", texts })),
  );
  const isShown = ({ file }: { file: string }) => isIn(file, context.selection);
  return register.forums
    .filter(({ key }) => wanted.size === 0 || wanted.has(key))
    .map((one) =>
      forumStatus(register, one, { isShown, organisation: boardOfForum(archive.config, one.key) }),
    )
    .filter((status) => wanted.size > 0 || !isEmpty(status, question));
}

/** True for a forum of which the archive has nothing but the name. */
function isEmpty(status: ForumStatus, { archive }: Question): boolean {
  const { key } = status.forum;
  return (
    status.upcoming.length === 0 && isWell(status) && !archive.minutes.some(({ forum }) => forum === key)
  );
}

function fullScreen(statuses: readonly ForumStatus[], question: Question): string {
  const { texts, width, theme, context } = question;
  const [only, ...others] = statuses;
  const well = statuses.every(isWell) ? [texts.status.allWell] : [];
  return renderScreen(
    {
      title: others.length > 0 ? texts.status.archive : only?.forum.name || texts.status.noForum,
      aside: dayInWords(question),
      lead: well,
      sections: sectionsOf(statuses, question),
      footer: [counts(statuses, question)],
    },
    { width, theme, height: others.length === 0 ? context.terminal.height : undefined },
  );
}

function summary(statuses: readonly ForumStatus[], question: Question): string {
  const { texts, width, theme } = question;
  const example = statuses.find(({ forum }) => forum.key !== "")?.forum.key;
  const head = renderScreen(
    { title: texts.status.archive, aside: dayInWords(question), lead: [], sections: [], footer: [] },
    { width, theme },
  );
  const hint =
    example === undefined ? "" : texts.status.oneForum({ forum: quoted(shortForumName(question, example)) });
  const footer = [counts(statuses, question), hint].filter((line) => line !== "");
  return `${head}\n${summaryTable(statuses, question)}\n${footer.map((line) => `${theme.dim(plain(line))}\n`).join("")}`;
}

/** As it would be typed. */
function quoted(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name;
}

function counts(statuses: readonly ForumStatus[], { register, texts, context }: Question): string {
  const keys = new Set(statuses.map(({ forum }) => forum.key));
  const { open } = register;
  const shown = (all: readonly { forum: string; file: string }[]) =>
    all.filter((one) => keys.has(one.forum) && isIn(one.file, context.selection)).length;
  const decisions = shown(open.decisions.filter(({ decision }) => decision.formality !== true));
  return texts.status.counts({ decisions, actions: shown(open.actions) });
}

function dayInWords({ asOf, texts }: Question): string {
  return texts.status.onDay({ day: `${weekdayInWords(asOf, texts)} ${periodInWords(asOf, texts)}` });
}
