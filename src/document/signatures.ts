import { nameKey } from "../model/names.ts";
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
  const unsigned = (role: string, name: string | undefined): Signature[] =>
    name === undefined || name === "" ? [] : [{ role, name, signed: "" }];
  return [
    ...unsigned(signatures.secretary, secretary),
    ...unsigned(signatures.chair, chair),
    ...approvers.map(({ name = "", date }) => ({
      role: signatures.approver,
      name,
      signed: date === undefined ? "" : signed({ day: dayInWords(date, texts) }),
    })),
  ];
}

/** What is known of the document itself: that it is a draft; by whom and when it was approved, and its seal. */
export function standingOf({ minutes, texts }: DocumentSource): string[] {
  const { standing } = texts.documents;
  if (minutes.status === "draft") return [standing.draft];
  if (minutes.status !== "approved") return [];
  const { approvers = [], seal } = minutes.meeting;
  const names = approvers.map(({ name = "", date }) =>
    date === undefined ? name : `${name} (${dayInWords(date, texts)})`,
  );
  const sealed = typeof seal === "string" ? seal : seal && Object.values(seal).map(String).join(", ");
  return [
    standing.approved({ names: names.join(", ") }),
    ...(sealed === undefined || sealed === "" ? [] : [standing.seal({ seal: sealed })]),
  ];
}
