import { formatFlow, formatText } from "../../format/index.ts";
import { type Member, memberShape, roles } from "../../model/config.ts";
import type { MinutesKind } from "../../model/meeting.ts";
import { nameKey } from "../../model/names.ts";
import { renderYaml, type Template, type TemplateNames, type TemplateView } from "../../output/template.ts";
import { readPerson } from "../../recognise/index.ts";

/** What a new archive begins with. */
export interface ArchivePlan {
  name: string;
  language: string;
  timeZone: string;
  organisations: string[];
  forum: string;
  prefix: string;
  minutes: MinutesKind;
  members: Member[];
  standingItems: readonly string[];
}

/** The names that a template of `klubba.yaml` may use. */
export const configNames: TemplateNames = {
  name: "value",
  language: "value",
  time_zone: "value",
  organisations: { organisation: "value" },
  key: "value",
  forum: "value",
  prefix: "value",
  minutes: "value",
  numbering: "value",
  members: { member: "value" },
  standing: { title: "value" },
};

/** The text of `klubba.yaml`. */
export function configText({ text }: Template, plan: ArchivePlan): string {
  const view: TemplateView = {
    name: plan.name,
    language: plan.language,
    time_zone: plan.timeZone,
    organisations: plan.organisations.map((organisation) => ({
      organisation: { yaml: formatText(organisation, { flow: true }) },
    })),
    key: forumKey(plan.forum),
    forum: plan.forum,
    prefix: plan.prefix,
    minutes: plan.minutes,
    numbering: plan.minutes === "protocol" ? "year" : "meeting",
    members: plan.members.map((member) => ({ member: { yaml: formatFlow(member, memberShape) } })),
    standing: plan.standingItems.map((title) => ({ title })),
  };
  return renderYaml(text, view, (value) => formatText(value));
}

/** The key of a forum, which is also its folder: its first word that says something, in small letters. */
export function forumKey(name: string): string {
  const words = nameKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.find((word) => word.length > 3) ?? (words.join("-") || "forum");
}

/** Letters for a forum's ids: the capitals of its longer words, else the first two letters. */
export function proposedPrefix(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const long = words.filter((word) => word.length > 3);
  const initials = long.map((word) => word[0] ?? "").join("");
  return (initials.length > 1 ? initials : (long[0] ?? words.join("")).slice(0, 2)).toUpperCase() || "F";
}

/** True for up to ten letters and digits: a prefix becomes part of ids and file names. */
export function isPrefix(text: string): boolean {
  return /^[\p{L}\p{N}]{1,10}$/u.test(text);
}

/**
 * Members as people write them, "Eva Lind, Alby, ordförande". An organisation's first word stands for all of its
 * name; one that is not on the list is added to it.
 */
export function readMembers(
  lines: readonly string[],
  { language, organisations }: { language: string; organisations: readonly string[] },
): { members: Member[]; organisations: string[] } {
  const known = [...organisations];
  const members = lines.map((line) => {
    const { name, organisation, role } = readPerson(line, language);
    const full = organisation === undefined ? undefined : fullName(organisation, known);
    if (full !== undefined && !known.some((one) => nameKey(one) === nameKey(full))) known.push(full);
    const known_role = roles.find((one) => one === role) ?? "member";
    return { name, role: known_role, organisation: full };
  });
  return { members, organisations: known };
}

function fullName(written: string, known: readonly string[]): string {
  const beginning = `${nameKey(written)} `;
  const [only, second] = known.filter((one) => nameKey(one).startsWith(beginning));
  return only !== undefined && second === undefined ? only : written;
}
