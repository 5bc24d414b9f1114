import type { MeetingState } from "../../archive/register.ts";
import { dayOfMinutes } from "../../archive/view.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumOf } from "../../model/names.ts";
import { itemNumbers } from "../agenda-numbers.ts";
import type { LintContext } from "../context.ts";
import type { Rule } from "../rule.ts";

/**
 * Agenda numbers follow each other: from 1 in each meeting, or over the year, as `klubba.yaml` says of the
 * forum. Where it says nothing the first number is free. After a gap counting goes on from the number found.
 */
export const agendaGap: Rule<"agenda-gap"> = {
  code: "agenda-gap",
  severity: "warning",
  fixable: false,
  check(file, context) {
    const numbers = itemNumbers(file.minutes);
    let last = numberBefore(file.minutes, context);
    return numbers.flatMap(({ item, number }) => {
      const expected = last === undefined ? number : last + 1;
      const gap = number > expected;
      last = Math.max(last ?? number, number);
      if (!gap) return [];
      const problem = {
        code: "agenda-gap",
        number: item.number ?? "",
        expected: String(expected),
      } as const;
      return [
        {
          problem,
          offset: file.offsetOnLine(item, item.number),
          severity: file.frozen ? ("info" as const) : undefined,
        },
      ];
    });
  },
};

/** The number that the meeting's first item follows; undefined where that cannot be known. */
function numberBefore(minutes: Minutes, context: LintContext): number | undefined {
  const { archive, series, meetings } = context;
  const numbering = forumOf(archive.config, minutes.forum)?.numbering;
  if (numbering === "meeting") return 0;
  if (numbering !== "year") return undefined;
  const before = series.before(minutes);
  if (!before) return series.hasEarlierYear(minutes) ? 0 : undefined;
  if (isMinutesMissing(before, minutes, meetings.of(minutes.forum))) return undefined;
  return itemNumbers(before).at(-1)?.number;
}

/** A meeting in between, whose minutes the archive does not hold, has had numbers too. */
function isMinutesMissing(before: Minutes, minutes: Minutes, meetings: readonly MeetingState[]): boolean {
  return meetings.some(
    ({ date, status, file }) =>
      status !== "cancelled" &&
      file === undefined &&
      date > dayOfMinutes(before) &&
      date < dayOfMinutes(minutes),
  );
}
