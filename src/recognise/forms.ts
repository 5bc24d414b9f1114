import { caseless } from "../language/folded.ts";
import { letter, phrase } from "../language/phrase.ts";
import type { Wording } from "../language/wording.ts";
import { dayMark } from "./dates/mask.ts";

/**
 * Makes regular expressions out of a language's patterns, each of them once: from a source, or from a template
 * such as `form\`(?:${words.item}) \\d+\`` without putting its parts together again at every call. `{date}` in a
 * source stands for a masked day.
 */
type Maker = (source: string | TemplateStringsArray, ...values: string[]) => RegExp;

/** What a template was filled with, and what came of it: one for each language that is read. */
interface Filled {
  values: readonly string[];
  form: RegExp;
}

function maker(make: (source: string) => RegExp): Maker {
  const made = (source: string) => make(source.replaceAll("{date}", dayMark));
  const sources = new Map<string, RegExp>();
  const templates = new WeakMap<TemplateStringsArray, Filled[]>();
  const fill = (site: TemplateStringsArray, values: readonly string[]): RegExp => {
    const known = templates.get(site) ?? keep(templates, site, []);
    for (const each of known) if (isSame(each.values, values)) return each.form;
    const form = made(String.raw({ raw: site }, ...values));
    known.push({ values, form });
    return form;
  };
  return (source, ...values) => {
    const form =
      typeof source === "string"
        ? (sources.get(source) ?? keep(sources, source, made(source)))
        : fill(source, values);
    if (form.lastIndex !== 0) form.lastIndex = 0;
    return form;
  };
}

/** A loop, as this is asked for every pattern that is tried. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}

function keep<K, V>(map: { set(key: K, value: V): unknown }, key: K, value: V): V {
  map.set(key, value);
  return value;
}

/** The source as whole words anywhere in a text. */
export const anywhere = maker((source) => phrase(source));

/** As {@link anywhere}, for all places. */
export const everywhere = maker((source) => phrase(source, "g"));

/** The source as a whole sentence, its full stop left aside. */
export const whole = maker((source) => caseless(`^(?:${source})[.!]?$`));

/** The source at a text's start, followed by no letter. */
export const opening = maker((source) => caseless(`^(?:${source})(?![${letter}])`));

/** The source as it is, parts of words too. */
export const fragment = maker((source) => caseless(source));

/** As {@link fragment}, for all places. */
export const fragments = maker((source) => caseless(source, "g"));

/** As {@link fragment}, where capitals matter. */
export const exactly = maker((source) => new RegExp(source));

/** The first pattern of a wording that fits; days in the text must have been masked where it speaks of `{date}`. */
export function firstFit(
  wording: Wording,
  text: string,
  form: (source: string) => RegExp,
): RegExpExecArray | undefined {
  if (!fragment(wording.hint).test(text)) return undefined;
  for (const pattern of wording.patterns) {
    const match = form(pattern).exec(text);
    if (match) return match;
  }
  return undefined;
}
