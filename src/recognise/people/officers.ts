import type { LabelRole } from "../../language/labels.ts";
import type { OfficeWords, PersonWords } from "../../language/people.ts";
import type { RecognitionWords } from "../../language/recognition-words.ts";
import { oncePer } from "../../model/remember.ts";
import type { Context } from "../context.ts";
import { anywhere, fragment, opening, whole } from "../forms.ts";
import { grownOnce, shrink } from "../grown.ts";
import { lately } from "../lately.ts";
import type { Recognition } from "../types.ts";
import type { Attendance } from "./attendance.ts";
import { entryOf } from "./entry.ts";
import { cut, cutAtAnd } from "./split.ts";
import { isPersonName, isSingle, leadingTitle } from "./words.ts";

export type Office = "chair" | "secretary" | "approvers";

/** Who holds which office at the meeting. */
interface Officers {
  office: Office;
  names: string[];
}

/** The names that stand in a text beside other words, "ordföranden och Siv Ek (S)", in full where they are known. */
export function namesIn(text: string, { words, people }: Context): string[] {
  const bare = text.replace(/\s*\([^()]*\)/g, "").replace(/[.;\s]+$/, "");
  const parts = cut(bare, (sign) => sign === "," || sign === ";").flatMap((part) =>
    cutAtAnd(part, words.people),
  );
  return parts.flatMap((part) => {
    const name = part.slice(leadingTitle(part, words.people)?.length ?? 0);
    const isName = isPersonName(name, words.people) || isSingle(name, words.people);
    return isName ? [people.resolve(name) ?? name] : [];
  });
}

/**
 * The names that a text consists of; empty where it says anything else.
 * @param sure a label says that names stand here, so that a first name may be anybody's
 */
export function onlyNames(text: string, context: Context, sure: boolean): string[] {
  const entry = text.length < 300 ? entryOf(text, context.words.people) : undefined;
  const singles = (entry?.singles ?? [])
    .map(({ name = "" }) => name)
    .filter((name) => sure || context.people.has(name));
  const full = (entry?.people ?? []).map(({ name = "" }) => name);
  return [...full, ...singles].map((name) => context.people.resolve(name) ?? name);
}

const names = "(?<names>[^.:;]{2,160}?)";
const formsOf = oncePer(({ people }: RecognitionWords) =>
  people.offices.map((words) => ({
    office: words.office,
    forms: words.elections.map((pattern) =>
      pattern.replaceAll("{office}", `(?:${words.words})`).replaceAll("{names}", names),
    ),
  })),
);

/** Who is said in a sentence to hold offices at this meeting: "Till justerare valdes Siv Ek." */
function officersIn(text: string, context: Context): Officers[] {
  if (text.length > 400 || !fragment(context.words.people.election).test(text)) return [];
  return formsOf(context.words).flatMap(({ office, forms }) => {
    for (const form of forms) {
      const said = whole(form).exec(text)?.groups?.["names"];
      const found = said === undefined ? [] : namesIn(said, context);
      if (found.length > 0) return [{ office, names: found }];
    }
    return [];
  });
}

const opensOf = oncePer(({ people }: RecognitionWords) =>
  people.opens.map((pattern) => whole(pattern.replaceAll("{names}", names))),
);

/** The chair by name who opens or closes the meeting; an annual meeting elects another after that. */
function openerIn(text: string, context: Context): string | undefined {
  if (text.length > 400 || !fragment(context.words.people.election).test(text)) return undefined;
  for (const form of opensOf(context.words)) {
    const said = form.exec(text)?.groups?.["names"];
    const [name, ...more] = said === undefined ? [] : namesIn(said, context);
    if (name !== undefined && more.length === 0 && isPersonName(name, context.words.people)) return name;
  }
  return undefined;
}

/** The office that an item is about: "Val av justerare". */
export function officeOf(heading: string, { people }: RecognitionWords, early: boolean): Office | undefined {
  const title = heading.replace(/\.$/, "");
  const is = ({ words, early: short }: OfficeWords): boolean =>
    opening`(?:${people.electionTitle})?(?:${words})(?: .{0,40})?$`.test(title) ||
    (early && short !== undefined && whole`(?:${people.electionTitle})(?:${short})`.test(title));
  return namesSeveral(people)(title) ? undefined : people.offices.find(is)?.office;
}

