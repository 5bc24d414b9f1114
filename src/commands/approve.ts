import { readSeals } from "../archive/seal-list.ts";
import { encodeText } from "../format/index.ts";
import { periodInWords } from "../language/days.ts";
import { checkSeals } from "../minutes/seal/check-seals.ts";
import { sealsFile, signatureFile } from "../model/layout.ts";
import type { Seal } from "../model/seal.ts";
import { type Approving, approving } from "./approve/approvers.ts";
import { approvalDay } from "./approve/day.ts";
import { filesOf } from "./approve/files.ts";
import { itemsAsked } from "./approve/items.ts";
import { listed } from "./approve/list.ts";
import type { ApproveOptions } from "./approve/options.ts";
import { type Sealing, sealedWith } from "./approve/seal.ts";
import { signatureOf } from "./approve/sign.ts";
import { type Outcome, type Run, UserError } from "./context.ts";
import { type Desk, openDesk } from "./desk.ts";
import { applied } from "./finalize/diff.ts";
import { errorsIn } from "./finalize/errors.ts";
import { finalOf } from "./finalize/final.ts";
import { type OpenMinutes, openMinutes } from "./open-minutes.ts";

/** Approves minutes, or single items of them: makes them final, and seals what was approved. */
export const run: Run<ApproveOptions> = async (options, context) => {
  const desk = await openDesk(context);
  const { secretary, seals: words } = desk.texts;
  const open = openMinutes(desk, { orNearest: false });
  const { minutes } = open;
  const file = context.shown(minutes.file);
  if (minutes.status === "planned") throw new UserError(secretary.notPlannedYet({ file }));
  if (minutes.status === "cancelled") throw new UserError(secretary.cancelledMeeting({ file }));
  refuseBroken(desk, open);
  const complete = await completed(desk, open, options);
  if (complete) return complete;
  const errors = await errorsIn(desk, open);
  if (errors.length > 0) {
    return { notes: `${words.notApproved({ file, count: errors.length })}\n`, diagnostics: errors, exit: 1 };
  }
  const sealing = planned(desk, open, options);
  const { text, seals } = sealedWith(desk, sealing);
  const signing = await signed(desk, sealing, { seals, key: options.dryRun ? undefined : options.sign });
  if (options.dryRun) return { out: await applied({ file, from: open.text, to: text }) };
  await write(desk, open, { text, seals, signed: signing.files.length > 0 });
  for (const { name, content } of signing.files) context.store.write(name, content);
  return { notes: said(desk, sealing, signing.remarks) };
};

function refuseBroken({ context, texts }: Desk, { minutes, text }: OpenMinutes): void {
  const state = checkSeals(minutes.file, text);
  const sound = state.type === "none" || (state.type === "sealed" && state.seals.every(({ holds }) => holds));
  if (!sound) throw new UserError(texts.seals.isBroken({ file: context.shown(minutes.file) }), 1);
}

/** What there is to say where nothing is left to approve; what the list of seals lacks is added to it. */
async function completed(
  desk: Desk,
  open: OpenMinutes,
  { dryRun }: ApproveOptions,
): Promise<Outcome | undefined> {
  const { minutes, text } = open;
  const state = checkSeals(minutes.file, text);
  const { context, texts } = desk;
  const { entries } = readSeals(context.store);
  const known = new Set(entries.map(({ sha256 }) => sha256));
  const here = new Set(state.type === "sealed" ? state.seals.map(({ seal }) => seal.sha256) : []);
  const replaced = entries.some(({ ref, sha256 }) => ref === minutes.id && !here.has(sha256));
  if (replaced) throw new UserError(texts.seals.isBroken({ file: context.shown(minutes.file) }), 1);
  if (state.type !== "sealed") return undefined;
  const unlisted = state.seals.map(({ seal }) => seal).filter(({ sha256 }) => !known.has(sha256));
  if (unlisted.length > 0 && !dryRun) await write(desk, open, { text, seals: unlisted });
  if (minutes.status !== "approved") return undefined;
  const file = context.shown(minutes.file);
  const { alreadyApproved, listedNow } = texts.seals;
  const isNew = unlisted.length > 0 && !dryRun;
  return { notes: `${isNew ? listedNow({ file, count: unlisted.length }) : alreadyApproved({ file })}\n` };
}

function planned(desk: Desk, open: OpenMinutes, options: ApproveOptions): Sealing {
  const { file } = open.minutes;
  const { minutes, text } = open.minutes.status === "draft" ? finalOf(desk, open) : open;
  const items = itemsAsked(desk, { text, file: desk.context.shown(file) }, options.items);
  const who = approving(desk, minutes, { by: options.by, items });
  const { texts } = desk;
  if (who.now.length === 0) throw new UserError(texts.seals.nothingLeft({ items: items?.join(", ") ?? "" }));
  if (options.sign !== undefined && who.now.length > 1) {
    throw new UserError(texts.seals.oneSigner({ names: who.now.join(", ") }));
  }
  const on = approvalDay(desk, minutes, options.on);
  const files = filesOf(desk, { file, text, agenda: minutes.meeting.agenda }, items);
  return { minutes, text, approving: who, items, on, files };
}

interface Signing {
  files: { name: string; content: string }[];
  remarks: string[];
}

async function signed(
  desk: Desk,
  { approving: { remarks } }: Sealing,
  { seals, key }: { seals: readonly Seal[]; key: string | undefined },
): Promise<Signing> {
  const [seal] = seals;
  if (key === undefined || seal === undefined) return { files: [], remarks };
  const made = await signatureOf(desk, seal, key);
  const name = signatureFile(seal.sha256 ?? "");
  return { files: [{ name, content: made.signature }], remarks: [...remarks, ...made.remarks] };
}

/** Writes the minutes and the list of seals under one lock; nothing where somebody has changed the minutes meanwhile. */
async function write(
  desk: Desk,
  { minutes, text: before, bom }: OpenMinutes,
  { text, seals, signed = false }: { text: string; seals: readonly Seal[]; signed?: boolean },
): Promise<void> {
  const { context, texts } = desk;
  const { file, id } = minutes;
  await context.store.append(sealsFile, (existing) => {
    const [from, to] = [encodeText({ text: before, bom }), encodeText({ text, bom })];
    if (!context.store.replace(file, from, to)) {
      throw new UserError(texts.seals.changedMeanwhile({ file: context.shown(file) }), 4);
    }
    return listed(desk, { id, file, text }, { seals, existing, signed });
  });
}

function said(
  desk: Desk,
  { minutes, approving: who, items, on }: Sealing,
  remarks: readonly string[],
): string {
  const { context, texts } = desk;
  const { seals } = texts;
  const file = context.shown(minutes.file);
  const facts = {
    file,
    items: items?.join(", ") ?? "",
    names: names(desk, who.now),
    day: periodInWords(on, texts),
  };
  const lines = [
    items === undefined ? seals.approved(facts) : seals.approvedItems(facts),
    who.missing.length > 0 ? seals.missing({ names: names(desk, who.missing) }) : seals.complete(facts),
    ...remarks,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function names({ texts }: Desk, all: Approving["now"]): string {
  const [last = "", ...others] = all.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} ${texts.common.and} ${last}`;
}
