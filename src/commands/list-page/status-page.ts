import { shortDay } from "../../language/days.ts";
import type { ListPage } from "../../output/page/list/list-page.ts";
import type { PagePart, PageRow, Tone } from "../../output/page/list/part.ts";
import { together } from "../../output/plain.ts";
import type { ScreenLine, ScreenSection } from "../../output/screen.ts";
import { isIn } from "../list/filter.ts";
import type { Question } from "../list/question.ts";
import { type ForumStatus, isWell } from "../status/forum-status.ts";
import { sectionsOf } from "../status/sections.ts";
import { agePicture } from "./ages.ts";
import { anchorOf } from "./anchor.ts";
import { dayInWords } from "./list-page.ts";
import { overview } from "./overview.ts";

/** The chair's screen as a page: with several forums first their numbers, then each forum's parts. */
export function statusPage(statuses: readonly ForumStatus[], question: Question): ListPage {
  const { texts, asOf } = question;
  const { status, listPages } = texts;
  const { ages, skip, contents } = listPages;
  const several = statuses.length > 1;
  const title = several ? status.archive : (statuses[0]?.forum.name ?? "") || status.noForum;
  const { aged, counts } = openIn(statuses, question);
  const parts = statuses.map((one, index) => forumPart(one, index, { question, several }));
  const well = statuses.length > 0 && statuses.every(isWell) ? [status.allWell] : [];
  return {
    language: texts.tag,
    title: statuses.length === 0 ? status.archive : title,
    aside: [dayInWords(question)],
    lead: [...well, ...(statuses.length === 0 ? [status.nothingRead] : [listPages.open(counts)])],
    ages: agePicture(aged, {
      title: ages.all,
      parts: [ages.decided, ages.actions],
      urgent: false,
      asOf,
      texts,
    }),
    parts: several ? [overview(statuses, question), ...parts] : parts,
    footer: [],
    wide: false,
    words: { skip, contents },
  };
}

function openIn(statuses: readonly ForumStatus[], { register, context }: Question) {
  const keys = new Set(statuses.map(({ forum }) => forum.key));
  const open = <T extends { forum: string; file: string; open: boolean }>(all: readonly T[]) =>
    all.filter((one) => one.open && keys.has(one.forum) && isIn(one.file, context.selection));
  const decisions = open(register.decisions.filter(({ decision }) => decision.formality !== true));
  const actions = open(register.actions);
  return {
    aged: [
      ...decisions.map(({ date }) => ({ date, part: 0 })),
      ...actions.map(({ date }) => ({ date, part: 1 })),
    ],
    counts: { decisions: decisions.length, actions: actions.length },
  };
}

function forumPart(
  status: ForumStatus,
  index: number,
  { question, several }: { question: Question; several: boolean },
): PagePart {
  const { texts, asOf } = question;
  const sections = sectionsOf([status], question);
  const { name, next } = status.forum;
  const day = next && together(shortDay(next.date, asOf, texts));
  const count = sections.reduce((sum, { lines, uncounted }) => sum + (uncounted ? 0 : lines.length), 0);
  const well = several && isWell(status) ? texts.status.allWell : undefined;
  return {
    anchor: anchorOf(index),
    title: several ? name || texts.status.noForum : "",
    count,
    lead: well ?? (several && day ? `${texts.status.summary.meeting}: ${day}` : undefined),
    tables: sections.map((section) => sectionTable(section, question)),
  };
}

function sectionTable(section: ScreenSection, { texts }: Question): PagePart["tables"][number] {
  const { heading, alarm = false, uncounted = false, lines } = section;
  const { ref, text, detail } = texts.listPages.lineColumns;
  return {
    title: heading,
    count: uncounted ? undefined : lines.length,
    alarm,
    table: { name: heading, columns: [ref, text, detail], lines: true, rows: lines.map(rowOf) },
  };
}

function rowOf({ ref, text, detail, look }: ScreenLine): PageRow {
  return {
    ref,
    cells: [
      { text: ref, whole: true },
      { text: text.replaceAll("\u00a0", " ") },
      { text: detail, tone: toneNamed(look) },
    ],
  };
}

function toneNamed(look: ScreenLine["look"]): Tone | undefined {
  return look === "heading" || look === "ref" ? undefined : look;
}
