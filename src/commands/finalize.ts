import type { Minutes } from "../model/minutes.ts";
import { plain } from "../output/plain.ts";
import type { Outcome, Run } from "./context.ts";
import { UserError } from "./context.ts";
import { type Desk, openDesk } from "./desk.ts";
import { applied } from "./finalize/diff.ts";
import { errorsIn } from "./finalize/errors.ts";
import { finalOf } from "./finalize/final.ts";
import { type OpenMinutes, openMinutes, saveMinutes } from "./open-minutes.ts";

interface FinalizeOptions {
  dryRun: boolean;
}

/** Writes the complete records of a draft into its front matter and calls it final; refuses while it has errors. */
export const run: Run<FinalizeOptions> = async ({ dryRun }, context) => {
  const desk = await openDesk(context);
  const { secretary, vocabulary } = desk.texts;
  const open = openMinutes(desk, { orNearest: false });
  const { minutes, text } = open;
  const file = context.shown(minutes.file);
  if (minutes.status === "planned") throw new UserError(secretary.notPlannedYet({ file }));
  if (minutes.status === "cancelled") throw new UserError(secretary.cancelledMeeting({ file }));
  if (minutes.status !== "draft") {
    const status = vocabulary.minutesStatuses[minutes.status];
    return { notes: `${secretary.alreadyFinal({ file, status })}\n` };
  }
  const errors = await errorsIn(desk, open);
  if (errors.length > 0) {
    return { notes: `${secretary.notFinal({ file, count: errors.length })}\n`, diagnostics: errors, exit: 1 };
  }
  const final = finalOf(desk, open);
  if (dryRun) {
    return { out: await applied({ file, from: text, to: final.text }), notes: leftOut(desk, minutes, 0) };
  }
  await saveMinutes(desk, open, final.text);
  return answer(desk, open, final);
};

function answer(
  desk: Desk,
  { minutes, text }: OpenMinutes,
  final: { minutes: Minutes; text: string },
): Outcome {
  const { context, texts } = desk;
  const { decisions, actions, follow_ups } = final.minutes.meeting;
  const counts = {
    decisions: decisions.length,
    actions: actions.length,
    followUps: follow_ups.length,
  };
  const ids = minutes.provisional.size;
  const said = [
    texts.secretary.finished({ file: context.shown(minutes.file), ...counts }),
    ...(ids > 0 ? [texts.secretary.moreIds({ count: ids })] : []),
  ];
  return { notes: `${said.join(" ")}\n${leftOut(desk, minutes, lineCount(final.text) - lineCount(text))}` };
}

function lineCount(text: string): number {
  return text.split("\n").length;
}

/** What was too doubtful to become a record, each with its line, which the header has moved down by so many. */
function leftOut({ context, texts }: Desk, { file, meeting }: Minutes, down: number): string {
  const { suggestions } = meeting;
  if (suggestions.length === 0) return "";
  const lines = suggestions.map((one) => {
    const words = one.text ?? one.task ?? one.title ?? one.name ?? one.date ?? "";
    const said = one.owner ? `${one.owner.join(", ")}: ${words}` : words;
    return `  ${context.shown(file)}:${(one.line ?? 1) + down}: ${plain(said)}\n`;
  });
  return `${texts.secretary.suggestionsLeft({ count: suggestions.length })}\n${lines.join("")}`;
}
