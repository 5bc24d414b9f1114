import type { Findings } from "../findings.ts";
import type { Label } from "../labels.ts";
import { withoutGaps } from "../records.ts";
import type { Line } from "../text/lines.ts";
import { type Piece, textOf, wholeOf } from "../text/piece.ts";
import { offsetAt } from "../text/plain.ts";
import type { Passage } from "../units.ts";
import { type PeopleLine, peopleLine } from "./list.ts";

/** What stands under a label such as "Närvarande", passage by passage, until something else than people does. */
export class PeopleSection {
  readonly #findings: Findings;
  readonly #role: Label["role"];

  constructor(findings: Findings, label: Label) {
    this.#findings = findings;
    this.#role = label.role;
  }

  /** @returns the lines from the first on that names nobody; all of them where the list is over */
  take(passage: Passage): readonly Line[] {
    const { context } = this.#findings;
    const whole = passage.labelled ? peopleLine(textOf(passage.piece), context.words) : undefined;
    if (whole) {
      this.#add(whole, passage.piece);
      return [];
    }
    let count = 0;
    for (const line of passage.lines) {
      const read = peopleLine(entryOf(line, passage, context.source), context.words, !passage.listed);
      if (!read) break;
      this.#add(read, wholeOf(line.plain));
      count++;
    }
    return passage.lines.slice(count);
  }

  #add({ people, vacancy }: PeopleLine, piece: Piece): void {
    const { result } = this.#findings;
    const at = this.#findings.at(piece);
    if (vacancy !== undefined) result.vacancies.push({ organisation: vacancy, ...at });
    for (const person of people) {
      if (person.name) this.#findings.context.people.add(person.name);
      if (this.#role === "attendees") result.attendees.push({ ...person, ...at });
      else result.absent.push(withoutGaps({ name: person.name, organisation: person.organisation, ...at }));
    }
  }
}

/** A line of a list of people, with the tabs and table cells that part a name from what belongs to it. */
function entryOf(line: Line, { labelled, piece, lines }: Passage, source: string): string {
  const start = labelled && line === lines[0] ? offsetAt(piece.plain, 0) : line.start;
  return source
    .slice(start, line.end)
    .replace(/[*_`]+/g, "")
    .replace(/\|/g, "\t");
}
