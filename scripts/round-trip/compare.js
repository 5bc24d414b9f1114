import { listRules } from "../../build/score/lists.js";
import { score } from "../../build/score/score.js";

const listNames = listRules.map(({ name }) => name);

/**
 * What a container changes: the names of the lists (and `facts`) that say anything else than what is read from the
 * text itself, and in what. Lines are not compared, since a container has none.
 */
export function differences(fromText, fromContainer) {
  const lost = told(fromText, fromContainer);
  const gained = told(fromContainer, fromText).filter(({ type }) => type === "field");
  const seen = new Set(lost.map(({ list, field }) => `${list} ${field}`));
  return [...lost, ...gained.filter(({ list, field }) => !seen.has(`${list} ${field}`)).map(turned)];
}

function told(wanted, got) {
  const { lists, facts } = score(asAnnotation(wanted), got);
  return [
    ...facts.filter(({ right }) => !right).map((one) => asField("facts", one)),
    ...lists
      .filter(({ list }) => list !== "explicit_decisions")
      .flatMap(({ list, missed, extra, fields }) => [
        ...missed.map((entry) => ({ type: "missed", list, entry })),
        ...extra.map((entry) => ({ type: "extra", list, entry })),
        ...fields.filter(({ right }) => !right).map((one) => asField(list, one)),
      ]),
  ];
}

function asField(list, { field, wanted, got }) {
  return { type: "field", list, field, wanted, got };
}

function turned(one) {
  return { ...one, wanted: one.got, got: one.wanted };
}

function asAnnotation(meeting) {
  const lists = listNames.map((name) => [name, (meeting[name] ?? []).map(withoutLine)]);
  const none = new Set();
  return {
    source: "",
    name: "",
    layout: "",
    facts: meeting,
    lists: Object.fromEntries(lists),
    pageHeaders: none,
    firstHeaders: none,
  };
}

function withoutLine(entry) {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => field !== "line"));
}

/** An annotation without what a container can't have: lines, and page headers within the text. */
export function withoutLines(annotation, source) {
  const lists = Object.entries(annotation.lists).map(([name, entries]) => [name, entries.map(withoutLine)]);
  return { ...annotation, source, lists: Object.fromEntries(lists), pageHeaders: new Set() };
}