/** "Val av ordförande och sekreterare för mötet": who follows may hold either. Asked of an item's title for each sentence. */
const namesSeveral = oncePer(({ offices, and }: PersonWords) => {
  const [chair = "", secretary = ""] = ["chair", "secretary"].map((each) =>
    offices.flatMap(({ office, words, early = words }) => (office === each ? [words, early] : [])).join("|"),
  );
  const form = anywhere`(?:${chair})(?: (?:${and}|,) | )(?:\\S+ )?(?:${secretary})`;
  return lately((title) => form.test(title));
});

/** True for the title of an item that elects a chair, of the meeting or for years, whoever opened it. */
export function electsChair(title: string, { people }: RecognitionWords): boolean {
  const chairs = people.offices.flatMap(({ office, words, early = words }) =>
    office === "chair" ? [early] : [],
  );
  return opening`(?:${people.electionTitle})(?:\\S+ )?(?:${chairs.join("|")})`.test(title);
}

/** The office that a label names. */
export function officeOfLabel(role: LabelRole): Office | undefined {
  return role === "chair" || role === "secretary" || role === "approvers" ? role : undefined;
}

/** Whom an item about an office elects without naming it again: "Siv Ek valdes." */
export function electedIn(text: string, context: Context): string[] {
  const { chosen } = context.words.people;
  const said =
    whole`(?:(?:${chosen}) (?<behind>.{2,120})|(?<before>.{2,120}?) (?:${chosen})(?: .{1,80})?)`.exec(
      text,
    )?.groups;
  return namesIn(said?.["behind"] ?? said?.["before"] ?? "", context);
}

/** Keeps what has been found; what was said first stands. */
export function noteOfficers(facts: Recognition["facts"], { office, names: found }: Officers): void {
  const [first] = found;
  if (first === undefined) return;
  if (office !== "approvers") {
    facts[office] ??= first;
    return;
  }
  const approvers: NonNullable<typeof facts.approvers> = found.map((name) => ({ name }));
  // "Siv" is elected, "Siv Ek" has signed.
  for (const name of found)
    for (const { index } of name.matchAll(/ /g)) shrink(facts.approvers, name.slice(0, index), nameOf);
  facts.approvers = grownOnce(facts.approvers, approvers, nameOf);
}

const nameOf = ({ name }: { name?: string | undefined }): string | undefined => name;

/** Below a title that names both: "Ordförande Siv Ek.", "Till ordförande valdes Siv Ek och sekreterare Bo Alm". */
function heldIn(text: string, context: Context): Officers[] {
  const { people, decisions } = context.words;
  if (text.length > 400) return [];
  return people.offices.flatMap(({ office, words, early }) => {
    const named = early === undefined ? undefined : `(?:(?:${decisions.officeFirst}) )?(?:${words}|${early})`;
    if (named === undefined) return [];
    for (const part of text.split(fragment`,? (?:${people.and}) (?=${named} )`)) {
      const form = whole`${named}(?: (?:${decisions.elected}))?:? (?<names>[^.:;]{3,80})`;
      const found = namesIn(form.exec(part)?.groups?.["names"] ?? "", context);
      if (found.length > 0) return [{ office, names: found }];
    }
    return [];
  });
}

/** Where a sentence is said, and what keeps what it says. */
interface Said {
  result: Recognition;
  attendance: Attendance;
  item: { title?: string } | undefined;
}

/** Keeps the officers that a sentence tells of, and who opens the meeting in it. */
export function noteSaid(
  text: string,
  context: Context,
  { result: { facts }, attendance, item }: Said,
): void {
  if (item?.title !== undefined && namesSeveral(context.words.people)(item.title))
    for (const officers of heldIn(text, context)) noteOfficers(facts, officers);
  for (const officers of officersIn(text, context)) noteOfficers(facts, officers);
  attendance.opener ??= openerIn(text, context);
}
