import type { LabelRole } from "../../language/labels.ts";
import type { Findings } from "../findings.ts";
import { type Label, wholeLabel } from "../labels.ts";
import { type Piece, partOf, textOf, wholeOf } from "../text/piece.ts";
import { plainOf } from "../text/plain.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Passage } from "../units.ts";
import { asOne, runsOn } from "./broken-list.ts";
import { type Entry, entryOf } from "./entry.ts";
import { groupOf } from "./heading.ts";
import { innerLabels } from "./inner-labels.ts";
import { isNumbered, namesAny } from "./numbered.ts";
import { noteOfficers, officeOfLabel, onlyNames } from "./officers.ts";
import type { Listed } from "./person.ts";
import { withPlaces } from "./places.ts";
import { absenceIn, presenceIn } from "./presence.ts";
import { isListRole, type ListRole } from "./roles.ts";
import { Roll } from "./roll.ts";
import { joinBroken, type Row, rowsOf, withColumns } from "./rows.ts";
import { withSides } from "./sides.ts";
import { areNames, withSingles } from "./singles.ts";
import { tableOf, tableRow } from "./table.ts";
import { isColumnHead, markIn, withUpright } from "./upright.ts";
import { namesOfficer } from "./words.ts";

interface ListLabel {
  role: ListRole;
  text: string;
  body?: string | undefined;
  bare?: boolean;
}

/** What stands under a label such as "Närvarande", passage by passage, until something else than people does. */
export class PeopleSection {
  readonly #findings: Findings;
  readonly #roll: Roll;
  #begun = false;
  /** True where its first line has a number: then other lines with numbers belong to it. */
  #numbered = false;
  /** True for a list without a label, which goes on as long as nothing but people follow. */
  readonly bare: boolean;

  constructor(findings: Findings, label: ListLabel) {
    this.#findings = findings;
    this.bare = label.bare === true;
    const group = groupOf(label.text, findings.context.words.people);
    this.#roll = new Roll(findings, label.role, { ...group, organisation: label.body });
  }

  /** A label within the list: "Ordförande: Eva Lind". @returns false where it is none of the list's */
  offer({ role }: Label): boolean {
    if (this.#roll.list !== "attendees" || (role !== "chair" && role !== "secretary")) return false;
    this.#roll.next = role;
    return true;
  }

  /** True until anybody stands in it. */
  get empty(): boolean {
    return !this.#begun && this.#roll.count === 0;
  }

  /** @returns the sentences behind those that name people; undefined where nobody is named */
  take(passage: Passage): readonly Piece[] | undefined {
    if (passage.quoted) return undefined;
    const { source, words } = this.#findings.context;
    const rows = rowsOf(passage, source);
    if (rows.length === 0) return [];
    if (!this.#begun) this.#numbered = isNumbered(passage);
    const table = passage.lines[0]?.block.type === "table";
    if (!table && this.#begun && !this.#numbered && isNumbered(passage) && !namesAny(rows, words.people))
      return undefined;
    const left = table ? this.#takeTable(rows) : this.#takeRows(rows, passage);
    this.#begun = true;
    if (left.length === 0) return [];
    const all = left[0]?.start === rows[0]?.start;
    const sentences = sentencesOf(wholeOf(plainOf(source, left)), words.outline);
    const rest = this.#takeSentences(sentences, all && passage.labelled);
    return all && rest.length === sentences.length ? undefined : rest;
  }

  /** Sentences with people in them: "Siv Ek, Bo Alm. Frånvarande: Per Ed." */
  #takeSentences(sentences: readonly Piece[], labelled: boolean): readonly Piece[] {
    for (const [index, sentence] of sentences.entries()) {
      const from = this.#labelIn(textOf(sentence));
      if (from === undefined) return sentences.slice(index);
      const piece = partOf(sentence, from, textOf(sentence).length);
      const { people } = this.#findings.context.words;
      const text = textOf(piece);
      const entry = absenceIn(text, people) ?? presenceIn(text, people) ?? entryOf(text, people);
      const sure = from > 0 || (labelled && index === 0);
      if (!entry || (entry.people.length === 0 && !(sure && entry.singles))) return sentences.slice(index);
      this.#roll.accept(withSingles(entry), { piece, depth: 0 });
    }
    return [];
  }

  /** Goes over to the list that a label at a sentence's start names; undefined where it names something else. */
  #labelIn(text: string): number | undefined {
    const { words } = this.#findings.context;
    const end = text.indexOf(":") + 1;
    const label = end > 0 ? wholeLabel(text.slice(0, end), words) : undefined;
    if (!label) return 0;
    if (this.offer(label)) return end;
    if (!isListRole(label.role)) return undefined;
    this.#switchTo(label.role, text.slice(0, end));
    return end;
  }

  #takeTable(rows: readonly Row[]): readonly Row[] {
    const words = this.#findings.context.words.people;
    const [head, ...body] = rows;
    const cells = body.map((row) => row.cells);
    const table = head && tableOf(head.cells, cells, words);
    let found = false;
    for (const row of table ? body : rows) {
      const entry = table ? tableRow(row.cells, table, words) : entryOf(row.cells.join("\t"), words);
      if (!entry) continue;
      this.#roll.accept(entry, row);
      found = true;
    }
    return found ? [] : rows;
  }

