import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import { forumKeyOf, forumOf, namesOfForum } from "../model/names.ts";
import { foldActions } from "./actions.ts";
import { boardOfForum } from "./boards.ts";
import { calendarOf, nextMeeting } from "./calendar.ts";
import { foldDecisions } from "./decisions.ts";
import { entriesByRef, type Fold } from "./fold-context.ts";
import { followingIn } from "./following.ts";
import { ReferenceIndex } from "./references.ts";
import type { Archive, ForumState, MeetingState, Register } from "./register.ts";
import { foldReturns } from "./returns.ts";
import { viewOn } from "./view.ts";

/**
 * What the archive adds up to on a day. Pure: the same archive and day give the same register, whatever
 * order the files were read in, and nothing that happened after the day changes it.
 */
export function register(archive: Archive, asOf: Day): Register {
  const view = viewOn(archive, asOf);
  const calendar = calendarOf(view);
  const { meetings } = calendar;
  const references = new ReferenceIndex(
    { ...archive, minutes: [...view.held, ...view.coming] },
    meetings.map((meeting) => meeting.id),
  );
  const { byRef, ...refused } = entriesByRef(view, references);
  const diagnostics = [...refused.diagnostics, ...calendar.diagnostics];
  const fold: Fold = {
    view,
    meetingsOf: byForum(meetings),
    references,
    journal: byRef,
    following: followingIn(view, references),
  };
  const actions = foldActions(fold);
  const returns = foldReturns(fold);
  const decisions = foldDecisions(fold, { actions, returns });
  const { following } = fold;
  return { asOf, forums: forumsOf(fold), meetings, decisions, actions, returns, following, diagnostics };
}

function byForum(meetings: readonly MeetingState[]): Fold["meetingsOf"] {
  const groups = new Map<string, MeetingState[]>();
  for (const meeting of meetings) addTo(groups, meeting.forum, meeting);
  return (forum) => groups.get(forum) ?? [];
}

function forumsOf({ view, meetingsOf }: Fold): ForumState[] {
  const { config } = view.archive;
  const keys = new Set(Object.keys(config.forums ?? {}));
  for (const { forum } of [...view.held, ...view.coming]) keys.add(forum);
  return [...keys].map((key) => {
    const forum = forumOf(config, key);
    return {
      key,
      name: forum?.name ?? key,
      names: namesOfForum(key, forum),
      preparedBy: (forum?.prepared_by ?? []).map((name) => forumKeyOf(config, name) ?? name),
      board: boardOfForum(config, key),
      next: nextFrom(meetingsOf(key), key, view.asOf),
    };
  });
}

/** The next ordinary meeting; one that is held today counts until its minutes are final. */
function nextFrom(meetings: readonly MeetingState[], forum: string, asOf: Day): MeetingState | undefined {
  const today = meetings.find((meeting) => meeting.date === asOf && isStillAhead(meeting));
  return today ?? nextMeeting(meetings, forum, asOf);
}

function isStillAhead({ status, minutes_status, extraordinary }: MeetingState): boolean {
  const written = minutes_status === "final" || minutes_status === "approved";
  return status !== "cancelled" && !extraordinary && !written;
}
