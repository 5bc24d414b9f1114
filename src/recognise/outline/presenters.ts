import type { Context } from "../context.ts";
import { anywhere, firstFit, fragment, opening, whole } from "../forms.ts";
import { splitNames } from "../people/name.ts";
import { isOrganisation, isPersonName, leadingTitle } from "../people/words.ts";

/** Where a sentence stands: who opens an item with what they tell presents it, later on they merely speak. */
interface Place {
  first: boolean;
}

const longest = 400;

/** The names that a sentence of an item's text gives as those who present it; `sure` where it says nothing else. */
export function presentersIn(
  text: string,
  context: Context,
  { first }: Place,
): { names: string[]; sure: boolean } {
  const none = { names: [], sure: false };
  if (text.length > longest) return none;
  const { presents, informs, nextMeeting } = context.words.outline;
  const tail = text.split(/ [–—-] /).at(-1) ?? text;
  const said = firstFit(presents, tail, (source) => whole`${source}(?:[ ,].*)?`)?.groups?.["names"];
  if (said !== undefined) return { names: peopleIn(said, context), sure: text.length <= 60 };
  if (!first || anywhere(nextMeeting).test(text)) return none;
  const told = firstFit(informs, text, (source) => whole`${source}(?: .*)?`)?.groups?.["names"];
  return told === undefined ? none : { names: peopleIn(told, context), sure: false };
}

/** "Rapport från arbetsgruppen (Siv Ek):": a line that heads a part of an item. */
export function headedBy(line: string, context: Context): string[] {
  const heads = line.endsWith(":") || opening`(?:${context.words.outline.reports})`.test(line);
  if (!heads || line.length > 120 || !/\):?$/.test(line)) return [];
  return behindTitle(line, context)?.names ?? [];
}

/** A title's end that names who presents it: "(Siv Ek, Alby)", "– Siv Ek", "/Siv Ek". */
export function behindTitle(title: string, context: Context): { names: string[]; start: number } | undefined {
  const whence = fromWhere(title, context);
  if (whence) return whence;
  const end = /[ ,–—-]*(?:\(([^()]{2,80})\)|(?:[–—-]|\/|,) ?([^()–—/,]{2,60}))[\s:.]*$/.exec(title);
  const text = end?.[1] ?? end?.[2];
  if (!end || text === undefined || end.index === 0) return undefined;
  const name = text.split(",").find((part) => !/^\s*\d/.test(part)) ?? "";
  const inBrackets = end[1] !== undefined;
  // "Till ledamöter valdes Siv Ek, Bo Alm": the last of them presents nothing.
  if (!inBrackets && anywhere(context.words.decisions.elected).test(title)) return undefined;
  const names = inBrackets ? [...peopleIn(text, context), ...peopleIn(name, context)] : known(name, context);
  return names.length > 0 ? { names: [...new Set(names)], start: end.index } : undefined;
}

/** "– Siv Ek, Alby": somebody known, or somebody from an organisation. */
function fromWhere(title: string, context: Context): { names: string[]; start: number } | undefined {
  const form = / +[–—-] (?<name>[^()–—/,:]{5,60}), (?<from>\p{Lu}[^()–—/,]{1,60}?)[\s:.]*$/u;
  const found = form.exec(title);
  const { name = "", from = "" } = found?.groups ?? {};
  if (!found || anywhere(context.words.decisions.elected).test(title)) return undefined;
  const isSomebody = isPersonName(name, context.words.people) && isOrganisation(from, context.words.people);
  return context.people.has(name) || isSomebody ? { names: [name], start: found.index } : undefined;
}

/** Full names, and first names of somebody who was there, as the text has them, up to where other words begin. */
function peopleIn(text: string, context: Context): string[] {
  const names: string[] = [];
  for (const part of splitNames(text.replace(/ ?\([^()]*\)/g, ""), context.words.people.and)) {
    const name = nameOf(part, context);
    if (name === undefined) break;
    names.push(name);
  }
  return names;
}

/** A name without the title before it: "kassören Siv Ek". */
function nameOf(named: string, { words, people }: Context): string | undefined {
  // "Siv Ek från SKR"
  const part = named.replace(fragment` (?:${words.people.from}) .*$`, "");
  const behind = part.slice(part.indexOf(" ") + 1);
  if (behind !== part && behind.includes(" ") && people.has(behind)) return behind;
  const name = part.slice(leadingTitle(part, words.people)?.length ?? 0).trim();
  return people.has(name) || (name.includes(" ") && isPersonName(name, words.people)) ? name : undefined;
}

/** Only people who are known: any words with capitals may stand behind a dash. */
function known(text: string, context: Context): string[] {
  const names = peopleIn(text, context);
  return names.every((name) => context.people.has(name)) ? names : [];
}
