import { clauseText, type Decision } from "../model/decision.ts";
import type { Action, AgendaItem, Proposal, Sourced } from "../model/meeting.ts";
import { withoutGaps } from "../model/records.ts";
import { type Context, provenance } from "./context.ts";
import { approving, type BuiltDecision, buildDecision } from "./decisions/build.ts";
import { Docket } from "./decisions/docket.ts";
import type { Outcome } from "./decisions/outcome.ts";
import type { ProposalFind } from "./decisions/proposal.ts";
import { votesIn } from "./decisions/votes.ts";
import { followUpIn } from "./follow-up.ts";
import { fragment, opening } from "./forms.ts";
import { idFor } from "./ids.ts";
import { giveHour, hourOfAll, meetingsIn, placeLast, yearIn } from "./meetings/announced.ts";
import { Attendance } from "./people/attendance.ts";
import { noteSaid } from "./people/officers.ts";
import { emptyResult } from "./result.ts";
import type { Line } from "./text/lines.ts";
import { idsOf, type Piece, partOf, textOf } from "./text/piece.ts";
import type { Recognition } from "./types.ts";

/** The records found so far, and the item that is being read. */
export class Findings {
  readonly context: Context;
  readonly result: Recognition;
  item: Sourced<AgendaItem> | undefined;
  /** The year that a heading above coming meetings gives. */
  meetingYear: number | undefined;
  readonly attendance: Attendance;
  /** The item's sentence before the one that is being read, and "Ansvarig:" behind it, whose value comes next. */
  before: Piece | undefined;
  chargeLabel: string | undefined;
  #docket = new Docket(0);
  #houred = 0;

  constructor(context: Context) {
    this.context = context;
    this.result = emptyResult(context.words.tag);
    this.attendance = new Attendance(this.result);
  }

  /** How the records of this item name it. */
  get place(): { item: AgendaItem | undefined; agenda: string | undefined } {
    return { item: this.item, agenda: this.item?.number ?? this.item?.title };
  }

  startItem(item: Sourced<AgendaItem>): void {
    this.endItem();
    this.item = item;
    this.meetingYear = yearIn(item.title ?? "", this.context);
    this.result.agenda.push(item);
  }

  /** Closes the item: what waits for an outcome was only proposed, what was decided is told once. */
  endItem(): void {
    const docket = this.#docket;
    if (docket.deferred && docket.decisions.length === 0) this.#decideDeferred(docket.deferred);
    for (const decision of docket.takeOpinions(this.result.decisions)) this.suggestDecision({ decision });
    for (const { piece } of docket.waiting) this.#record(piece, undefined);
    docket.drop(this.result.proposals, docket.repeated(this.context));
    docket.close();
    this.#docket = new Docket(this.result.proposals.length);
    this.item = undefined;
    this.before = undefined;
  }

