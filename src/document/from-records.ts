import type { List, ListItem, Paragraph, RootContent } from "mdast";
import type { Texts } from "../language/texts.ts";
import { clauseText, type Decision } from "../model/decision.ts";
import type { Action, FollowUp, UpcomingMeeting } from "../model/meeting.ts";
import type { Block } from "./document.ts";
import { dayInWords } from "./source.ts";

/** A decision that no prose tells, with all that its record says to readers. */
export function decisionBlock(decision: Decision, texts: Texts): Block {
  const { documents } = texts;
  const {
    clauses = [],
    condition,
    addition,
    valid_from,
    valid_to,
    votes,
    reservations = [],
    sent_to = [],
  } = decision;
  const words = clauses.map(clauseText);
  const all = words.join(" ");
  const more = [condition, addition].filter((one) => one !== undefined && !all.includes(one));
  const day = (written: string | undefined): string =>
    written === undefined ? "" : dayInWords(written, texts);
  const notes = [
    ...more,
    (valid_from ?? valid_to) && documents.validity({ from: day(valid_from), to: day(valid_to) }),
    votes &&
      documents.votes({ for: votes.for ?? 0, against: votes.against ?? 0, abstain: votes.abstain ?? 0 }),
    reservations.length > 0 && documents.reservations({ names: reservations.join(", ") }),
    sent_to.length > 0 && documents.sentTo({ names: sent_to.join(", ") }),
  ].filter((note) => typeof note === "string");
  return {
    type: "decision",
    heading: documents.decision,
    content: [
      ...(words.length > 1 ? [list(words.map((text) => ({ text })))] : words.map(paragraph)),
      ...notes.map(paragraph),
    ],
  };
}

/** Actions that no prose tells: "Siv Ek: skicka programmet (10 april)", with a box to tick. */
export function actionList(actions: readonly Action[]): RootContent[] {
  if (actions.length === 0) return [];
  const items = actions.map(({ owner = [], task = "", due, status }) => ({
    text: `${owner.length > 0 ? `${owner.join(", ")}: ` : ""}${task}${due === undefined ? "" : ` (${due})`}`,
    checked: status === "done",
  }));
  return [list(items)];
}

/** What is to come back, and no prose tells. */
export function followUpParagraphs(followUps: readonly FollowUp[], { documents }: Texts): RootContent[] {
  return followUps.map(({ text, question, when = "" }) =>
    paragraph(documents.followUp({ text: text ?? question ?? "", when })),
  );
}

/** "8 maj 2025, 09.00–12.00, Regionhuset" */
export function upcomingList(meetings: readonly UpcomingMeeting[], texts: Texts): RootContent[] {
  const { documents, days } = texts;
  const lines = meetings.map(({ date, start_time: start, end_time: end, place, title }) => {
    const time = (written: string) => days.time({ time: written });
    const hours = start && documents.hours({ from: time(start), to: end === undefined ? "" : time(end) });
    return [date && dayInWords(date, texts), hours, place, title].filter(Boolean).join(", ");
  });
  if (lines.length === 0) return [];
  const heading: RootContent = {
    type: "heading",
    depth: 2,
    children: [{ type: "text", value: documents.upcoming }],
  };
  return [heading, list(lines.map((text) => ({ text })))];
}

export function paragraph(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function list(items: readonly { text: string; checked?: boolean }[]): List {
  const children = items.map(
    ({ text, checked }): ListItem => ({
      type: "listItem",
      spread: false,
      checked: checked ?? null,
      children: [paragraph(text)],
    }),
  );
  return { type: "list", ordered: false, spread: false, children };
}
