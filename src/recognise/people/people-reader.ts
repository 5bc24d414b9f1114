import type { Findings } from "../findings.ts";
import { type Label, wholeLabel } from "../labels.ts";
import type { Line } from "../text/lines.ts";
import { type Piece, partOf, textOf, wholeOf } from "../text/piece.ts";
import { plainOf } from "../text/plain.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Passage } from "../units.ts";
import { absentOf } from "./called.ts";
import { PeopleColumns } from "./columns.ts";
import { electsSomebody } from "./election.ts";
import type { Entry } from "./entry.ts";
import { groupOf, isOthers } from "./heading.ts";
import { inlineLists } from "./inline.ts";
import { labelColumns, labelRows, namesOf } from "./label-rows.ts";
import { OfficeHolders } from "./office-holders.ts";
import { electsChair, noteOfficers, type Office, officeOf, officeOfLabel } from "./officers.ts";
import { attendanceIn } from "./presence.ts";
import { isListRole, type ListRole } from "./roles.ts";
import { rowsOf } from "./rows.ts";
import { PeopleSection } from "./section.ts";
import { unlabelledSection } from "./unlabelled.ts";

/** An item that elects a chair or a secretary elects those of the meeting only among its first ones. */
const formalities = 5;

/** Reads what minutes say of who was there and who held which office, wherever they say it. */
export class PeopleReader {
  readonly #findings: Findings;
  #section: PeopleSection | undefined;
  /** The office that a label has named, and whose holder comes next. */
  #office: Office | undefined;
  #columns: PeopleColumns | undefined;
  /** True behind the label of a list that had nothing under it. */
  #unfilled = false;
  /** The passage before this one: under a signature its label follows. */
  #before: Passage | undefined;
  /** True where no label asked for that passage. */
  #unasked = false;
  readonly #officers: OfficeHolders;

  constructor(findings: Findings) {
    this.#findings = findings;
    this.#officers = new OfficeHolders(findings);
  }

  /** Every passage goes through here, whoever reads it. */
  see(passage: Passage): void {
    this.#unasked = this.#office === undefined;
    this.#before = passage;
    this.#unfilled = false;
  }

  close(): void {
    this.#unfilled = this.#section?.empty === true;
    this.#section?.close();
    this.#section = undefined;
    this.#columns?.close();
    this.#columns = undefined;
    this.#office = undefined;
  }

  /** An item may itself be the list, "1. Närvarande", or the election of somebody. */
  startItem(title: string): void {
    const { context, result } = this.#findings;
    const { words } = context;
    const role = wholeLabel(title, words)?.role;
    this.#officers.announce(undefined, true);
    if (role !== undefined && isListRole(role)) this.#open(role, title);
    else this.#office = officeOf(title, words, result.agenda.length <= formalities);
  }

