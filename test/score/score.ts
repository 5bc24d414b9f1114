import type { Annotation } from "./annotation.ts";
import type { Figures } from "./figures.ts";
import { type Entry, factRules, type ListRule, listRules, sameItem, textOf } from "./lists.ts";
import { type Pairs, pairUp } from "./pair.ts";
import { invented } from "./source.ts";
import { isMissing, likeness } from "./text.ts";
import { type Comparison, isRecord, toList } from "./values.ts";

/** A field of a pair, or a fact of the meeting, that the annotation states. */
export interface FieldResult {
  list: string;
  field: string;
  right: boolean;
  wanted: unknown;
  got: unknown;
}

/** What became of one list of one document. */
export interface ListResult {
  list: string;
  figures: Figures;
  missed: readonly Entry[];
  extra: readonly Entry[];
  fields: readonly FieldResult[];
}

export interface DocumentResult {
  annotation: Annotation;
  lists: readonly ListResult[];
  facts: readonly FieldResult[];
  /** Lines of page headers that had to go, those that went, and all that went. */
  headers: Figures;
  /** Texts that are not in the document. */
  invented: readonly string[];
}

/** Compares what was found in a document with what a careful reader has written down. */
export function score(annotation: Annotation, meeting: Entry): DocumentResult {
  const excused = listRules
    .flatMap(({ name }) => annotation.lists[name] ?? [])
    .filter((entry) => entry["optional"] === true);
  const lists = listRules.flatMap((rule) => scoreList(rule, { annotation, meeting, excused }));
  const facts = Object.entries(factRules).flatMap(([field, right]) =>
    compared("facts", field, { wanted: annotation.facts, got: meeting, right }),
  );
  const headers = headerFigures(annotation, meeting);
  return { annotation, lists, facts, headers, invented: invented(annotation.source, meeting) };
}

interface Compared {
  annotation: Annotation;
  meeting: Entry;
  excused: readonly Entry[];
}

function scoreList(rule: ListRule, { annotation, meeting, excused }: Compared): ListResult[] {
  const wanted = annotation.lists[rule.name];
  if (!wanted) return [];
  const found = entriesIn(meeting[rule.name]);
  const pairs = pairUp(wanted, found, { like: rule.like, required: isRequired });
  const extra = found.filter((one, at) => ![...pairs.values()].includes(at) && !isExcused(one, excused));
  const all = listResult(rule, { wanted, found, pairs, extra });
  return rule.name === "decisions" ? [all, explicitOnly(all, { wanted, pairs })] : [all];
}

interface Matched {
  wanted: readonly Entry[];
  found: readonly Entry[];
  pairs: Pairs;
  extra: readonly Entry[];
}

function listResult(rule: ListRule, { wanted, found, pairs, extra }: Matched): ListResult {
  const required = wanted.flatMap((entry, at) => (isRequired(entry) ? [{ entry, at }] : []));
  const hits = required.flatMap(({ entry, at }) => {
    const partner = found[pairs.get(at) ?? -1];
    return partner ? [{ entry, partner }] : [];
  });
  return {
    list: rule.name,
    figures: { wanted: required.length, hits: hits.length, claimed: hits.length + extra.length },
    missed: required.flatMap(({ entry, at }) => (pairs.has(at) ? [] : [entry])),
    extra,
    fields: hits.flatMap(({ entry, partner }) =>
      Object.entries(rule.fields).flatMap(([field, right]) =>
        compared(rule.name, field, { wanted: entry, got: partner, right }),
      ),
    ),
  };
}

/** Decisions under a heading or in a formal phrase, apart from those that prose tells. */
function explicitOnly(all: ListResult, { wanted, pairs }: Pick<Matched, "wanted" | "pairs">): ListResult {
  const explicit = wanted.flatMap((entry, at) =>
    isRequired(entry) && entry["explicit"] === true ? [{ entry, at }] : [],
  );
  const hits = explicit.filter(({ at }) => pairs.has(at)).length;
  const extra = all.extra.filter((one) => one["explicit"] !== false);
  return {
    list: "explicit_decisions",
    figures: { wanted: explicit.length, hits, claimed: hits + extra.length },
    missed: explicit.flatMap(({ entry, at }) => (pairs.has(at) ? [] : [entry])),
    extra,
    fields: [],
  };
}

interface Pair {
  wanted: Entry;
  got: Entry;
  right: Comparison;
}

/** Any of the values that the annotation allows is right; a field that it does not state is not judged. */
function compared(list: string, field: string, { wanted, got, right }: Pair): FieldResult[] {
  if (isMissing(wanted[field])) return [];
  const allowed = [wanted[field], wanted[`${field}_alt`], wanted[`${field}_in_text`]].filter(
    (value) => !isMissing(value),
  );
  const value = got[field];
  return [
    { list, field, right: allowed.some((one) => right(one, value)), wanted: wanted[field], got: value },
  ];
}

/** What careful readers judge differently may be found in whichever list. */
function isExcused(found: Entry, excused: readonly Entry[]): boolean {
  return excused.some((entry) => sameItem(entry, found) && likeness(textOf(entry), textOf(found)) > 0);
}

function headerFigures({ pageHeaders, firstHeaders }: Annotation, meeting: Entry): Figures {
  const gone = entriesIn(meeting["left_out"]).flatMap(({ line }) =>
    typeof line === "number" && !firstHeaders.has(line) ? [line] : [],
  );
  const hits = gone.filter((line) => pageHeaders.has(line)).length;
  return { wanted: pageHeaders.size, hits, claimed: gone.length };
}

function isRequired(entry: Entry): boolean {
  return entry["optional"] !== true;
}

function entriesIn(value: unknown): Entry[] {
  return toList(value).filter(isRecord);
}
