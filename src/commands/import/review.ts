import { describeProblem } from "../../language/problem-texts.ts";
import { plainRecord } from "../../minutes/plain-record.ts";
import { type Settled, settleSuggestion } from "../../minutes/settle-suggestion.ts";
import type { Suggestion } from "../../model/meeting.ts";
import type { Minutes } from "../../model/minutes.ts";
import { plain } from "../../output/plain.ts";
import { folded } from "../../output/wrap.ts";
import { type Outcome, UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import { judge } from "./review/ask.ts";
import { type Pending, pendingAt } from "./review/pending.ts";
import { type Opened, opened, rewrite } from "./rewrite.ts";

/** How far a review has come. */
interface Tally {
  kept: number;
  dropped: number;
  left: number;
  stopped: boolean;
}

/**
 * Goes through the doubtful passages of final minutes, one after the other; each answer is written at once.
 * Without a terminal it lists them.
 * @param files the minutes to go through, relative to the archive
 */
export async function review(desk: Desk, files: readonly string[]): Promise<Outcome> {
  const { context, texts } = desk;
  if (!context.terminal.interactive) return listAll(desk, files);
  const tally: Tally = { kept: 0, dropped: 0, left: 0, stopped: false };
  const total = files.reduce(
    (sum, file) => sum + (reviewable(desk, file)?.minutes.meeting.suggestions.length ?? 0),
    0,
  );
  if (total === 0) return { notes: `${texts.importing.review.nothing}\n` };
  // One question after the other.
  // oxlint-disable-next-line no-await-in-loop
  for (const file of files) if (!tally.stopped) await reviewFile(desk, file, { tally, total });
  const left = total - tally.kept - tally.dropped;
  return { notes: `${texts.importing.review.done({ ...tally, left })}\n` };
}

/** The minutes whose doubtful passages can be judged: finished, not yet sealed. */
export function isReviewable({ status, meeting }: Minutes): boolean {
  return status === "final" && meeting.suggestions.length > 0;
}

/** The file's minutes where their doubtful passages can be judged. */
function reviewable(desk: Desk, file: string): Opened | undefined {
  const open = opened(desk, file);
  return open && isReviewable(open.minutes) ? open : undefined;
}

async function reviewFile(
  desk: Desk,
  file: string,
  { tally, total }: { tally: Tally; total: number },
): Promise<void> {
  const { context, texts } = desk;
  const { review } = texts.importing;
  const { language } = desk.archive.config;
  for (let index = 0; !tally.stopped; ) {
    const open = reviewable(desk, file);
    const pending = open && pendingAt(open.minutes, open.text, index);
    if (!open || index >= open.minutes.meeting.suggestions.length) return;
    if (!pending) {
      index++;
      continue;
    }
    const number = tally.kept + tally.dropped + tally.left + 1;
    context.prompt.say(shown(desk, pending, { number, total }));
    // oxlint-disable-next-line no-await-in-loop
    const judged = await judge(pending, context.prompt, { importing: texts.importing, language });
    if (judged.type === "stop") tally.stopped = true;
    else if (judged.type === "later") {
      tally.left++;
      index++;
    } else {
      const kept = judged.type === "keep" ? { kept: { list: judged.list, record: judged.record } } : {};
      // oxlint-disable-next-line no-await-in-loop
      if (!(await settle(desk, pending, kept))) {
        context.prompt.say(review.changed({ file: context.shown(file) }));
        tally.left++;
        return;
      }
      if (judged.type === "keep") tally.kept++;
      else tally.dropped++;
    }
  }
}

/**
 * Writes an answer into the file as it stands now: an editor may have saved it while the question stood.
 * @returns false, and no change, where the passage is no longer there to be judged
 */
function settle(desk: Desk, pending: Pending, kept: Pick<Settled, "kept">): Promise<boolean> {
  return rewrite(desk, pending.minutes.file, ({ minutes, text }) => {
    const index = minutes.meeting.suggestions.findIndex((suggestion) => isSame(suggestion, pending));
    if (!isReviewable(minutes) || index < 0) return undefined;
    return settled(desk, { minutes, text }, { index, ...kept, words: pending.words });
  });
}

function isSame(suggestion: Suggestion, pending: Pending): boolean {
  const { list, ...record } = plainRecord(suggestion);
  return list === pending.list && JSON.stringify(record) === JSON.stringify(pending.record);
}

function settled(desk: Desk, { minutes, text }: Omit<Opened, "bom">, judged: Settled): string {
  const changed = settleSuggestion({ file: minutes.file, text }, minutes, judged);
  if (typeof changed === "string") return changed;
  const { message, help } = describeProblem(changed, desk.texts.problems);
  throw new UserError(`${desk.context.shown(minutes.file)}: ${message}\n  ${help}`);
}

/** The passage in its place: where it stands, the lines around it, what it was read as. */
function shown(desk: Desk, pending: Pending, { number, total }: { number: number; total: number }): string {
  const { review } = desk.texts.importing;
  const { width } = desk.context.terminal;
  const lines = pending.context.flatMap(({ text, own }) =>
    folded(plain(text).trim(), { width, margin: own ? " > " : "   " }),
  );
  return [
    "",
    ...folded(review.heading({ number, total, place: placeOf(desk, pending) }), {
      width,
      margin: "",
      hanging: "   ",
    }),
    ...lines,
    ...folded(readAs(desk, pending).trim(), { width, margin: "   " }),
    "",
  ].join("\n");
}

function placeOf({ context }: Desk, { minutes, passage, record }: Pending): string {
  const file = plain(context.shown(minutes.file));
  const item = minutes.meeting.agenda.find(
    ({ number, title }) =>
      record.agenda !== undefined && (number === record.agenda || title === record.agenda),
  );
  const title = [item?.number, item?.title].filter((part) => part !== undefined).join(" ");
  return `${file}${passage ? `:${passage.line}` : ""}${title === "" ? "" : ` · ${plain(title)}`}`;
}

function readAs({ texts }: Desk, { list, record, words }: Pending): string {
  const { review } = texts.importing;
  const facts = [
    ["owner", record.owner?.join(", ")],
    ["due", record.due],
    ["when", record.when],
    ["by", record.by],
    ["date", record.date],
  ] as const;
  const said = facts.flatMap(([field, value]) =>
    value === undefined ? [] : [`${review.facts[field]}: ${plain(value)}`],
  );
  return `   ${review.readAs({ list: review.lists[list], words: plain(words) })}${said.length > 0 ? ` (${said.join("; ")})` : ""}`;
}

function listAll(desk: Desk, files: readonly string[]): Outcome {
  const out = files.flatMap((file) => listed(desk, file)).join("");
  return out === "" ? { notes: `${desk.texts.importing.review.nothing}\n` } : { out };
}

function listed(desk: Desk, file: string): string[] {
  const open = reviewable(desk, file);
  return (open?.minutes.meeting.suggestions ?? []).flatMap((_, index) => {
    const pending = open && pendingAt(open.minutes, open.text, index);
    return pending ? [`${placeOf(desk, pending)}\n${readAs(desk, pending)}\n`] : [];
  });
}
