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
