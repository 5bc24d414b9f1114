import type { ReadMinutes } from "../../minutes/records.ts";
import type { Minutes } from "../../model/minutes.ts";
import { escaped } from "./pack.ts";

/** What no list of what stands open looks at: read only where somebody asks. */
export const asides = ["attendees", "absent", "vacancies", "suggestions"] as const;

/** What reading a file depended on beside the file itself. */
export type Basis = "final" | "draft";

/**
 * What was read of one file, as two lines of JSON in ISO 8859-1, what is beyond it escaped: å, ä and ö are read ten
 * times as quickly as from UTF-8. The first letter tells the basis. The file's path is told elsewhere.
 */
export function encodeRead({ minutes, diagnostics }: ReadMinutes): Uint8Array {
  const basis = minutes && minutes.status !== "draft" ? "F" : "D";
  const told = minutes ? tellMinutes(minutes) : [{ diagnostics: diagnostics.map(withoutFile) }];
  const text = basis + told.map((one) => JSON.stringify(one)).join("\n");
  return Buffer.from(escaped(text), "latin1");
}

function tellMinutes({ file: _file, meeting, provisional, diagnostics, ...rest }: Minutes): object[] {
  const { attendees, absent, vacancies, suggestions, ...core } = meeting;
  return [
    { ...rest, provisional: [...provisional], diagnostics: diagnostics.map(withoutFile), meeting: core },
    { attendees, absent, vacancies, suggestions },
  ];
}

/** A file's diagnostics are all about itself. */
function withoutFile<D extends { file: string }>({ file: _file, ...rest }: D): Omit<D, "file"> {
  return rest;
}

const letterF = 70;

/** What the reading depended on of which {@link encodeRead} gave this. */
export function basisOf(piece: Uint8Array): Basis {
  return piece[0] === letterF ? "final" : "draft";
}
