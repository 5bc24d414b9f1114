import type { Context } from "../context.ts";
import { fragment, fragments, opening, whole } from "../forms.ts";
import { isPerson } from "../people/known.ts";
import { isFullName, isName } from "../people/name.ts";
import { isRequest, isWork } from "./verbs.ts";

/**
 * Who is to do something: people of the meeting or with full names; everyone; a body or an office; initials; a name
 * in one word of somebody or something unknown; or the meeting itself, "we".
 */
export type OwnerKind = "person" | "everyone" | "body" | "initials" | "name" | "we";

export interface Owners {
  names: string[];
  /** Of several, the kind of the one that is known best. */
  kind: OwnerKind;
  /** UTF-16 offsets of all of them in the text. */
  start: number;
  end: number;
}

/** What a text of a few words is the name of; undefined for whatever does nothing here. */
export function ownerKind(text: string, context: Context): OwnerKind | undefined {
  const { actions, followUps } = context.words;
  if (text.length < 2 || text.length > 80) return undefined;
  if (!isCapital(text) && !context.people.has(text) && !isCollective(text, context)) return undefined;
  if (whole`${actions.outsiders}|${followUps.matter}`.test(text)) return undefined;
  if (whole(actions.we).test(text)) return "we";
  if (whole(actions.everyone).test(text)) return "everyone";
  if (whole(actions.bodies).test(text)) return "body";
  if (fragment`(?:${actions.common})$`.test(text) && !context.people.has(text)) return undefined;
  // "Kontakta Alby" is in capitals as names are.
  if (!context.people.has(text) && (isWork(text, actions) || isRequest(text, actions))) return undefined;
  if (isPerson(text, context)) return "person";
  if (/^[A-Z\u00c0-\u00de]{2,3}$/.test(text)) return "initials";
  return isName(text) ? "name" : undefined;
}

function isCapital(text: string): boolean {
  return /^[^a-zà-öø-ÿ]/.test(text);
}

function isCollective(text: string, { words: { actions } }: Context): boolean {
  return whole`${actions.we}|${actions.everyone}|${actions.bodies}`.test(text);
}

/** False where no owner begins the text, in one look: most verbs have none behind them. */
function mayOwn(text: string, { words: { actions }, people }: Context): boolean {
  if (isCapital(text) || opening`(?:${actions.we}|${actions.everyone}|${actions.bodies})`.test(text))
    return true;
  return people.has(/^\S*/.exec(text)?.[0] ?? "");
}

interface Part {
  text: string;
  start: number;
  end: number;
}

/** The owners that a text ends with: "Siv Ek, Alby, och Bo Alm", as the subject of the verb that follows. */
export function ownersBefore(text: string, context: Context): Owners | undefined {
  const parts = withoutApposition(partsOf(text, context), context);
  const found: { part: Part; kind: OwnerKind }[] = [];
  for (const part of parts.reverse()) {
    const kind = ownerKind(part.text, context);
    if (!kind) {
      const named = titled(part, context);
      if (named) found.unshift({ part: named, kind: "person" });
      break;
    }
    found.unshift({ part, kind });
  }
  return ownersOf(found);
}

/** The full name in "Vår kontaktperson Siv Ek"; none in "tillsammans med Siv Ek". */
function titled(part: Part, { words }: Context): Part | undefined {
  const name = /(?<= )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}$/u.exec(part.text);
  if (!name || !isFullName(name[0])) return undefined;
  const before = part.text.slice(0, name.index).trimEnd();
  if (before.length > 60 || fragment`(?:^| )(?:${words.actions.prepositions})$`.test(before))
    return undefined;
  return { text: name[0], start: part.start + name.index, end: part.end };
}

/** "Siv Ek, Alby," and "Siv Ek, projektledare,": where she comes from is no owner, but she is. */
function withoutApposition(parts: readonly Part[], context: Context): Part[] {
  const person = parts.at(-3);
  const closed = parts.at(-1)?.text === "";
  return closed && person && ownerKind(person.text, context) === "person" ? parts.slice(0, -2) : [...parts];
}

/** The owners that a text begins with, as the agent of a passive or the subject behind its verb. */
export function ownersAfter(text: string, context: Context): Owners | undefined {
  if (!mayOwn(text, context)) return undefined;
  const stop = /[.;:!?()–]|, (?=\S)(?!\p{Lu})/u.exec(text)?.index ?? text.length;
  const ends = [...text.slice(0, Math.min(stop, 90)).matchAll(/\S+/g)].map(
    ({ index, 0: word }) => index + word.length,
  );
  for (const end of ends.slice(0, 8).reverse()) {
    const parts = partsOf(text.slice(0, end), context);
    const found = parts.flatMap((part) => {
      const kind = ownerKind(part.text, context);
      return kind ? [{ part, kind }] : [];
    });
    if (found.length === parts.length) return ownersOf(found);
  }
  return undefined;
}

/** Cuts at commas, "och" and the like; what stands in parentheses behind a name is no part of it. */
function partsOf(text: string, { words }: Context): Part[] {
  const { actions, people } = words;
  const parts: Part[] = [];
  const cut = fragments`,? (?:${people.and}|${actions.together}) |, ?| ?/ ?`;
  const kept = text
    .replace(/\([^()]*\)/g, (each) => each.replace(/[ ,/]/g, "_"))
    .replace(fragments`(?<= |^)(?:${actions.each})(?= |$)`, (each) => each.replaceAll(" ", "_"));
  let from = 0;
  for (const { index, 0: sign } of [...kept.matchAll(cut), { index: text.length, 0: "" }]) {
    const raw = text.slice(from, index);
    const start = from + raw.length - raw.trimStart().length;
    const part = withoutBracket(raw.trim());
    parts.push({ text: part, start, end: from + raw.trimEnd().length });
    from = index + sign.length;
  }
  return parts;
}

function withoutBracket(part: string): string {
  return part.endsWith(")") ? part.replace(/\s*\([^()]*\)$/, "").trim() : part;
}

const rank: readonly OwnerKind[] = ["person", "everyone", "body", "initials", "name", "we"];

function ownersOf(found: readonly { part: Part; kind: OwnerKind }[]): Owners | undefined {
  const [first] = found;
  const last = found.at(-1);
  const kind = rank.find((each) => found.some((owner) => owner.kind === each));
  if (!first || !last || !kind) return undefined;
  return { names: found.map(({ part }) => part.text), kind, start: first.part.start, end: last.part.end };
}
