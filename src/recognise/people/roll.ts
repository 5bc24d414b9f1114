import { withoutGaps } from "../../model/records.ts";
import type { Findings } from "../findings.ts";
import { type Piece, partOf, textOf } from "../text/piece.ts";
import type { Entry } from "./entry.ts";
import { type Group, groupOf, headingOf } from "./heading.ts";
import { Marks } from "./marks.ts";
import { attendeeOf, type Listed } from "./person.ts";
import type { ListRole } from "./roles.ts";

/** A first name or a place, until what follows tells which. */
interface Doubtful {
  person: Listed;
  piece: Piece;
  depth: number;
}

/** Where an entry stands: its words, and in how many list items. */
interface Stand {
  piece: Piece;
  depth: number;
}

/** Collects the entries of one list and says what each makes of its people. */
export class Roll {
  readonly #findings: Findings;
  readonly #marks: Marks;
  /** Present, absent or called. */
  list: ListRole;
  /** What the label or a heading within the list says of all under it. */
  group: Group;
  /** What a label such as "Ordförande" says of the next one only. */
  next: string | undefined;
  count = 0;
  #doubtful: Doubtful[] = [];
  #ticked: { person: Listed; piece: Piece; checked: boolean }[] = [];
  #organisations: { name: string; piece: Piece }[] = [];

  constructor(findings: Findings, list: ListRole, group: Group) {
    this.#findings = findings;
    this.#marks = new Marks(findings.attendance);
    this.list = list;
    this.group = group;
  }

  accept({ people, vacancies, heading, organisations = [] }: Entry, { piece, depth }: Stand): void {
    const { result } = this.#findings;
    if (people.length > 0) this.settle(depth, true);
    for (const named of vacancies) {
      const organisation = named === "" ? this.group.organisation : named;
      if (organisation !== undefined) result.vacancies.push({ organisation, ...this.#findings.at(piece) });
    }
    for (const person of people) this.#add(person, placeOf(person.name ?? "", piece));
    if (heading !== undefined) this.startGroup(heading, piece);
    for (const name of organisations) this.#organisations.push({ name, piece: placeOf(name, piece) });
  }

  startGroup(text: string, piece: Piece): void {
    const { people } = this.#findings.context.words;
    const group = groupOf(text, people);
    const name = headingOf(text, people);
    this.group = group ?? { organisation: name, remote: this.group.remote };
    if (!group) this.#organisations.push({ name, piece });
  }

  /** Keeps single words until it is known what they are. */
  doubt(singles: readonly Listed[], { piece, depth }: Stand): void {
    for (const person of singles)
      this.#doubtful.push({ person, piece: placeOf(person.name ?? "", piece), depth });
  }

  /** First names if their like stands beside them; a heading if people stand under it. */
  settle(depth: number, beforePeople: boolean): void {
    const doubtful = this.#doubtful;
    this.#doubtful = [];
    const last = doubtful.at(-1);
    const alone = depth === 0 && doubtful.length === 1;
    const heads = beforePeople && last !== undefined && (last.depth < depth || alone);
    for (const { person, piece } of heads ? doubtful.slice(0, -1) : doubtful) {
      if (this.#organisations.length > 0 && this.count === 0)
        this.#organisations.push({ name: person.name ?? "", piece });
      else this.#add(person, piece);
    }
    if (heads) this.startGroup(last.person.name ?? "", last.piece);
  }

  /** A mark on a line of its own, below the one whom it speaks of. */
  mark(present: boolean): void {
    this.#marks.mark(present);
  }

  /** A line with a check box; what it says stands once any is ticked. */
  tick(person: Listed, piece: Piece, checked: boolean): void {
    this.#ticked.push({ person, piece, checked });
  }

  #add(person: Listed, piece: Piece): void {
    const { context, attendance } = this.#findings;
    const { organisation, role, remote } = this.group;
    const listed: Listed = {
      ...person,
      role: this.next ?? person.role ?? role,
      organisation: person.organisation ?? organisation,
      remote: person.remote ?? remote,
    };
    this.next = undefined;
    this.count++;
    const attendee = withoutGaps(attendeeOf(listed));
    if (attendee.name) context.people.add(attendee.name, person.aliases);
    const at = this.#findings.at(piece);
    if (this.list === "called") attendance.called.push({ ...attendee, ...at });
    else if (this.list === "attendees" && !person.missing) {
      const present = attendance.addPresent({ ...attendee, ...at });
      if (person.stay) attendance.stayed(present, person.stay);
      this.#marks.add(present);
    } else
      attendance.addAbsent(withoutGaps({ name: attendee.name, organisation: attendee.organisation, ...at }));
  }

  /** Settles what only the list's end tells: organisations without people under them were there themselves. */
  close(): void {
    const some = this.#ticked.some(({ checked }) => checked);
    for (const { person, piece, checked } of some ? this.#ticked : []) {
      this.#add(checked ? person : { ...person, missing: true }, placeOf(person.name ?? "", piece));
    }
    const like =
      this.#organisations.length === 0 ? this.#doubtful.length > 1 || this.count > 0 : this.count === 0;
    if (like) this.settle(0, false);
    this.#marks.close();
    if (this.count > 0 || this.list !== "attendees" || this.#organisations.length < 2) return;
    for (const { name, piece } of this.#organisations)
      this.#findings.result.attendees.push({ name, organisation: name, ...this.#findings.at(piece) });
  }
}

/** Where a name stands within an entry, else the entry. */
function placeOf(name: string, piece: Piece): Piece {
  const at = name === "" ? -1 : textOf(piece).indexOf(name);
  return at < 0 ? piece : partOf(piece, at, at + name.length);
}
