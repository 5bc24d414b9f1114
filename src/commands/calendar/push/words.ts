import { longDay } from "../../../language/long-days.ts";
import type { Texts } from "../../../language/texts.ts";
import { isDay } from "../../../model/day.ts";
import { compare } from "../../../model/order.ts";
import { plain } from "../../../output/plain.ts";
import type { CalDavReason } from "../../../ports/caldav.ts";
import type { Performed } from "./perform.ts";
import type { Called, Plan, Step } from "./plan.ts";
import { shownAddress } from "./sign-in.ts";

export interface Told {
  place: string;
  texts: Texts;
}

const listedAtMost = 20;
/** In a sentence. */
const namedAtMost = 5;

/** Why a server could not be used. @param asked true where a name and password were given */
export function reasonInWords(reason: CalDavReason, { place, texts }: Told, asked: boolean): string {
  const say: (facts: Parameters<typeof texts.calendar.push.failures.dropped>[0]) => string =
    texts.calendar.push.failures[reason.code];
  return say({
    place,
    detail: "detail" in reason ? plain(reason.detail) : "",
    to: "to" in reason ? plain(reason.to) : "",
    calendars: "calendars" in reason ? reason.calendars.map(shownAddress).map(plain).join(", ") : "",
    megabytes: "limit" in reason ? Math.round(reason.limit / 1024 / 1024) : 0,
    asked,
  });
}

/** The steps, a line each under a heading; none for none. */
export function stepsInWords(steps: readonly Step[], { place, texts }: Told, dryRun: boolean): string[] {
  const { push, more } = texts.calendar;
  if (steps.length === 0) return [];
  const shown = dryRun ? steps : steps.slice(0, listedAtMost);
  const rest = steps.length - shown.length;
  return [
    push.heading({ place, dryRun }),
    ...shown.map((step) => `  ${push[step.type]({ what: calledInWords(step.called, texts) })}`),
    ...(rest > 0 ? [`  ${more({ count: rest })}`] : []),
  ];
}

/** How many of each, in one sentence. */
export function summaryInWords(steps: readonly Step[], { same }: Plan, { place, texts }: Told): string {
  const count = (type: Step["type"]) => steps.filter((step) => step.type === type).length;
  const [created, updated, cancelled] = [count("create"), count("update"), count("cancel")];
  const { push } = texts.calendar;
  if (created + updated + cancelled + same === 0) return push.nothing({ place });
  return push.summary({ place, created, updated, cancelled, same });
}

/** What was left alone, and why. */
export function leftInWords(
  { foreign, left }: Plan,
  { texts }: Told,
  { unread, named }: { unread: boolean; named: boolean },
): string[] {
  const { push, more } = texts.calendar;
  const shown = foreign.slice(0, listedAtMost);
  const lines = shown.map((one) => push.foreign({ what: calledInWords(one, texts) }));
  if (foreign.length > shown.length) lines.push(more({ count: foreign.length - shown.length }));
  if (left.length === 0) return lines;
  const orphans = push.orphansLeft({ count: left.length, what: someOf(left, texts) });
  return [...lines, orphans, ...(unread ? [push.unread] : named ? [] : [push.noArchiveId])];
}

/** The first of them by day, and how many more there are. */
function someOf(called: readonly Called[], texts: Texts): string {
  const inOrder = [...called].sort((a, b) => compare(a.day, b.day));
  const shown = inOrder.slice(0, namedAtMost).map((one) => calledInWords(one, texts));
  const rest = called.length - shown.length;
  return [...shown, ...(rest > 0 ? [texts.calendar.more({ count: rest })] : [])].join(", ");
}

/** What went wrong with single steps, and what stopped the rest. */
export function troubleInWords(
  { done, failed, broken }: Performed,
  steps: readonly Step[],
  { place, texts }: Told,
): string[] {
  const { push } = texts.calendar;
  const lines = failed.map(({ step, reason }) => {
    const what = calledInWords(step.called, texts);
    return reason.code === "refused"
      ? push.refused({ what, detail: plain(reason.detail) })
      : push.changed({ what });
  });
  if (!broken) return lines;
  const progress = push.progress({ done: done.length, left: steps.length - done.length });
  return [...lines, reasonInWords(broken, { place, texts }, true), progress];
}

/** "8 maj 2025 Vårdsamråd" */
function calledInWords({ day, summary }: Called, texts: Texts): string {
  const parts = [isDay(day) ? longDay(day, "", texts) : "", plain(summary)];
  return parts.filter((part) => part !== "").join(" ");
}
