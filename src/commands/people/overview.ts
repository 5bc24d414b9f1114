import { shortDay } from "../../language/days.ts";
import { addDays } from "../../model/day.ts";
import type { Plain } from "../../output/csv.ts";
import { together } from "../../output/plain.ts";
import type { Facts } from "../list/facts.ts";
import type { Fields, List } from "../list/list.ts";
import { type Question, shortForumName } from "../list/question.ts";
import type { PersonPart } from "./part.ts";

/** Who has not been seen for so many days, and has neither role nor work, has no part in it any more. */
const forgotten = 365;

const fields: Fields<PersonPart> = {
  name: { text: ({ person }) => person.name, whole: true },
  organisation: { text: ({ person }) => person.organisation ?? "", flexible: true, spare: true },
  roles: { text: rolesNow, flexible: true },
  actions: {
    text: ({ actions }) => countOf(actions),
    order: ({ actions }) => countOf(actions),
    style: ({ actions }, theme) =>
      actions.some(({ status }) => status === "overdue") ? theme.warning : undefined,
  },
  decisions: { text: ({ decisions }) => countOf(decisions) },
  next: { text: nextInWords, order: (part) => nextOf(part)?.meeting.date ?? "" },
  forum: {
    text: ({ roles }, question) =>
      [...new Set(roles.map(({ forum }) => shortForumName(question, forum)))].join(", "),
  },
};

/** Everybody with how much they have to do, as a list like the others. */
export function overview(parts: readonly PersonPart[], narrowed: boolean): List<PersonPart> {
  return {
    name: "people",
    items: () => parts,
    facts,
    vocabulary: () => ({ kinds: {}, statuses: {} }),
    fields,
    shown: ["name", "organisation", "roles", "actions", "decisions", "next"],
    order: ["name"],
    record: personRecord,
    csvNames: [
      "name",
      "organisation",
      "email",
      "roles",
      "open_actions",
      "overdue_actions",
      "open_decisions",
      "next_meeting",
      "next_date",
    ],
    narrowed,
  };
}

function countOf(records: readonly unknown[]): string {
  return records.length === 0 ? "" : String(records.length);
}

/** "FR ordförande, BG ledamot" */
function rolesNow({ roles }: PersonPart, question: Question): string {
  return roles
    .filter(({ when }) => when === "now")
    .map(({ forum, role }) =>
      together(`${shortForumName(question, forum)} ${question.texts.vocabulary.roles[role]}`),
    )
    .join(", ");
}

function nextOf({ meetings }: PersonPart) {
  return meetings.find(({ meeting }) => meeting.status !== "cancelled");
}

function nextInWords(part: PersonPart, question: Question): string {
  const next = nextOf(part)?.meeting;
  if (next === undefined) return "";
  return together(
    `${shortDay(next.date, question.asOf, question.texts)}, ${shortForumName(question, next.forum)}`,
  );
}

function facts(part: PersonPart, { asOf }: Question): Facts {
  const { person, roles, actions, decisions, last } = part;
  const seen = last !== undefined && last >= addDays(asOf, -forgotten);
  return {
    forum: "",
    date: "",
    file: "",
    open: seen || roles.some(({ when }) => when !== "past") || actions.length + decisions.length > 0,
    overdue: false,
    kind: undefined,
    statuses: [],
    owner: () => [],
    organisations: person.organisation === undefined ? [] : [person.organisation],
    topics: () => [],
    words: person.name,
    due: undefined,
  };
}

function personRecord(part: PersonPart, question: Question): Record<string, Plain> {
  const { person, actions, decisions, roles } = part;
  const next = nextOf(part)?.meeting;
  return {
    name: person.name,
    organisation: person.organisation,
    email: person.email,
    aliases: person.aliases,
    roles: roles
      .filter(({ when }) => when === "now")
      .map(({ forum, role }) => `${shortForumName(question, forum)} ${role}`),
    open_actions: actions.length,
    overdue_actions: actions.filter(({ status }) => status === "overdue").length,
    open_decisions: decisions.length,
    actions: actions.map(({ ref }) => ref),
    decisions: decisions.map(({ ref }) => ref),
    next_meeting: next?.id,
    next_date: next?.date,
  };
}
