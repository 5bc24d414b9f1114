import type { PersonWords } from "../../language/people.ts";
import { fragment } from "../forms.ts";

/** What is said of everybody under a heading. */
export interface Group {
  organisation?: string | undefined;
  role?: string | undefined;
  remote?: boolean | undefined;
}

/** What a heading such as "Ersättare" or "På distans" says of everybody under it; undefined where it is no group. */
export function groupOf(text: string, { groups }: PersonWords): Group | undefined {
  const bare = text.replace(/[\s.:]+$/, "").replace(/ ?\([^()]*\)$/, "");
  const group = groups.find(({ pattern }) => fragment`^(?:${pattern})$`.test(bare));
  return group && { role: group.role, remote: group.remote };
}

/** The organisation in a heading: "Från Alby kommun:" is "Alby kommun". */
export function headingOf(text: string, { from }: PersonWords): string {
  return text.replace(/[\s.:]+$/, "").replace(fragment`^(?:${from}) `, "");
}

/** True for a label of people beside the chair and the secretary: "Övriga närvarande". */
export function isOthers(text: string, { others }: PersonWords): boolean {
  return fragment`^(?:${others})$`.test(text.replace(/[\s.:]+$/, ""));
}
