import type { Provenance } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { Rule } from "../rule.ts";

interface Named {
  name: string;
  /** Looked for only where something is wrong with it. */
  offset: () => number;
  /** True where only the archive's own organisations can be meant: those that are to adopt a decision. */
  known: boolean;
}

/** Organisations that look like a slip for a known one; a guest's own organisation is let alone. */
export const unknownOrganisation: Rule<"unknown-organisation"> = {
  code: "unknown-organisation",
  severity: "warning",
  fixable: false,
  check(file, { organisations }) {
    if (organisations.empty) return [];
    const seen = new Set<string>();
    return organisationsIn(file).flatMap(({ name, offset, known: must }) => {
      const key = nameKey(organisations.nameOf(name));
      if (organisations.hasKey(key) || seen.has(key)) return [];
      seen.add(key);
      const near = organisations.near(name);
      if (near === undefined && (!must || file.frozen)) return [];
      return [{ problem: { code: "unknown-organisation", name, nearest: near }, offset: offset() }];
    });
  },
};

function organisationsIn(file: CheckedFile): Named[] {
  const { attendees, absent = [], vacancies = [], decisions } = file.minutes.meeting;
  const present = [...attendees, ...absent, ...vacancies].flatMap((one: Provenance & Organised) =>
    one.organisation === undefined
      ? []
      : [{ name: one.organisation, offset: () => placeOf(file, one, one.organisation), known: false }],
  );
  const adopting = decisions.flatMap((decision) =>
    (Array.isArray(decision.adoption) ? decision.adoption : []).map((name) => ({
      name,
      offset: () => file.offsetOf(decision, name),
      known: true,
    })),
  );
  return [...present, ...adopting];
}

interface Organised {
  organisation?: string | undefined;
}

function placeOf(file: CheckedFile, one: Provenance, name = ""): number {
  if (one.line !== undefined || one.span !== undefined) return file.offsetOf(one, name);
  return Math.max(0, file.text.indexOf(name));
}
