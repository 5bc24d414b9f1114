import type { AgendaItem, Sourced } from "../model/meeting.ts";
import { withoutGaps } from "../model/records.ts";
import { ActionSection } from "./action-section.ts";
import { taskTable } from "./actions/table.ts";
import { readTask } from "./actions/task.ts";
import { DecisionSection } from "./decision-section.ts";
import type { Findings } from "./findings.ts";
import { idFor } from "./ids.ts";
import { LabelledSection } from "./labelled-section.ts";
import { wholeLabel } from "./labels.ts";
import { headsNext, MeetingList } from "./meetings/list.ts";
import { headsPart, isEnding } from "./outline/parts.ts";
import { behindTitle } from "./outline/presenters.ts";
import { caseIn, titleParts } from "./outline/title.ts";
import { bulletsOf, sentencesIn } from "./passages.ts";
import { PeopleReader } from "./people/people-reader.ts";
import { readProse } from "./prose.ts";
import { noteReporter } from "./standing-alone.ts";
import { idsOf, type Piece, textOf } from "./text/piece.ts";
import { sentencesOf } from "./text/sentences.ts";
import { isOwnDay } from "./time-phrases.ts";
import type { Passage, Unit } from "./units.ts";

/** Walks through the units and gives each to whoever reads what its place in the text makes it. */
export class Reader {
  readonly #findings: Findings;
  #section: LabelledSection | undefined;
  #decision: DecisionSection | undefined;
  readonly #people: PeopleReader;
  #actions: ActionSection | undefined;
  /** Set by an item such as "Kalendarium"; a label for something else does not end it. */
  #inMeetings = false;
  /** The depth of the item's heading; undefined where it is none. */
  #depth: number | undefined;
  readonly #meetings: MeetingList;

  constructor(findings: Findings) {
    this.#findings = findings;
    this.#people = new PeopleReader(findings);
    this.#meetings = new MeetingList(findings);
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
    this.#people.finish();
    const numbers = this.#findings.result.agenda.flatMap(({ number }) => number ?? []);
    this.#findings.attendance.closeStays(numbers);
  }

  #close(): void {
    this.#decision?.close();
    this.#decision = undefined;
    this.#people.close();
    this.#actions = undefined;
    this.#section = undefined;
  }

  #startItem({ line, heading }: Unit & { type: "item" }): void {
    this.#close();
    this.#depth = line.depth;
    const { context } = this.#findings;
    const piece = heading.title;
    const text = textOf(piece);
    const behind = behindTitle(text, context);
    const { title, attachments } = titleParts(text.slice(0, behind?.start), context.words);
    const item: Sourced<AgendaItem> = {
      number: heading.number,
      title,
      presenter: behind?.names,
      attachments: attachments.length > 0 ? attachments : undefined,
      case: heading.case ?? caseIn(textOf(piece), context.words),
      ...this.#findings.at(piece),
      line: context.lines.at(line.start).line,
    };
    this.#findings.startItem(withoutGaps(item));
    this.#people.startItem(title);
    const role = wholeLabel(title, context.words)?.role;
    this.#inMeetings = this.#meetings.head(text) || role === "meetings";
    const [first] = headsNext(text, context) ? sentencesOf(piece, context.words.outline) : [];
    if (first) this.#findings.addMeetings(first, true);
    if (role === "actions") this.#actions = new ActionSection(this.#findings);
  }

  #startSection({ line, label }: Unit & { type: "label" }): void {
    const empty = this.#decision?.empty === true && !this.#decision.proposal;
    if (label.role === "decision" || label.role === "proposal") {
      // "Beslut" and below it "Samrådet beslutar" are one heading.
      if (empty && (label.role === "decision" || this.#decision?.leads(line.text))) return;
      this.#close();
      const proposal = label.role === "proposal";
      const inline = label.rest !== undefined && line.block.item !== undefined;
      this.#decision = new DecisionSection(this.#findings, line, { proposal, body: label.body, inline });
      return;
    }
    if (this.#people.offer(label, line)) return;
    this.#close();
    if (label.role === "attachments" && headsPart(line, this.#depth)) this.#endItems();
    if (this.#people.startLabel(label, line)) return;
    if (label.role === "actions") {
      this.#actions = new ActionSection(this.#findings);
      return;
    }
    this.#section = new LabelledSection(this.#findings, label.role);
    if (label.role === "meetings") this.#inMeetings = !isOwnDay(line.text, this.#findings.context);
  }

  #endItems(): void {
    this.#findings.endItem();
    this.#inMeetings = false;
  }

  #readTask(piece: Piece, checked: boolean): void {
    if (this.#people.takeTask(piece, checked)) return;
    if (this.#decision) this.#close();
    const { id: carried, ...task } = readTask(textOf(piece), this.#findings.context);
    const written = idFor("a", idsOf(piece));
    const goesOn = carried !== undefined || written?.includes("/") === true;
    this.#findings.result.actions.push(
      withoutGaps({
        id: carried ?? written,
        agenda: this.#findings.place.agenda,
        ...task,
        status: checked ? "done" : goesOn ? "open" : undefined,
        ...this.#findings.at(piece),
      }),
    );
  }

  #readPassage(passage: Passage): void {
    if (isEnding(passage.lines[0], this.#depth, this.#findings.context.words)) {
      this.#close();
      return this.#endItems();
    }
    this.#people.see(passage);
    noteReporter(this.#findings, passage);
    if (this.#meetings.take(passage)) return;
    if (this.#decision) {
      if (this.#decision.read(passage, this.#inMeetings)) this.#close();
      return;
    }
    if (this.#readTasks(passage)) return;
    const behind = this.#section === undefined ? this.#people.take(passage) : undefined;
    if (behind) return readProse(this.#findings, behind, this.#inMeetings);
    if (this.#section?.take(passage, this.#inMeetings)) {
      if (this.#section.over) this.#section = undefined;
      return;
    }
    this.#section = undefined;
    if (passage.quoted) return;
    const { source, words } = this.#findings.context;
    for (const part of bulletsOf(passage, source)) {
      if (part !== passage && this.#meetings.take(part)) continue;
      readProse(this.#findings, sentencesIn(part, words, this.#inMeetings), this.#inMeetings);
    }
  }

  /** @returns false where the passage is neither part of a list of tasks nor a table of them */
  #readTasks(passage: Passage): boolean {
    const table = taskTable(passage.lines, this.#findings.context) !== undefined;
    return (this.#actions ?? (table ? new ActionSection(this.#findings) : undefined))?.take(passage) === true;
  }
}
