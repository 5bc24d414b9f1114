import type { PersonWords } from "../../language/people.ts";
import { isFirstName } from "./first-name.ts";
import { cutAtFirstName, cutBeforeName } from "./pairs.ts";
import type { Row } from "./rows.ts";
import { cut } from "./split.ts";
import { tokenOf } from "./token.ts";
import { isPersonName } from "./words.ts";

/** A list has at least so many lines of one kind before they tell what the others are. */
const fewest = 4;

/**
 * Where nearly every line is "name, place", what stands behind the comma is a place however it looks: "Siv Ek, Stora
 * Alby", "Per Ed, Hela byn ska leva". Two or three such pairs on a line come apart: "Siv Ek, Alby Per Ed, Bolby".
 */
export function withPlaces(rows: readonly Row[], words: PersonWords): Row[] {
  const pairs = rows.map(pairIn);
  const named = pairs.flatMap((pair) => (pair && isPersonName(bare(pair.name), words) ? [pair] : []));
  const leads = sharedLeads(named, words);
  const places = named.filter(({ place }) => leads.has(leadOf(place)) || !isPersonName(place, words));
  if (named.length < fewest || places.length * 4 < named.length * 3) return [...rows];
  const known = new Set(named.map(({ place }) => place));
  return rows.map((row, index) => {
    const pair = pairs[index];
    if (!pair) return withPairs(row, known, words);
    const { name, place, rest } = pair;
    return isPersonName(bare(name), words) && isMistakable(place, words)
      ? { ...row, cells: [`${name} (${place})${rest}`] }
      : row;
  });
}

interface Pair {
  name: string;
  place: string;
  /** What stands behind, in parentheses. */
  rest: string;
}

function pairIn({ cells }: Row): Pair | undefined {
  const [, name = "", place = "", rest = ""] =
    (cells.length === 1 && /^([^,(]+(?: \([^()]{1,40}\))?), ([^,(]+)(.*)$/.exec(cells[0] ?? "")) || [];
  return name === "" || rest.includes(",") ? undefined : { name, place: place.trim(), rest };
}

/** First words that several places have, "Kliniken Alby" and "Kliniken Bolby": those of units, and nobody's first name. */
function sharedLeads(pairs: readonly Pair[], words: PersonWords): Set<string> {
  const counts = new Map<string, number>();
  for (const { place } of pairs) {
    const lead = leadOf(place);
    if (lead !== place) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  const shared = [...counts].filter(([lead, count]) => count > 1 && !isFirstName(lead, words));
  return new Set(shared.map(([lead]) => lead));
}

function leadOf(place: string): string {
  return place.split(" ", 1)[0] ?? "";
}

function bare(name: string): string {
  return name.replace(/ \([^()]*\)$/, "");
}

/** True for a place that alone would be read as something else. */
function isMistakable(place: string, words: PersonWords): boolean {
  const { kind } = tokenOf(place, words);
  return /^\p{Lu}/u.test(place) && (kind === "person" || kind === "prose");
}

/** "Siv Ek, Alby Per Ed, Bolby" with each pair for itself. */
function withPairs(row: Row, known: ReadonlySet<string>, words: PersonWords): Row {
  const [first = "", ...others] =
    row.cells.length === 1 ? cut(row.cells[0] ?? "", (sign) => sign === ",") : [];
  const last = others.pop();
  if (last === undefined || others.length === 0 || !isPersonName(first, words)) return row;
  let name = first;
  const people: string[] = [];
  for (const part of others) {
    const halves = cutBeforeName(part, (lead) => known.has(lead), words) ?? cutAtFirstName(part, words);
    if (!halves) return row;
    people.push(`${name} (${halves[0]})`);
    name = halves[1];
  }
  return { ...row, cells: [[...people, `${name} (${last})`].join("; ")] };
}
