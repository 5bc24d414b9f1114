import { longDay } from "../../language/long-days.ts";
import { describeProblem } from "../../language/problem-texts.ts";
import type { Minutes } from "../../model/minutes.ts";
import { type Outcome, UserError } from "../context.ts";
import { opened, rewrite } from "../import/rewrite.ts";
import type { ProposedItem } from "../new/propose.ts";
import { headerOf } from "../new/view.ts";
import { say } from "../say.ts";
import { changesIn } from "./changes.ts";
import { freshRecord, renewPlanned } from "./renew.ts";
import type { AgendaSheet } from "./sheet.ts";

/**
 * Makes the planned file of the meeting, or brings it up to date.
 * @throws UserError where the meeting is cancelled, the minutes have been begun, or the file cannot be changed
 */
export async function writeAgenda(sheet: AgendaSheet, dryRun: boolean): Promise<Outcome> {
  const { desk, spot } = sheet;
  const { existing, file } = spot;
  const { agendas, errors, vocabulary } = desk.texts;
  const shown = desk.context.shown(file);
  if (sheet.meeting?.status === "cancelled") {
    const day = longDay(sheet.date, sheet.today, desk.texts);
    throw new UserError(agendas.isCancelled({ day }));
  }
  if (!existing) {
    if (desk.context.store.exists(file)) throw new UserError(errors.fileExists({ file: shown }));
    return create(sheet, dryRun);
  }
  if (existing.status === "planned") return renew(sheet, existing, dryRun);
  const status = vocabulary.minutesStatuses[existing.status];
  throw new UserError(agendas.cannotWrite({ file: shown, status }));
}

function create(sheet: AgendaSheet, dryRun: boolean): Outcome {
  const { desk, spot, forum, date, items } = sheet;
  const { agendas, errors } = desk.texts;
  const refs = leftOutOf(sheet).map((ref) => ({ ref }));
  const header = headerOf({
    id: spot.id,
    forum,
    date,
    status: "planned",
    agenda: items.map(freshRecord),
    ...(refs.length > 0 ? { left_out: refs } : {}),
  });
  const text = `---\n${header}\n---\n`;
  if (dryRun) return { out: text };
  const file = desk.context.shown(spot.file);
  if (!desk.context.store.create(spot.file, text)) throw new UserError(errors.fileExists({ file }));
  const said = [
    agendas.created({ file, items: items.length }),
    agendas.writeNext({ create: newCommand(sheet) }),
  ];
  return { out: `${file}\n`, notes: say(desk.context, said) };
}

async function renew(sheet: AgendaSheet, existing: Minutes, dryRun: boolean): Promise<Outcome> {
  const { desk, spot, items } = sheet;
  const { agendas } = desk.texts;
  const { config } = desk.archive;
  const renewed = (text: string) => {
    const planned = { file: spot.file, text, config, minutes: existing };
    const result = renewPlanned(planned, { items, leftOut: leftOutOf(sheet) });
    if (typeof result === "string") return result;
    throw new UserError(describeProblem(result, desk.texts.problems).message);
  };
  if (dryRun) return { out: renewed(opened(desk, spot.file)?.text ?? "") };
  const file = desk.context.shown(spot.file);
  let isThere = false;
  const changed = await rewrite(desk, spot.file, ({ minutes, text }) => {
    isThere = true;
    // Somebody has changed the agenda since it was read: what was worked out may be about other items.
    const same = JSON.stringify(minutes.meeting.agenda) === JSON.stringify(existing.meeting.agenda);
    if (!same) throw new UserError(agendas.changedMeanwhile({ file }), 4);
    return renewed(text);
  });
  if (!isThere) throw new UserError(desk.texts.errors.changedMeanwhile({ file }), 4);
  const said = changed
    ? [agendas.renewed({ file }), ...changesIn(sheet, existing)]
    : [agendas.unchanged({ file })];
  return { out: `${file}\n`, notes: say(desk.context, said) };
}

/** What must come up, and somebody took off: by the first reference of each matter. */
function leftOutOf({ proposed, items }: AgendaSheet): string[] {
  const refs = ({ matters }: ProposedItem) => matters.map(({ ref }) => ref);
  const shown = new Set(items.flatMap(refs));
  return proposed.flatMap(refs).filter((ref) => !shown.has(ref));
}

/** True where the planned file says everything already. */
export function isRenewed(sheet: AgendaSheet, existing: Minutes): boolean {
  return changesIn(sheet, existing).length === 0;
}

function newCommand({ desk: { texts }, name, date }: AgendaSheet): string {
  return `klubba ${texts.commands.commands.new.name} ${name} --date ${date}`;
}
