import type { Texts } from "../../language/texts.ts";
import { plain } from "../../output/plain.ts";
import { table } from "../../output/table.ts";
import type { Cell, Column } from "../../output/table-parts.ts";
import { type Theme, themeFor } from "../../output/theme.ts";
import type { Context } from "../context.ts";
import { usualWidth } from "../list/question.ts";
import type { Proposal, Remark } from "./proposal.ts";
import { dayInList, remarkInWords } from "./words.ts";

/** How a plan is shown. */
export interface PlanLook {
  context: Context;
  forum: string;
  forumName: (key: string) => string;
  /** The forum's own hours and place, for meetings that say none. */
  usual: { start_time?: string | undefined; end_time?: string | undefined; place?: string | undefined };
  /** False where the lines go through a prompt, which takes no colour. */
  colour?: boolean;
}

/** The list for people: a heading with numbers, the place where all have the same, then a line a day. */
export function screenPlan(proposals: readonly Proposal[], look: PlanLook): string {
  const { context, forum, forumName } = look;
  const { terminal, texts } = context;
  const theme = themeFor(terminal.colour && look.colour !== false);
  const count = (state: Proposal["state"]) => proposals.filter((one) => one.state === state).length;
  const facts = { forum: forumName(forum), fresh: count("new"), planned: count("planned") };
  const heading = `${theme.heading(plain(texts.planning.heading(facts)))}\n`;
  const meetings = proposals.filter(({ state }) => state !== "left-out");
  const places = new Set(meetings.map((one) => placeOf(one, look)));
  const [only = ""] = places.size === 1 ? places : [];
  const place = only === "" ? "" : `${theme.dim(plain(only))}\n`;
  const columns = columnsOf(texts).filter(({ name }) => name !== "place" || places.size > 1);
  const rows = proposals.map((one) => {
    const cells = cellsOf(one, look, theme);
    return columns.map(({ name }) => cells[name]);
  });
  const width = terminal.width ?? usualWidth;
  const grows = terminal.width === undefined;
  return `${heading}${place}\n${table(columns, rows, { width, theme, grows })}`;
}

type Name = "day" | "time" | "state" | "meeting" | "place" | "remarks";

function columnsOf({ planning: { columns } }: Texts): (Column & { name: Name })[] {
  return [
    { name: "day", title: columns.day },
    { name: "time", title: columns.time, whole: true },
    { name: "state", title: columns.state, whole: true },
    { name: "meeting", title: columns.meeting, whole: true, spare: true },
    { name: "place", title: columns.place, flexible: true, spare: true },
    { name: "remarks", title: columns.remarks, flexible: true },
  ];
}

/** What the list does not say of a meeting is as usual; one with a title of its own is not. */
function usualFor({ state, meeting }: Proposal, { usual }: PlanLook): PlanLook["usual"] {
  return state === "left-out" || meeting.title !== undefined ? {} : usual;
}

function placeOf(proposal: Proposal, look: PlanLook): string {
  return proposal.meeting.place ?? usualFor(proposal, look).place ?? "";
}

function cellsOf(proposal: Proposal, look: PlanLook, theme: Theme): Record<Name, Cell> {
  const { context, forumName } = look;
  const { state, meeting, remarks } = proposal;
  const { texts } = context;
  const usual = usualFor(proposal, look);
  const dim = state === "new" ? undefined : theme.dim;
  const words = { texts, day: meeting.date, forumName };
  const notes = [meeting.title ?? "", ...remarks.map((remark) => remarkInWords(remark, words))];
  const hours = hoursOf(meeting.start_time ?? usual.start_time, meeting.end_time ?? usual.end_time, texts);
  return {
    day: { text: dayInList(meeting, texts), style: dim },
    time: { text: hours, style: dim },
    state: { text: texts.planning.states[state], style: state === "new" ? theme.good : theme.dim },
    meeting: { text: meeting.id ?? "", style: state === "new" ? theme.ref : theme.dim },
    place: { text: placeOf(proposal, look), style: theme.dim },
    remarks: { text: notes.filter((note) => note !== "").join("; "), style: styleOf(proposal, theme) },
  };
}

const loud: readonly Remark["type"][] = ["clash", "time-missing", "time-twice", "before-minutes", "double"];

function styleOf({ state, remarks }: Proposal, theme: Theme): Cell["style"] {
  if (state !== "new") return theme.dim;
  return remarks.some(({ type }) => loud.includes(type)) ? theme.warning : undefined;
}

function hoursOf(start: string | undefined, end: string | undefined, { days }: Texts): string {
  const [from, to] = [start, end].map((time) => (time === undefined ? "" : days.time({ time })));
  return to ? `${from ?? ""}–${to}` : (from ?? "");
}
