import type { Findings } from "../findings.ts";
import { textOf } from "../text/piece.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Passage } from "../units.ts";
import { entryOf } from "./entry.ts";
import { isFirstName } from "./first-name.ts";
import type { Listed } from "./person.ts";
import { presenceIn } from "./presence.ts";
import { joinBroken, rowsOf } from "./rows.ts";
import { PeopleSection } from "./section.ts";
import { tableOf, tellsOfPresence } from "./table.ts";

/** Fewer names in a row may stand anywhere: under a title, in a signature. */
const fewest = 3;

/** The list of those present that a passage above the first item is without any label; undefined where it is none. */
export function unlabelledSection(passage: Passage, findings: Findings): PeopleSection | undefined {
  const { item, result } = findings;
  if (item || passage.quoted) return undefined;
  const table = passage.lines[0]?.block.type === "table";
  const found = table ? isTable(passage, findings) : isSpoken(passage, findings);
  const bare = !found && !table && result.attendees.length === 0 && isBareList(passage, findings);
  return found || bare ? new PeopleSection(findings, { role: "attendees", text: "", bare }) : undefined;
}

/** A table whose head says that it holds those present needs no label. */
function isTable(passage: Passage, { context }: Findings): boolean {
  const [head, ...body] = rowsOf(passage, context.source).map(({ cells }) => cells);
  const table = head && tableOf(head, body, context.words.people);
  return table !== undefined && tellsOfPresence(table);
}

/** A sentence that says who came: "Närvarande var Siv Ek och Bo Alm." */
function isSpoken({ piece }: Passage, { context }: Findings): boolean {
  const [first] = sentencesOf(piece, context.words.outline);
  return first !== undefined && presenceIn(textOf(first), context.words.people) !== undefined;
}

/** "Siv Ek, Alby", and so line after line, or names between commas: most begin as names commonly do. */
function isBareList(passage: Passage, { context }: Findings): boolean {
  const { people } = context.words;
  if (passage.labelled || textOf(passage.piece).length < 30) return false;
  const rows = joinBroken(rowsOf(passage, context.source), context.source, people);
  const named: Listed[] = [];
  for (const { cells, strong } of rows) {
    const entry = strong ? undefined : entryOf(cells.join("\t"), people);
    if (!entry || entry.people.length === 0) return false;
    named.push(...entry.people);
  }
  const known = named.filter(({ name = "" }) => isFirstName(name.split(/[ -]/, 1)[0] ?? "", people)).length;
  return named.length >= fewest && known * 2 >= named.length;
}
