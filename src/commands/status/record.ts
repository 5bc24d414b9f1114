import type { Matter } from "../../archive/agenda.ts";
import type { Plain } from "../../output/csv.ts";
import { actionRecord } from "../actions.ts";
import { returnRecord } from "../followups.ts";
import { decisionRecord } from "../list/decision-record.ts";
import type { Question } from "../list/question.ts";
import { meetingRecord } from "../meetings.ts";
import type { ForumStatus } from "./forum-status.ts";

/** The screen for programs: the same parts, each record as its own list gives it. */
export function statusRecord(statuses: readonly ForumStatus[], question: Question): Plain {
  return { as_of: question.asOf, forums: statuses.map((status) => forumRecord(status, question)) };
}

function forumRecord(status: ForumStatus, question: Question): Plain {
  const { forum, lapsing, adoption, actions, commissions, matters, missed } = status;
  return {
    forum: forum.key,
    name: forum.name,
    next_meeting: forum.next && meetingRecord(forum.next, question),
    minutes_missing: status.unreported.map(({ meeting, matters }) => ({
      ...meetingRecord(meeting, question),
      matters,
    })),
    missed: missed.map(returnRecord),
    overdue: status.overdue.map(({ ref }) => overdueRecord(ref, question)),
    for_next_meeting: {
      matters: matters.map(matterRecord),
      actions: actions.map(actionRecord),
      commissions: commissions.map(decisionRecord),
    },
    lapsing: lapsing.map(decisionRecord),
    adoption_incomplete: adoption.map(decisionRecord),
    to_adopt: status.unanswered.map(decisionRecord),
    upcoming_meetings: status.upcoming.map((meeting) => meetingRecord(meeting, question)),
  };
}

function overdueRecord(ref: string, { lookup }: Question): Plain {
  const [action, decision] = [lookup.action(ref), lookup.decision(ref)];
  if (action) return actionRecord(action);
  return decision && decisionRecord(decision);
}

function matterRecord({
  ref,
  forum,
  date,
  title,
  follows,
  reason,
  text,
  question,
  file,
  line,
}: Matter): Plain {
  return { ref, forum, date, title, follows, reason, text, question, file, line };
}
