import type { Texts } from "../language/texts.ts";
import { missingAmong, sealsOf } from "../minutes/seal/approvals.ts";
import type { Minutes } from "../model/minutes.ts";
import { nameKey } from "../model/names.ts";
import type { Seal } from "../model/seal.ts";
import type { Signature } from "./document.ts";
import { type DocumentSource, dayInWords, genreOf } from "./source.ts";

/** How much of the end of imported minutes may be where they were signed. UTF-16 units. */
const ending = 800;

/**
 * Lines to sign on, for chair, secretary and those who approve: where minutes are kept, or notes that somebody approves.
 * What was imported and names them at its end has lines of its own.
 */
export function signaturesOf(source: DocumentSource): Signature[] {
  const { minutes, texts, text } = source;
  const { chair, secretary, approvers = [], source: origin } = minutes.meeting;
  if (genreOf(source) === "notes" && approvers.length === 0) return [];
  const end = nameKey(text.slice(-ending));
  const names = [chair, secretary, ...approvers.map(({ name }) => name)].filter((name) => name !== undefined);
  if (origin !== undefined && names.length > 0 && names.every((name) => end.includes(nameKey(name))))
    return [];
  const { signatures, signed } = texts.documents;
  const dated = new Map(approvers.map(({ name = "", date }) => [nameKey(name), date]));
  const line = (role: string, name: string | undefined): Signature[] => {
    const date = dated.get(nameKey(name ?? ""));
    const words = date === undefined ? "" : signed({ day: dayInWords(date, texts) });
    return name === undefined || name === "" ? [] : [{ role, name, signed: words }];
  };
  const others = approvers.filter(({ name = "" }) => nameKey(name) !== nameKey(chair ?? ""));
  return [
    ...line(signatures.secretary, secretary),
    ...line(signatures.chair, chair),
    ...others.flatMap(({ name }) => line(signatures.approver, name)),
  ];
}

/** What is known of the document itself: that it is a draft; by whom and when it was approved, and its seal. */
export function standingOf({ minutes, texts, withoutSeal = false }: DocumentSource): string[] {
  const { standing } = texts.documents;
  if (minutes.status === "draft") return [standing.draft];
  const { approvers = [], seal } = minutes.meeting;
  const seals = sealsOf(minutes.meeting);
  if (minutes.status !== "approved")
    return [...seals.map((one) => approvalOf(one, texts)), ...openFor(minutes, texts)];
  const names = approvers.map(({ name = "", date }) =>
    date === undefined ? name : `${name} (${dayInWords(date, texts)})`,
  );
  const sealed = typeof seal === "string" ? seal : seals.at(-1)?.sha256;
  return [
    ...seals.filter(({ items }) => items !== undefined).map((one) => approvalOf(one, texts)),
    standing.approved({ names: names.join(", ") }),
    ...(withoutSeal || sealed === undefined || sealed === "" ? [] : [standing.seal({ seal: sealed })]),
  ];
}

/** "Punkt 4 justerad av Eva Lind den 3 april 2025." */
function approvalOf({ by = "", on, items = [] }: Seal, texts: Texts): string {
  const day = on === undefined ? "" : dayInWords(on, texts);
  const words = texts.seals.by({ name: by, day, items: items.join(", ") });
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/** Who is to approve the whole still, once somebody has. */
function openFor({ meeting }: Minutes, texts: Texts): string[] {
  const seals = sealsOf(meeting).filter(({ items }) => items === undefined);
  const names = (meeting.approvers ?? []).flatMap(({ name }) => name ?? []);
  const missing = seals.length === 0 ? [] : missingAmong(names, seals);
  return missing.length === 0 ? [] : [texts.seals.stillMissing({ names: missing.join(", ") })];
}
