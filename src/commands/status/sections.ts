import { fromToday, shortDay, weekdayInWords } from "../../language/days.ts";
import type { CommandTexts } from "../../language/texts.ts";
import { compare } from "../../model/order.ts";
import type { ScreenLine, ScreenSection } from "../../output/screen.ts";
import { type Question, shortForumName } from "../list/question.ts";
import type { ForumStatus } from "./forum-status.ts";
import {
  actionLine,
  adoptionLine,
  commissionLine,
  lapsingLine,
  matterLine,
  missedLine,
  overdueLine,
  unansweredLine,
  unreportedLine,
  upcomingLine,
} from "./lines.ts";

/** How many meetings to come are named. */
const upcomingShown = 3;

/** The parts of the screen in the order of their urgency; those with nothing in them are left out. */
export function sectionsOf(statuses: readonly ForumStatus[], question: Question): ScreenSection[] {
  const { headings } = question.texts.status;
  const lines = <T>(
    of: (status: ForumStatus) => readonly T[],
    line: (one: T, asked: Question) => ScreenLine,
  ) => statuses.flatMap((status) => of(status).map((one) => line(one, question)));
  const more = moreFor(statuses, question);
  const sections: ScreenSection[] = [
    {
      heading: headings.unreported,
      more: more("meetings", "--all"),
      lines: lines(({ unreported }) => unreported, unreportedLine),
    },
    {
      heading: headings.missed,
      alarm: true,
      more: more("followups", "--status missed"),
      lines: lines(({ missed }) => missed, missedLine),
    },
    {
      heading: headings.overdue,
      more: more("actions", "--due overdue"),
      lines: lines(({ overdue }) => overdue, overdueLine),
    },
    ...statuses
      .map((status) => nextMeetingSection(status, question, statuses.length > 1))
      .map((section) => ({ ...section, more: more("followups", "") })),
    {
      heading: headings.lapsing,
      more: more("decisions", "--status lapsing,lapsed"),
      lines: lines(({ lapsing }) => lapsing, lapsingLine),
    },
    ...adoptionSections(statuses, question),
    { heading: headings.upcoming, uncounted: true, lines: upcomingLines(statuses, question) },
  ];
  return sections.filter((section) => section.lines.length > 0);
}

/** What waits to be adopted, and for whom; on the screen of an organisation's own board, what waits for it. */
function adoptionSections(statuses: readonly ForumStatus[], question: Question): ScreenSection[] {
  const asked = statuses.flatMap(({ adoption }) => adoption);
  // Where several forums stand together, those who recommended it tell for whom they wait.
  const awaited = statuses.length > 1 ? [] : statuses.flatMap(({ unanswered }) => unanswered);
  return [
    {
      heading: question.texts.status.headings.adoption,
      more: moreFor(statuses, question)("decisions", "--adoption pending"),
      lines: asked.map((one) => adoptionLine(one, question)),
    },
    {
      heading: question.texts.adoption.unanswered,
      lines: awaited.map((one) => unansweredLine(one, question)),
    },
  ];
}

function upcomingLines(statuses: readonly ForumStatus[], question: Question): ScreenLine[] {
  return statuses
    .flatMap((status) => status.upcoming)
    .sort((a, b) => compare(a.date, b.date))
    .slice(0, upcomingShown)
    .map((meeting) => upcomingLine(meeting, question, statuses.length > 1));
}

/** What each section says of lines that it leaves out: the command that lists them all. */
function moreFor(statuses: readonly ForumStatus[], question: Question) {
  const forum = statuses.length === 1 ? statuses[0]?.forum.key : undefined;
  return (command: keyof CommandTexts["commands"], options: string) => (count: number) =>
    moreWords({ count, command, options, forum }, question);
}

/** "… och 4 till: klubba uppgifter --due overdue --forum FR" */
function moreWords(
  asked: {
    count: number;
    command: keyof CommandTexts["commands"];
    options: string;
    forum: string | undefined;
  },
  question: Question,
): string {
  const { texts } = question;
  const { count, command, options, forum } = asked;
  const words = [
    `klubba ${texts.commands.commands[command].name}`,
    options,
    forum ? `--forum ${shortForumName(question, forum)}` : "",
  ];
  return texts.status.more({ count, command: words.filter((word) => word !== "").join(" ") });
}

function nextMeetingSection(status: ForumStatus, question: Question, several: boolean): ScreenSection {
  const { asOf, texts } = question;
  const { next, name } = status.forum;
  const forum = several ? name : undefined;
  const heading =
    next === undefined
      ? texts.status.noNextMeeting({ forum })
      : texts.status.nextMeeting({
          forum,
          day: `${weekdayInWords(next.date, texts)} ${shortDay(next.date, asOf, texts)}`,
          distance: fromToday(next.date, asOf, texts),
        });
  return {
    heading,
    lines: [
      ...status.matters.map((matter) => matterLine(matter, question)),
      ...status.actions.map((action) => actionLine(action, question)),
      ...status.commissions.map((decision) => commissionLine(decision, question)),
    ],
  };
}
