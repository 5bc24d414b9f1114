import { isDay } from "../../model/day.ts";
import type { JournalEntry } from "../../model/journal.ts";
import type { UpcomingMeeting } from "../../model/meeting.ts";
import type { ProblemOf } from "../../model/problem.ts";
import type { LintContext } from "../context.ts";
import type { Rule } from "../rule.ts";

/** What a plan line or a planned file says of a meeting. */
type Plan = Pick<UpcomingMeeting, "id" | "date" | "start_time" | "end_time" | "place"> & { forum: string };
type NamedPlan = Plan & { id: string };
type Changed = ProblemOf<"planned-changed">;

const fields = ["start_time", "end_time", "place"] as const;

/**
 * A plan that was changed where it stands instead of being told by minutes or the journal. Sure signs are two:
 * the day is not the one that the meeting's id was made of, and nothing says that the meeting was moved there;
 * or minutes have announced, without calling it a change, another time or place than the plan now states.
 */
export const plannedChanged: Rule<"planned-changed"> = {
  code: "planned-changed",
  severity: "warning",
  fixable: false,
  check(file, context) {
    const { status, id, meeting } = file.minutes;
    if (status !== "planned") return [];
    const plan = { ...meeting, id, forum: file.minutes.forum };
    return changes(plan, context).map((problem) => ({
      problem,
      offset: file.offsetOfField(problem.field),
    }));
  },
  checkConfig(text, context) {
    return Object.entries(context.archive.config.forums ?? {}).flatMap(([forum, { planned = [] }]) =>
      planned
        .flatMap((plan) => changes({ ...plan, forum }, context))
        .map((problem) => ({ problem, offset: Math.max(0, text.indexOf(problem.id)) })),
    );
  },
};

function changes({ id, ...plan }: Plan, { announcements }: LintContext): Changed[] {
  if (id === undefined) return [];
  const named = { ...plan, id };
  const said = announcements.of(named);
  const told = announcements.toldOf(id);
  return [...changedDay(named, [...said, ...told]), ...changedTimes(named, said, told)];
}

function changedDay({ id, date }: NamedPlan, told: readonly { date?: string | undefined }[]): Changed[] {
  const day = /-(\d{4}-\d{2}-\d{2})[b-z]?$/.exec(id)?.[1];
  if (day === undefined || !isDay(day) || date === undefined || day === date) return [];
  // Minutes or the journal say the same day: the plan has merely been brought up to date.
  if (told.some((one) => one.date === date)) return [];
  return [{ code: "planned-changed", id, field: "date", published: day, stated: date }];
}

function changedTimes(
  { id, ...plan }: NamedPlan,
  said: readonly UpcomingMeeting[],
  told: readonly JournalEntry[],
): Changed[] {
  const last = said.at(-1);
  const changedSince =
    said.some(({ status }) => status === "changed" || status === "moved") ||
    told.some(({ event }) => event === "time-changed" || event === "moved");
  if (!last || changedSince) return [];
  return fields.flatMap((field) => {
    const published = last[field];
    const stated = plan[field];
    if (published === undefined || stated === undefined || published === stated) return [];
    return [{ code: "planned-changed" as const, id, field, published, stated }];
  });
}
