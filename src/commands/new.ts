import { foldArchive } from "../archive/fold.ts";
import type { Day } from "../model/day.ts";
import { forumOf } from "../model/names.ts";
import { unreadableCodes } from "../model/problem.ts";
import { readTime } from "../model/time.ts";
import { proposalFor, registerFor } from "./agenda/proposal.ts";
import type { Outcome, Run } from "./context.ts";
import { UserError } from "./context.ts";
import { type Desk, openDesk } from "./desk.ts";
import { chooseAgenda } from "./new/choose-agenda.ts";
import { chooseDate } from "./new/choose-date.ts";
import { chooseForum } from "./new/choose-forum.ts";
import { chooseSpot } from "./new/choose-spot.ts";
import { type Draft, draftOf } from "./new/draft.ts";
import { factsOf, type StatedFacts } from "./new/facts.ts";
import { numberItems } from "./new/number.ts";
import { oddDay } from "./new/odd-day.ts";
import type { NewOptions } from "./new/options.ts";
import { ownTexts } from "./new/own-texts.ts";
import type { ProposedItem } from "./new/propose.ts";
import type { Spot } from "./new/where.ts";
import { saveText } from "./save-text.ts";
import { say } from "./say.ts";

/** Begins a meeting's minutes: a draft with its facts, its standing items and everything that must come back. */
export const run: Run<NewOptions> = async (options, context) => {
  const desk = await openDesk(context);
  const forum = await chooseForum(desk, options.forum);
  const date = await chooseDate(desk, forum, options.date);
  const spot = await chooseSpot(desk, { forum, date }, options.second);
  const stated = statedFacts(desk, options);
  const { config, minutes } = desk.archive;
  const meeting = { forum, date, numbering: forumOf(config, forum)?.numbering, minutes };
  const proposed = numberItems(await proposedFor(desk, { forum, date, spot, options }), meeting);
  const items = await chooseAgenda(desk, proposed, options);
  const facts = factsOf({
    id: spot.id,
    forumKey: forum,
    forum: forumOf(config, forum),
    date,
    stated,
    planned: desk.register.meetings.find((meeting) => meeting.id === spot.id),
  });
  const numbered = numberItems(items, meeting);
  const draft = await draftOf(desk, { spot, facts, stated, items: numbered, template: options.template });
  const odd = oddDay(desk, forum, date);
  if (options.dryRun) return { out: draft.text, notes: say(context, odd) };
  return await write(desk, spot, { ...draft, notes: [...odd, ...draft.notes] });
};

async function write(desk: Desk, spot: Spot, draft: Draft): Promise<Outcome> {
  const { context, texts, archive } = desk;
  const file = context.shown(spot.file);
  const { from, text } = draft;
  if (from !== undefined) await saveText(context, spot.file, { from, to: text });
  else if (!context.store.create(spot.file, text)) throw new UserError(texts.errors.fileExists({ file }));
  const { items } = draft;
  const returning = items.filter(({ follows }) => follows.length > 0).length;
  const said = spot.existing
    ? texts.secretary.continued({ file, items: items.length })
    : texts.secretary.created({ file, items: items.length, returning });
  const command = (name: "attend" | "check" | "finalize") => `klubba ${texts.commands.commands[name].name}`;
  const next = texts.secretary.nextSteps({
    attend: command("attend"),
    check: command("check"),
    finalize: command("finalize"),
  });
  const unread = archive.diagnostics.filter(({ problem }) => unreadableCodes.has(problem.code));
  return { out: `${file}\n`, notes: say(context, [...draft.notes, said, next]), diagnostics: unread };
}

interface Sought {
  forum: string;
  date: Day;
  spot: Spot;
  options: NewOptions;
}

/** What stands on the agenda unless somebody takes it off: as it was known when the meeting was held, or is today. */
async function proposedFor(desk: Desk, { forum, date, spot, options }: Sought): Promise<ProposedItem[]> {
  const { archive, today } = desk;
  const known = date < today ? foldArchive(archive, date) : desk.register;
  const found = registerFor(archive, known, { forum, date });
  const meeting = found.meetings.find(({ id }) => id === spot.id);
  return proposalFor({
    forum,
    date,
    archive,
    register: found,
    own: await ownTexts(desk),
    existing: spot.existing,
    extraordinary: meeting?.extraordinary === true || options.title !== undefined,
    added: options.item,
  });
}

function statedFacts({ texts }: Desk, options: NewOptions): StatedFacts {
  const time = (option: string, text: string | undefined) => {
    const read = text === undefined ? undefined : readTime(text);
    if (text !== undefined && read === undefined)
      throw new UserError(texts.secretary.badTime({ option, text }));
    return read;
  };
  return {
    title: options.title,
    place: options.place,
    chair: options.chair,
    secretary: options.secretary,
    start_time: time("--start-time", options.startTime),
    end_time: time("--end-time", options.endTime),
  };
}
