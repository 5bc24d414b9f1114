import type { LabelRole } from "../language/labels.ts";
import type { AgendaItem, Sourced } from "../model/meeting.ts";
import { actionIn } from "./actions/prose.ts";
import { readTask } from "./actions/task.ts";
import { DecisionSection } from "./decision-section.ts";
import type { Findings } from "./findings.ts";
import { opening } from "./forms.ts";
import { idFor } from "./ids.ts";
import { roleOf } from "./labels.ts";
import { caseIn, titleParts } from "./outline/title.ts";
import { type PeopleLine, peopleLine } from "./people/list.ts";
import { splitNames } from "./people/name.ts";
import { readProse } from "./prose.ts";
import { withoutGaps } from "./records.ts";
import type { Line } from "./text/lines.ts";
import { idsOf, type Piece, pieceOf, textOf, wholeOf } from "./text/piece.ts";
import { offsetAt, plainOf } from "./text/plain.ts";
import { sentencesOf } from "./text/sentences.ts";
import type { Passage, Unit } from "./units.ts";

/** Walks through the units and gives each to whoever reads what its place in the text makes it. */
export class Reader {
  readonly #findings: Findings;
  #section: LabelRole | undefined;
  #decision: DecisionSection | undefined;
  /** Set by an item such as "Kalendarium"; a label for something else does not end it. */
  #inMeetings = false;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  read(units: readonly Unit[]): void {
    for (const unit of units) {
      if (unit.type === "item") this.#startItem(unit);
      else if (unit.type === "label") this.#startSection(unit);
      else if (unit.type === "task") this.#readTask(unit.piece, unit.checked);
      else this.#readPassage(unit);
    }
    this.#close();
    this.#findings.endItem();
  }

  #close(): void {
    this.#decision?.close();
    this.#decision = undefined;
    this.#section = undefined;
  }

  #startItem({ line, heading }: Unit & { type: "item" }): void {
    this.#close();
    const { context } = this.#findings;
    const piece = pieceOf(line.plain, heading.title, line.plain.text.length);
    const { title, attachments } = titleParts(textOf(piece), context.words);
    const item: Sourced<AgendaItem> = {
      number: heading.number,
      title,
      attachments: attachments.length > 0 ? attachments : undefined,
      case: caseIn(textOf(piece), context.words),
      ...this.#findings.at(piece),
      line: context.lines.at(line.start).line,
    };
    this.#findings.startItem(withoutGaps(item));
    this.#inMeetings = roleOf(title, context.words)?.role === "meetings";
  }

  #startSection({ line, label }: Unit & { type: "label" }): void {
    const empty = this.#decision?.empty === true && !this.#decision.proposal;
    if (label.role === "decision" || label.role === "proposal") {
      // "Beslut" and below it "Samrådet beslutar" are one heading.
      if (empty && label.role === "decision") return;
      this.#close();
      const proposal = label.role === "proposal";
      this.#decision = new DecisionSection(this.#findings, line, { proposal, body: label.body });
      return;
    }
    this.#close();
    this.#section = label.role;
    if (label.role === "meetings") this.#inMeetings = true;
  }

  #readTask(piece: Piece, checked: boolean): void {
    if (this.#decision) this.#close();
    const action = readTask(textOf(piece), this.#findings.context);
    const carried = action.id !== undefined;
    const status = checked ? "done" : carried ? "open" : undefined;
    const written = idFor("a", idsOf(piece));
    const id = action.id ?? written;
    const settled = written?.includes("/") === true && status === undefined ? "open" : status;
    this.#findings.result.actions.push(
      withoutGaps({
        id,
        agenda: this.#findings.place.agenda,
        ...action,
        status: settled,
        ...this.#findings.at(piece),
        ...(id === undefined ? {} : { id }),
      }),
    );
  }

  #readPassage(passage: Passage): void {
    if (this.#decision) {
      const rest = this.#decision.take(passage);
      const all = sentencesOf(passage.piece, this.#findings.context.words.outline.abbreviations).length;
      if (rest.length === all && !this.#decision.empty) this.#close();
      if (!passage.quoted) readProse(this.#findings, rest, this.#inMeetings);
      return;
    }
    if (this.#section !== undefined && this.#readSection(this.#section, passage)) return;
    this.#section = undefined;
    if (passage.quoted) return;
    const { abbreviations } = this.#findings.context.words.outline;
    readProse(this.#findings, sentencesOf(passage.piece, abbreviations), this.#inMeetings);
  }

  /** @returns false where the passage shows that the section is over */
  #readSection(role: LabelRole, passage: Passage): boolean {
    switch (role) {
      case "attendees":
      case "absent":
        return this.#readPeople(role, passage);
      case "presenter":
        return this.#readNames(passage, "presenter");
      case "sent-to":
        return this.#readNames(passage, "sent_to");
      case "clause":
        return this.#once(() => this.#findings.put(passage.piece));
      case "case":
        return this.#once(() => this.#readCase(passage));
      case "actions":
      case "action":
        return this.#readListedAction(passage);
      case "chair":
      case "secretary":
      case "date":
      case "time":
      case "place":
      case "approvers":
        return this.#once(() => {});
      default:
        return false;
    }
  }

  #once(read: () => void): true {
    read();
    this.#section = undefined;
    return true;
  }

  /** Takes the lines that name people; what follows them is prose. */
  #readPeople(role: "attendees" | "absent", passage: Passage): boolean {
    const { context } = this.#findings;
    const whole = passage.labelled ? peopleLine(textOf(passage.piece), context.words) : undefined;
    if (whole) this.#addPeople(role, whole, passage.piece);
    let count = whole ? passage.lines.length : 0;
    for (const line of whole ? [] : passage.lines) {
      const read = peopleLine(entryOf(line, passage, context.source), context.words, !passage.listed);
      if (!read) break;
      this.#addPeople(role, read, wholeOf(line.plain));
      count++;
    }
    const rest = passage.lines.slice(count);
    if (count > 0 && rest.length > 0) this.#readLines(rest);
    return count > 0;
  }

  #addPeople(role: "attendees" | "absent", { people, vacancy }: PeopleLine, piece: Piece): void {
    const { result } = this.#findings;
    const at = this.#findings.at(piece);
    if (vacancy !== undefined) result.vacancies.push({ organisation: vacancy, ...at });
    for (const person of people) {
      if (person.name) this.#findings.context.people.add(person.name);
      if (role === "attendees") result.attendees.push({ ...person, ...at });
      else result.absent.push(withoutGaps({ name: person.name, organisation: person.organisation, ...at }));
    }
  }

  #readLines(lines: readonly Line[]): void {
    const { source, words } = this.#findings.context;
    this.#section = undefined;
    const piece = wholeOf(plainOf(source, lines));
    readProse(this.#findings, sentencesOf(piece, words.outline.abbreviations), this.#inMeetings);
  }

  #readNames(passage: Passage, field: "presenter" | "sent_to"): boolean {
    const names = splitNames(
      textOf(passage.piece).replace(/[.\s]+$/, ""),
      this.#findings.context.words.people.and,
    );
    const target = field === "presenter" ? this.#findings.item : this.#findings.lastDecision;
    if (target && names.length > 0) Object.assign(target, { [field]: [...namesOf(target, field), ...names] });
    if (!passage.listed) this.#section = undefined;
    return true;
  }

  #readCase(passage: Passage): void {
    const { item } = this.#findings;
    if (item) item.case ??= textOf(passage.piece).replace(/[.\s]+$/, "");
  }

  /** A line under "Åtgärder" or after "Åtgärd:" is an action if it says whose; else only perhaps. */
  #readListedAction(passage: Passage): boolean {
    const { context, result, place } = this.#findings;
    const text = textOf(passage.piece);
    if (this.#section === "actions" && !passage.listed) return false;
    if (this.#section === "action") this.#section = undefined;
    if (opening`(?:${context.words.actions.none})`.test(text)) return true;
    const task = readTask(text, context);
    const found = task.owner === undefined ? { ...task, ...actionIn(text, context, true) } : task;
    const id = found.id ?? idFor("a", idsOf(passage.piece));
    const record = withoutGaps({ agenda: place.agenda, ...found, id, ...this.#findings.at(passage.piece) });
    if (found.owner === undefined && id === undefined) {
      result.suggestions.push({ list: "actions", ...record, explicit: false });
    } else result.actions.push(record);
    return true;
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

function namesOf(target: object, field: string): string[] {
  const value: unknown = Reflect.get(target, field);
  return Array.isArray(value) ? value.map(String) : [];
}