  #takeRows(rows: readonly Row[], passage: Passage): readonly Row[] {
    const { context } = this.#findings;
    if (passage.labelled && runsOn(passage, context.words)) return rows;
    const whole = asOne(rows, context);
    if (whole) {
      this.#roll.accept(whole.entry, whole.row);
      return [];
    }
    const { people } = context.words;
    const joined = withUpright(joinBroken(rows, context.source, people), people);
    const entries = withPlaces(withSides(withColumns(joined, people), people), people);
    const end = entries.findIndex(
      (row, index) =>
        !this.#takeRow(row, passage, index === 0) && !this.#isStray(entries.slice(index, index + 4)),
    );
    return end < 0 ? [] : entries.slice(end);
  }

  /** True for a line that cannot be read among others that name people: it ends no list. */
  #isStray([row, ...next]: readonly Row[]): boolean {
    const { people } = this.#findings.context.words;
    if (!row || this.#roll.count === 0 || textOf(row.piece).length > 100) return false;
    const named = next.filter(({ cells }) => (entryOf(cells.join("\t"), people)?.people.length ?? 0) > 0);
    return next.length > 1 && named.length === next.length;
  }

  #takeRow(row: Row, passage: Passage, first: boolean): boolean {
    if (this.#takeCellAlone(row) || this.#takeParts(row)) return true;
    const labelled = first && passage.labelled;
    const { people } = this.#findings.context.words;
    const text = row.cells.join("\t");
    const entry = presenceIn(text, people) ?? entryOf(text, people);
    if (this.#roll.list !== "attendees" && namesOfficer(text, people)) {
      this.#roll.settle(row.depth, false);
      this.#roll.list = "attendees";
    }
    if (!entry || !this.#fits(entry, row, passage.listed || labelled || !this.#begun)) return false;
    if (entry.singles) return this.#takeSingles(entry.singles, row, labelled);
    this.#roll.accept(entry, row);
    return true;
  }

  /** "Ja" below a name, or a column's head above all of them. */
  #takeCellAlone({ cells: [text = "", ...others] }: Row): boolean {
    const { people } = this.#findings.context.words;
    if (others.length > 0) return false;
    if (this.#roll.count === 0) return isColumnHead(text, people);
    const mark = markIn(text, people);
    if (mark !== undefined) this.#roll.mark(mark);
    return mark !== undefined;
  }

  /** "Siv Ek, Bo Alm Förhinder: Per Ed" on one line. @returns false where no label parts people from people */
  #takeParts({ cells, piece, depth }: Row): boolean {
    const { words } = this.#findings.context;
    const labels = cells.length === 1 ? innerLabels(textOf(piece), words) : [];
    const [first] = labels;
    const head = first && partOf(piece, 0, first.at);
    const entry = head && entryOf(textOf(head), words.people);
    if (!head || !entry || (entry.people.length === 0 && entry.singles === undefined)) return false;
    this.#roll.accept(withSingles(entry), { piece: head, depth });
    for (const { role, label, start, end } of labels) {
      const part = partOf(piece, start, end);
      const office = officeOfLabel(role);
      const names = office ? onlyNames(textOf(part), this.#findings.context, true) : [];
      if (office) noteOfficers(this.#findings.result.facts, { office, names });
      if (office === "approvers") continue;
      if (!this.offer({ role })) this.#switchTo(role, label);
      const people = entryOf(textOf(part), words.people);
      if (people) this.#roll.accept(withSingles(people), { piece: part, depth });
    }
    return true;
  }

  #switchTo(role: LabelRole, label: string): void {
    if (!isListRole(role)) return;
    this.#roll.list = role;
    this.#roll.group = groupOf(label, this.#findings.context.words.people) ?? {};
  }

  /** Where any text may stand, only full names and what is marked as a heading tell people from other words. */
  #fits({ people, vacancies, heading, organisations, singles }: Entry, row: Row, loose: boolean): boolean {
    if (people.length > 0 || vacancies.length > 0 || loose) return true;
    return singles === undefined ? (heading ?? organisations) !== undefined : row.strong;
  }

  #takeSingles(singles: readonly Listed[], row: Row, labelled: boolean): boolean {
    const [single] = singles;
    const alone = singles.length === 1 && !labelled;
    if (alone && (row.strong || textOf(row.piece).endsWith(":"))) {
      this.#roll.settle(row.depth, true);
      this.#roll.startGroup(single?.name ?? "", row.piece);
      return true;
    }
    const grouped = this.#roll.group.organisation !== undefined && this.#roll.count > 0;
    if (grouped && row.depth === 0 && !labelled) return false;
    this.#roll.doubt(singles, row);
    if (labelled && areNames(singles, this.#findings.context.words.people))
      this.#roll.settle(row.depth, false);
    return true;
  }

  /** An entry in a column or cell of its own. @returns false where it names nobody */
  takeCell(piece: Piece): boolean {
    const entry = entryOf(textOf(piece), this.#findings.context.words.people);
    if (!entry || (entry.heading ?? entry.organisations) !== undefined) return false;
    this.#roll.accept(withSingles(entry), { piece, depth: 0 });
    return true;
  }

  /** An entry that has been read. */
  accept(entry: Entry, piece: Piece): void {
    this.#roll.accept(withSingles(entry), { piece, depth: 0 });
  }

  /** A line with a check box. @returns false where it names nobody */
  tick(piece: Piece, checked: boolean): boolean {
    const entry = entryOf(textOf(piece), this.#findings.context.words.people);
    const people = entry ? withSingles(entry).people : [];
    for (const person of people) this.#roll.tick(person, piece, checked);
    return people.length > 0;
  }

  close(): void {
    this.#roll.close();
  }
}
