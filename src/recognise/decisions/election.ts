import type { RecognitionWords } from "../../language/recognition-words.ts";
import type { Context } from "../context.ts";
import { anywhere, fragment, whole } from "../forms.ts";
import { isPerson } from "../people/known.ts";
import { isName, splitNames } from "../people/name.ts";
import { isOwnBody, namesOther } from "./bodies.ts";
import { isEarlier } from "./earlier.ts";

/** "Siv Ek valdes till justerare", "Till justerare utsågs Siv Ek", "Siv Ek omvaldes". */
export function isElection(text: string, context: Context): boolean {
  const { elected, office, officeFirst, leadingElection, wholeBoard } = context.words.decisions;
  const bare = text.replace(/ ?\([^)]*\)/g, "");
  if (isElectedAnew(bare, context)) return true;
  if (!fragment(elected).test(bare)) return elects(bare, context);
  const plain = bare.replace(fragment`^(?:${leadingElection}) (?=(?:${elected}) )`, "");
  const straight =
    whole`(?<names>[^.:;?]{2,160}?) (?:${elected})(?<office>(?: (?:${office})(?=[ ,:.]|$).*)?)`.exec(
      plain,
    )?.groups;
  const inverted = whole`(?<office>(?:${officeFirst}) [^.:;?]{3,160}?) (?:${elected}):? (?<names>.+)`.exec(
    plain,
  )?.groups;
  const first = whole`(?<office>(?:${elected})) (?<names>.+)`.exec(plain)?.groups;
  const { names, office: said } = straight ?? inverted ?? first ?? {};
  if (names === undefined || said === undefined || fillsOther(said, context)) return elects(plain, context);
  if (straight && whole(wholeBoard).test(names)) return !isEarlier(said, context);
  return !isEarlier(said, context) && areNames(names, said, { context, straight: straight !== undefined });
}

/** "Mötet omvalde Siv Ek och Bo Alm.": people and nothing else. */
function elects(text: string, context: Context): boolean {
  const { words } = context;
  const form = whole`(?<subject>[^,.:;]{2,60}?) (?:${words.decisions.elects}) (?<names>.+)`;
  const { subject, names } = form.exec(text)?.groups ?? {};
  if (subject === undefined || names === undefined || !isOwnBody(subject, context)) return false;
  return arePeople(names, context);
}

/** "Omval av Siv Ek och Bo Alm.": the verb in a noun, with people or all of a board behind it. */
function isElectedAnew(text: string, context: Context): boolean {
  const { electedAnew, wholeBoard, office } = context.words.decisions;
  const form = whole`(?:${electedAnew}) (?:(?<all>${wholeBoard})|(?<names>[^.;?]{3,160}?))(?: (?:${office}) .*)?`;
  const { all, names } = form.exec(text)?.groups ?? {};
  if (all !== undefined) return true;
  return names !== undefined && arePeople(names.replace(/^(?:\p{Ll}\S* ){1,4}(?=\p{Lu})/u, ""), context);
}

/** "Siv Ek till kassör", "Till kassör: Siv Ek", "Siv Ek": who is elected, below "Mötet valde". */
export function namesHolder(text: string, context: Context): boolean {
  if (isElectedAnew(text, context)) return false;
  const { office, officeFirst } = context.words.decisions;
  const behind = whole`(?:${officeFirst}) [^:]{3,60}: ?(?<names>.{3,120})`.exec(text)?.groups?.["names"];
  return arePeople(behind ?? text.replace(fragment` (?:${office}) .*$`, ""), context);
}

/** True for names of people and nothing else; what they are may stand before them. */
function arePeople(text: string, context: Context): boolean {
  const names = splitNames(text.replace(/[.!]+$/, ""), context.words.people.and);
  return names.every((each) => isPerson(withoutTitle(each, context.words), context));
}

/** True for an office that another body fills itself: "till ordförande i hamnstyrelsen". */
function fillsOther(office: string, context: Context): boolean {
  return anywhere(context.words.decisions.otherOffice).test(office) && namesOther(office, context);
}

/** People by both names, or by one where they are known or where the office is one of the meeting itself. */
function areNames(
  text: string,
  office: string,
  { context, straight }: { context: Context; straight: boolean },
): boolean {
  const { words } = context;
  const titled = withoutTitle(text.replace(/[.!]+$/, ""), words);
  const [first = "", ...others] = splitNames(afterTitle(titled), words.people.and);
  const trusted = !straight || anywhere(words.decisions.meetingOffice).test(office);
  const name = (each: string): boolean => {
    const bare = withoutTitle(each, words);
    return isPerson(bare, context) || (trusted && isName(bare.split(" ").slice(0, 2).join(" ")));
  };
  return name(first) && (!straight || others.every(name));
}

/** "Val av justerare Siv Ek": where a title has run into the sentence, the names at its end. */
function afterTitle(text: string): string {
  return /^.{3,80}? \p{Ll}+ (?=\p{Lu}\p{Ll}\S* \p{Lu}\S*$)/u.test(text)
    ? text.replace(/^.{3,80} \p{Ll}+ (?=\p{Lu}\p{Ll}\S* \p{Lu}\S*$)/u, "")
    : text;
}

/** "Ledamöterna Siv Ek": without what they are. */
function withoutTitle(text: string, { decisions }: RecognitionWords): string {
  return text.replace(fragment`^(?:${decisions.titled}),? `, "");
}