  /** @returns true where a label belongs to the list that is being read */
  offer(label: Label, line: Line): boolean {
    if (this.#columns) return label.rest !== undefined || this.#columns.take(line);
    return this.#section?.offer(label) === true;
  }

  /** @returns false where a label has nothing to do with people */
  startLabel(label: Label, line: Line): boolean {
    const text = label.rest ? line.text.slice(0, label.rest.start) : line.text;
    const role = label.role;
    const office = officeOfLabel(role);
    this.#officers.announce(office, label.rest !== undefined);
    // Below two labels in a row stands what belongs to the first of them.
    if (office === "approvers" && this.#unfilled && !label.rest) return true;
    if (office) {
      this.#office = this.#signedAbove(office, label, line) ? undefined : office;
      return true;
    }
    if (!isListRole(role)) return false;
    const { item, context } = this.#findings;
    // "Revisorer: …" and the like are there at an election as well.
    if (item && groupOf(text, context.words.people)) return false;
    this.#open(role, text, label.body);
    return true;
  }

  #open(role: ListRole, text: string, body?: string): void {
    const { result, context } = this.#findings;
    this.#section = new PeopleSection(this.#findings, { role, text, body });
    if (role !== "attendees" || result.attendees.length > 0 || !isOthers(text, context.words.people)) return;
    for (const { name, role: held, piece } of this.#officers.held)
      result.attendees.push({ name, role: held, ...this.#findings.at(piece) });
  }

  /** "Siv Ek" above "Justerare" on the next line, at the end of the minutes. */
  #signedAbove(office: Office, { rest }: Label, line: Line): boolean {
    const before = this.#before;
    const last = before?.lines.at(-1);
    if (rest || !last) return false;
    if (last.block !== line.block) return this.#signedApart(office, last, line);
    if (last.index !== line.index - 1 || line.index !== line.block.lines.length - 1) return false;
    return this.#officers.note(office, wholeOf(last.plain));
  }

  /** The same below the last item with each in a paragraph of its own: "Siv Ek", "Sekreterare", "Bo Alm", "Ordförande". */
  #signedApart(office: Office, last: Line, { block }: Line): boolean {
    const { item, result } = this.#findings;
    if (item || result.agenda.length === 0 || !this.#unasked || block.lines.length > 1) return false;
    const near = last.block.lines.length === 1 && block.line - last.block.line <= 3;
    this.#unasked = false;
    return near && this.#officers.note(office, wholeOf(last.plain));
  }

  /** @returns the sentences behind those about people; undefined where none is */
  take(passage: Passage): readonly Piece[] | undefined {
    if (this.#officers.takeRow(passage)) return [];
    if (this.#office) return this.#takeOffice(this.#office, passage);
    if (!this.#section) {
      const other = this.#takeColumns(passage) ?? this.#takeLabelTable(passage) ?? this.#takeInline(passage);
      if (other) return other;
    }
    const section = this.#section ?? unlabelledSection(passage, this.#findings);
    if (!section) return this.#takeOpening(passage);
    const left = section.take(passage);
    const stays = section === this.#section || section.bare;
    if (left?.length !== 0 || !stays) section.close();
    this.#section = left?.length === 0 && stays ? section : undefined;
    return left;
  }

  #takeOffice(office: Office, passage: Passage): readonly Piece[] | undefined {
    const { source, words } = this.#findings.context;
    const rows = rowsOf(passage, source);
    const first = rows.findIndex(({ piece }) => /\p{L}/u.test(textOf(piece)));
    const row = rows[first];
    if (!row) return passage.quoted ? undefined : [];
    // A title with a full stop is read as a sentence too; the holder stands below it.
    if (!passage.labelled && officeOf(textOf(row.piece), words, true) === office) return undefined;
    this.#office = undefined;
    const elects = electsSomebody(row.piece, this.#findings.context);
    const noted = this.#officers.noteSentences(office, row.piece, passage.labelled && !elects);
    // "Siv Ek valdes till justerare." is a decision as well.
    if (elects || (!passage.labelled && !noted)) return undefined;
    const more = office === "approvers" ? rows.slice(first + 1) : [];
    const other = more.findIndex(({ piece }) => !this.#officers.note(office, piece));
    const left = office === "approvers" ? (other < 0 ? [] : more.slice(other)) : rows.slice(first + 1);
    return left.length === 0 ? [] : sentencesOf(wholeOf(plainOf(source, left)), words.outline);
  }

  /** Lists side by side under a row of labels. */
  #takeColumns(passage: Passage): readonly Piece[] | undefined {
    const { source, words } = this.#findings.context;
    const [first, ...others] = passage.lines;
    if (!first || passage.quoted || first.block.type === "table") return undefined;
    const columns = this.#columns ?? new PeopleColumns(this.#findings);
    const begins = !this.#columns && columns.start(first);
    if (!this.#columns && !begins) return undefined;
    this.#columns = columns;
    const lines = begins ? others : passage.lines;
    const end = lines.findIndex((line) => !columns.take(line));
    if (end < 0) return [];
    columns.close();
    this.#columns = undefined;
    if (end === 0 && !begins) return undefined;
    return sentencesOf(wholeOf(plainOf(source, lines.slice(end))), words.outline);
  }

  /** A table with a label in each row. */
  #takeLabelTable(passage: Passage): readonly Piece[] | undefined {
    const { item, context, result } = this.#findings;
    if (item || passage.quoted || passage.lines[0]?.block.type !== "table") return undefined;
    const cells = rowsOf(passage, context.source);
    const rows = [...labelColumns(cells, context.words), ...labelRows(cells, context.words)];
    for (const { role, label, entry, piece } of rows) {
      const office = officeOfLabel(role);
      if (isListRole(role)) this.#put(role, label, { entry, piece });
      else if (office) noteOfficers(result.facts, { office, names: namesOf(entry, context) });
    }
    return rows.some(({ role }) => isListRole(role)) ? [] : undefined;
  }

  /** Lists in a head without lines, as texts have that were taken from the web. */
  #takeInline(passage: Passage): readonly Piece[] | undefined {
    const { item, context, result } = this.#findings;
    const text = textOf(passage.piece);
    if (item || passage.quoted || result.attendees.length > 0) return undefined;
    const lists = inlineLists(text, context.words);
    if (!lists.some(({ role }) => role === "attendees")) return undefined;
    for (const { role, label, entry, start, end } of lists)
      this.#put(role, label, { entry, piece: partOf(passage.piece, start, end) });
    const behind = partOf(passage.piece, Math.max(...lists.map(({ end }) => end)), text.length);
    return this.#withoutPresence(sentencesOf(behind, context.words.outline));
  }

  /** "Mötet öppnades kl. 9. Närvarande var Siv Ek och Bo Alm." above the first item. */
  #takeOpening({ piece, quoted }: Passage): readonly Piece[] | undefined {
    if (this.#findings.item || quoted) return undefined;
    const sentences = sentencesOf(piece, this.#findings.context.words.outline);
    const left = this.#withoutPresence(sentences);
    return left.length === sentences.length ? undefined : left;
  }

  /** Keeps who came and who did not, as sentences say; answers the others. */
  #withoutPresence(sentences: readonly Piece[]): readonly Piece[] {
    return sentences.filter((piece) => {
      const entry = attendanceIn(textOf(piece), this.#findings.context.words.people);
      if (entry) this.#put("attendees", "", { entry, piece });
      return !entry;
    });
  }

  #put(role: ListRole, text: string, { entry, piece }: { entry: Entry; piece: Piece }): void {
    const section = new PeopleSection(this.#findings, { role, text });
    section.accept(entry, piece);
    section.close();
  }

  /** "- [x] Siv Ek" in the list. @returns false where the task is no such line */
  takeTask(piece: Piece, checked: boolean): boolean {
    return this.#section?.tick(piece, checked) === true;
  }

  /** What only the whole tells: who of those called did not come, who chaired and wrote. */
  finish(): void {
    const { result, attendance } = this.#findings;
    result.absent.push(...absentOf(attendance.called, result));
    for (const office of ["chair", "secretary"] as const) {
      for (const { name, role } of this.#officers.held) {
        const attendee = attendance.find(name);
        if (attendee) attendee.role ??= role;
      }
      const holders = result.attendees.filter(({ role }) => role === office);
      const [name] = holders.map((each) => each.name);
      if (holders.length === 1 && name !== undefined) result.facts[office] ??= name;
    }
    const elected = result.agenda.some(({ title = "" }) => electsChair(title, this.#findings.context.words));
    if (attendance.opener !== undefined && !elected) result.facts.chair ??= attendance.opener;
  }
}