  #decideDeferred(piece: Piece): void {
    const carried = this.#carry([]);
    const clauses = carried.length > 0 ? carried : [piece];
    const built = buildDecision({ clauses, ...this.place }, this.context);
    if (built) this.addDecision({ ...built, decision: approving(built.decision) }, idsOf(piece));
  }

  /** Takes a clause whose outcome is told apart: "Att: …", then "Attsatsen bifalls". */
  put(piece: Piece): void {
    this.#docket.put({ piece, clause: true });
  }

  #carry(numbers: readonly number[]): Piece[] {
    const motions = this.#docket.carry(numbers, this.context);
    this.#docket.drop(
      this.result.proposals,
      motions.flatMap(({ record }) => record ?? []),
    );
    return motions.map(({ piece }) => piece);
  }

  /** Gives what was put to the meeting its outcomes; false where nothing was put that they can be of. */
  settle(outcomes: readonly Outcome[], piece: Piece, ids: readonly string[]): boolean {
    return outcomes.map((outcome) => this.#settleOne(outcome, piece, ids)).some(Boolean);
  }

  #settleOne(outcome: Outcome, piece: Piece, ids: readonly string[]): boolean {
    const { type, numbers } = outcome;
    if (type === "as-proposed") {
      this.sayVotes(textOf(piece));
      this.#docket.deferred = piece;
      return true;
    }
    if (type === "carried" || type === "postponed") return this.#decideCarried(outcome, piece, ids);
    // The votes for what was lost are none of the item's decision.
    if (votesIn(textOf(piece), this.context)) this.#docket.takeVotes();
    const motions = this.#docket.meant(numbers);
    for (const motion of motions) {
      motion.record ??= this.#record(motion.piece, undefined);
      motion.record.outcome = type === "lost" ? "reject" : "withdraw";
    }
    return motions.length > 0;
  }

  #decideCarried({ type, numbers, addition }: Outcome, piece: Piece, ids: readonly string[]): boolean {
    const clauses = this.#carry(numbers);
    const built = buildDecision({ clauses, id: idFor("d", ids), ...this.place }, this.context);
    if (!built) return false;
    const decision = approving(built.decision);
    if (addition !== undefined) decision.addition = addition;
    if (type === "postponed") decision.kind = "postpone";
    const said = this.#docket.takeVotes();
    const votes = decision.votes ?? votesIn(textOf(piece), this.context) ?? said;
    this.addDecision({ ...built, decision: { ...decision, ...withoutGaps({ votes }) } }, ids);
    return true;
  }

  /** Who chairs, writes and approves, as a sentence says. */
  sayOfficers(text: string): void {
    noteSaid(text, this.context, this);
  }

  addDecision({ decision, readings, manner }: BuiltDecision, ids: readonly string[]): void {
    this.result.decisions.push(decision);
    this.#docket.decide(decision, manner);
    this.#noteCarried(decision);
    for (const { returning, piece } of readings) {
      this.sayOfficers(textOf(piece));
      if (returning) this.#followMore(returning, ids);
      this.addMeetings(piece, false);
    }
  }

  /** What an addition or a clause brings back is a follow-up of its own: "att ärendet återupptas på nästa möte". */
  #followMore(more: Piece, ids: readonly string[]): void {
    const text = textOf(more);
    const { addition: lead, clause } = this.context.words.decisions;
    const opener = fragment`^(?:(?:${lead})\\s+)?(?:(?:${clause})\\s+)?`.exec(text)?.[0].length;
    this.addFollowUp(partOf(more, opener ?? 0, text.length), ids);
  }

  isFollowUp(text: string): boolean {
    return followUpIn(text, this.context) !== undefined;
  }

  /** @returns false where the text is none */
  addFollowUp(piece: Piece, ids: readonly string[]): boolean {
    const found = followUpIn(textOf(piece), this.context);
    if (!found) return false;
    const record = { id: idFor("f", ids), agenda: this.place.agenda, ...found, ...this.at(piece) };
    this.result.follow_ups.push(withoutGaps(record));
    return true;
  }

  /** What is not sure is only suggested, unless an id says that somebody made sure of it. */
  addAction(action: Action, piece: Piece, { sure, explicit }: { sure: boolean; explicit: boolean }): void {
    const record = withoutGaps({
      id: action.id,
      agenda: this.place.agenda,
      ...action,
      ...this.at(piece),
      explicit,
    });
    if (sure || action.id !== undefined) this.result.actions.push(record);
    else this.result.suggestions.push({ list: "actions", ...record, explicit: false });
  }

  /** A clause under a heading for proposals. */
  addProposal(piece: Piece, by: string | undefined): void {
    this.#docket.put({ piece, record: this.#record(piece, by), clause: true });
  }

  /** A sentence that proposes; who made the one before makes this one too if it says nobody. */
  addProposed(piece: Piece, { by, clause, lost = false }: ProposalFind, previous: boolean): void {
    const record = this.#record(piece, by ?? (previous ? this.#docket.lastBy : undefined));
    record.explicit = false;
    if (lost) record.outcome = "reject";
    this.#docket.put({ piece: clause ?? piece, record, clause: clause !== undefined });
  }

  #record(piece: Piece, by: string | undefined): Sourced<Proposal> {
    const text = textOf(piece);
    const record = withoutGaps({ agenda: this.place.agenda, by, text, ...this.at(piece) });
    this.result.proposals.push(record);
    return record;
  }

  /** "Förslaget godkänns." is of the proposal before it. */
  #noteCarried({ clauses = [], kind }: Sourced<Decision>): void {
    const [clause] = clauses;
    const { matter } = this.context.words.decisions.outcomes;
    if (kind !== "approve" || clause === undefined) return;
    if (!opening`(?:${matter})`.test(clauseText(clause))) return;
    for (const { record } of this.#docket.meant([])) if (record) record.outcome = "approve";
  }

  suggestDecision({ decision }: Pick<BuiltDecision, "decision">): void {
    this.result.suggestions.push({ list: "decisions", ...decision, explicit: false });
  }

  addMeetings(piece: Piece, inSection: boolean): boolean {
    const text = textOf(piece).replaceAll("|", ",");
    const { upcoming_meetings } = this.result;
    const place = { inSection, year: this.meetingYear, last: upcoming_meetings.at(-1) };
    if (placeLast(text, place.last, this.context)) return true;
    const found = meetingsIn(text, this.context, place);
    for (const meeting of found) upcoming_meetings.push({ ...withoutGaps(meeting), ...this.at(piece) });
    if (inSection && found.length === 0) this.#noteSection(text);
    return found.length > 0;
  }

  /** A line among meetings that names none: their year, or the hour of all of them. */
  #noteSection(text: string): void {
    this.meetingYear = yearIn(text, this.context) ?? this.meetingYear;
    const hour = hourOfAll(text, this.context);
    if (hour) this.#houred = giveHour(this.result.upcoming_meetings, this.#houred, hour);
  }

  /** The decision that words such as "reserverar sig" are about: the item's last. */
  get lastDecision(): Sourced<Decision> | undefined {
    return this.#docket.decisions.at(-1);
  }

  /** Keeps what the item's text says of the decision that it leads to. */
  say(said: Partial<Decision>): void {
    this.#docket.say(said);
  }

  sayVotes(text: string): boolean {
    const votes = votesIn(text, this.context);
    if (votes) this.say({ votes });
    return votes !== undefined;
  }

  doubtDecision(heading: Line): void {
    const span = { start: heading.start, end: heading.end };
    this.result.doubts.push({ problem: { code: "decision-missing", heading: heading.text }, span });
  }

  at(piece: Piece): { explicit: boolean; line: number; span: { start: number; end: number } } {
    return { explicit: true, ...provenance(this.context, piece) };
  }
}
