import { letter, phrase } from "../language/phrase.ts";
import type { Wording } from "../language/wording.ts";
import { dayMark } from "./dates/mask.ts";

/**
 * Makes regular expressions out of a language's patterns, each of them once: from a source, or from a template
 * such as `form\`(?:${words.item}) \\d+\`` without putting its parts together again at every call. `{date}` in a
 * source stands for a masked day.
 */
type Maker = (source: string | TemplateStringsArray, ...values: string[]) => RegExp;

interface Known {
  form?: RegExp;
  next: Map<string, Known>;
}

function maker(make: (source: string) => RegExp): Maker {
  const sources = new Map<string, RegExp>();
  const templates = new WeakMap<TemplateStringsArray, Known>();
  return (source, ...values) => {
    const form = typeof source === "string" ? sources.get(source) : stepTo(templates, source, values).form;
    if (form) {
      form.lastIndex = 0;
      return form;
    }
    const written = typeof source === "string" ? source : String.raw({ raw: source }, ...values);
    const made = make(written.replaceAll("{date}", dayMark));
    if (typeof source === "string") sources.set(source, made);
    else stepTo(templates, source, values).form = made;
    return made;
  };
}

function stepTo(
  templates: WeakMap<TemplateStringsArray, Known>,
  site: TemplateStringsArray,
  values: readonly string[],
): Known {
  let known: Known = templates.get(site) ?? { next: new Map() };
  templates.set(site, known);
  for (const value of values) {
    const next: Known = known.next.get(value) ?? { next: new Map() };
    known.next.set(value, next);
    known = next;
  }
  return known;
}

/** The source as whole words anywhere in a text. */
export const anywhere = maker((source) => phrase(source));

/** As {@link anywhere}, for all places. */
export const everywhere = maker((source) => phrase(source, "gi"));

/** The source as a whole sentence, its full stop left aside. */
export const whole = maker((source) => new RegExp(`^(?:${source})[.!]?$`, "i"));

/** The source at a text's start, followed by no letter. */
export const opening = maker((source) => new RegExp(`^(?:${source})(?![${letter}])`, "i"));

/** The source as it is, parts of words too. */
export const fragment = maker((source) => new RegExp(source, "i"));

/** As {@link fragment}, for all places. */
export const fragments = maker((source) => new RegExp(source, "gi"));

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
