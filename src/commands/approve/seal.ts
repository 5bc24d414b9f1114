import { setMinutesFields } from "../../format/index.ts";
import { readMinutes } from "../../minutes/read-minutes.ts";
import { withSeal } from "../../minutes/seal/check-seals.ts";
import type { Minutes } from "../../model/minutes.ts";
import type { Seal, SealedFile } from "../../model/seal.ts";
import { applyEdits } from "../../model/text-edit.ts";
import { UserError } from "../context.ts";
import type { Desk } from "../desk.ts";
import type { Approving } from "./approvers.ts";

/** Minutes with their complete records, and what is to be written into them. */
export interface Sealing {
  minutes: Minutes;
  /** Without byte order mark. */
  text: string;
  approving: Approving;
  items: readonly string[] | undefined;
  on: string;
  files: readonly SealedFile[];
}

/**
 * The text with these approvals in it, and the approvals.
 * @throws UserError where the header is in no form that can be sealed
 */
export function sealedWith(desk: Desk, sealing: Sealing): { text: string; seals: Seal[] } {
  const { items, on, files, approving } = sealing;
  const seals: Seal[] = [];
  let text = prepared(desk, sealing);
  for (const by of approving.now) {
    const seal = {
      ...(items === undefined ? {} : { items: [...items] }),
      by,
      on,
      ...(files.length === 0 ? {} : { files: [...files] }),
    };
    const done = withSeal(text, seal);
    if (done === undefined) throw notPlain(desk, sealing.minutes);
    text = done.text;
    seals.push(done.seal);
  }
  const complete = items === undefined && approving.missing.length === 0;
  const last = complete ? text.replace(/^(status: )final(\r?)$/m, "$1approved$2") : text;
  readBack(desk, sealing, last);
  return { text: last, seals };
}

/** What the seal is to hold stands in the file: which meeting it is, and who approves. */
function prepared(desk: Desk, { minutes, text, approving, items }: Sealing): string {
  const { meeting, id, forum } = minutes;
  const known = new Map((meeting.approvers ?? []).map((one) => [one.name, one]));
  const approvers = approving.approvers.map((name) => known.get(name) ?? { name });
  const told = (meeting.approvers ?? []).map(({ name }) => name).join("\n");
  const stated = /^(?:id|forum):/gm;
  const header = text.slice(0, text.search(/\n---[ \t]*(?:\r?\n|$)/) + 1);
  const names = new Set([...header.matchAll(stated)].map(([name]) => name));
  const edits = [
    ...(names.has("id:") ? [] : [{ path: ["id"], value: id }]),
    ...(names.has("forum:") ? [] : [{ path: ["forum"], value: forum }]),
    ...(items !== undefined || told === approving.approvers.join("\n")
      ? []
      : [{ path: ["approvers"], value: approvers }]),
    ...(/^status: (?:final|approved)\r?$/m.test(header) ? [] : [{ path: ["status"], value: undefined }]),
  ];
  const first = edited(desk, minutes, { text, edits });
  if (edits.every(({ path }) => path[0] !== "status")) return first;
  const { status } = minutes;
  return edited(desk, minutes, { text: first, edits: [{ path: ["status"], value: status }] });
}

function edited(
  desk: Desk,
  minutes: Minutes,
  { text, edits }: { text: string; edits: { path: string[]; value: unknown }[] },
): string {
  if (edits.length === 0) return text;
  const changes = setMinutesFields(text, edits);
  if (!Array.isArray(changes)) throw notPlain(desk, minutes);
  return applyEdits(text, changes);
}

/** What was sealed must read as it did before. */
function readBack(desk: Desk, { minutes }: Sealing, text: string): void {
  const { archive } = desk;
  const read = readMinutes({ file: minutes.file, text }, { config: archive.config, plain: false });
  const same =
    read.minutes !== undefined &&
    read.minutes.id === minutes.id &&
    read.minutes.meeting.decisions.length === minutes.meeting.decisions.length;
  if (!same) throw notPlain(desk, minutes);
}

function notPlain({ texts, context }: Desk, { file }: Minutes): UserError {
  return new UserError(texts.seals.notPlain({ file: context.shown(file) }));
}
