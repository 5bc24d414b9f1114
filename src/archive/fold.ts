import type { Day } from "../model/day.ts";
import type { Action } from "../model/meeting.ts";
import { forumKeyOf, forumOf, namesOfForum, organisationNameOf } from "../model/names.ts";
import { compare } from "../model/order.ts";
import { once, remembered } from "../model/remember.ts";
import { foldActions } from "./actions.ts";
import { boardOfForum } from "./boards.ts";
import { calendarOf } from "./calendar.ts";
import { comingDecisions } from "./coming-decisions.ts";
import { foldDecisions } from "./decisions.ts";
import { entriesByRef, type Fold } from "./fold-context.ts";
import { followingIn } from "./following.ts";
import { type ForumCalendar, forumCalendars } from "./forum-calendar.ts";
import { overridingIn } from "./overriding.ts";
import { ReferenceIndex } from "./references.ts";
import type { ActionState, Archive, ForumState, MeetingState, Register } from "./register.ts";
import { foldReturns } from "./returns.ts";
import { type View, viewOn } from "./view.ts";

/**
 * What the archive adds up to on a day. Pure: the same archive and day give the same register, whatever
 * order the files were read in, and nothing that happened after the day changes it.
 */
export function foldArchive(archive: Archive, asOf: Day): Register {
  const { fold, meetings, diagnostics } = foldOn(archive, asOf);
  let all: ActionState[] | undefined;
  const actions = () => {
    all ??= foldActions(fold);
    return all;
  };
  const isPurposeful = (action: Action) => action.for !== undefined;
  // Those alone are quicker to find where nobody has asked for all.
  const purposeful = () =>
    all?.filter(({ action }) => isPurposeful(action)) ?? foldActions(fold, isPurposeful);
  const returns = once(() => foldReturns(fold));
  const decisions = once(() => foldDecisions(fold, { actions: purposeful(), returns: returns() }));
  const forums = once(() => forumsOf(fold));
  // Most lists ask for one of these.
  return {
    asOf,
    meetings,
    diagnostics,
    get forums() {
      return forums();
    },
    get decisions() {
      return decisions();
    },
    get actions() {
      return actions();
    },
    get returns() {
      return returns();
    },
    open: openOf({ decisions, actions, returns }),
    get following() {
      return fold.following;
    },
    coming: comingOf({ decisions, forums, following: () => fold.following }),
  };
}

/** What is open of lists that are made when they are asked for. */
function openOf({
  decisions,
  actions,
  returns,
}: {
  [Name in "decisions" | "actions" | "returns"]: () => Register[Name];
}): Register["open"] {
  const openIn = <T extends { open: boolean }>(list: () => readonly T[]) =>
    once(() => list().filter(({ open }) => open));
  const open = { decisions: openIn(decisions), actions: openIn(actions), returns: openIn(returns) };
  return {
    get decisions() {
      return open.decisions();
    },
    get actions() {
      return open.actions();
    },
    get returns() {
      return open.returns();
    },
  };
}

/** What agendas to come ask for, made when one does. */
function comingOf({
  decisions,
  forums,
  following,
}: {
  [Name in "decisions" | "forums" | "following"]: () => Register[Name];
}): Register["coming"] {
  const coming = once(() =>
    comingDecisions({ decisions: decisions(), forums: forums(), following: following() }),
  );
  return {
    get decisions() {
      return coming();
    },
    get following() {
      return following();
    },
  };
}

/** What every part of the fold looks at, and the calendar. */
export function foldOn(archive: Archive, asOf: Day) {
  const view = viewOn(archive, asOf);
  const { meetings, diagnostics } = calendarOf(view);
  const references = new ReferenceIndex(
    { ...archive, minutes: [...view.held, ...view.coming] },
    meetings.map((meeting) => meeting.id),
  );
  const { byRef, ...refused } = entriesByRef(view, references);
  const following = once(() => followingIn(view, references));
  const overriding = once(() => overridingIn(fold));
  const fold: Fold = {
    view,
    calendarOf: forumCalendars(meetings),
    forumKey: forumKeys(view),
    organisationName: remembered((name) => organisationNameOf(archive.config, name)),
    references,
    journal: byRef,
    get following() {
      return following();
    },
    get overriding() {
      return overriding();
    },
  };
  return { fold, meetings, diagnostics: [...refused.diagnostics, ...diagnostics] };
}

function forumKeys({ archive, held, coming }: View): Fold["forumKey"] {
  const named = new Set([...held, ...coming].map(({ forum }) => forum));
  return remembered((name) => forumKeyOf(archive.config, name) ?? (named.has(name) ? name : undefined));
}

function forumsOf({ view, calendarOf: forumCalendar }: Fold): ForumState[] {
  const { config } = view.archive;
  const named = [...view.held, ...view.coming].map(({ forum }) => forum);
  const others = [...named, ...(view.archive.leftOut?.forums ?? [])].sort(compare);
  const keys = new Set([...Object.keys(config.forums ?? {}), ...others]);
  return [...keys].map((key) => {
    const forum = forumOf(config, key);
    return {
      key,
      name: forum?.name ?? key,
      names: namesOfForum(key, forum),
      preparedBy: (forum?.prepared_by ?? []).map((name) => forumKeyOf(config, name) ?? name),
      board: boardOfForum(config, key),
      next: nextFrom(forumCalendar(key), view.asOf),
    };
  });
}

/** The next ordinary meeting; one that is held today counts until its minutes are final. */
function nextFrom(calendar: ForumCalendar, asOf: Day): MeetingState | undefined {
  const today = calendar.meetings.find((meeting) => meeting.date === asOf && isStillAhead(meeting));
  return today ?? calendar.nextAfter(asOf);
}

function isStillAhead({ status, minutes_status, extraordinary }: MeetingState): boolean {
  const written = minutes_status === "final" || minutes_status === "approved";
  return status !== "cancelled" && !extraordinary && !written;
}
