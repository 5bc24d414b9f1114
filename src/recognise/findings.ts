import type { Decision } from "../model/decision.ts";
import type { AgendaItem, Sourced } from "../model/meeting.ts";
import { type Context, provenance } from "./context.ts";
import { type BuiltDecision, votesIn } from "./decisions/build.ts";
import { followUpIn } from "./follow-up.ts";
import { fragment } from "./forms.ts";
import { idFor } from "./ids.ts";
import { meetingsIn } from "./meetings/announced.ts";
import { withoutGaps } from "./records.ts";
import { emptyResult } from "./result.ts";
import type { Line } from "./text/lines.ts";
import { type Piece, partOf, textOf } from "./text/piece.ts";
import type { Recognition } from "./types.ts";

/** The records found so far, and the item that is being read. */
export class Findings {
  readonly context: Context;
  readonly result: Recognition;
  item: Sourced<AgendaItem> | undefined;
  /** The decisions of the item, for what is said of them before or after. */
  #own: Sourced<Decision>[] = [];
  #said: Partial<Decision> = {};
  /** Clauses put to the meeting, whose outcome is told apart: "Att: …", then "Attsatsen bifalls". */
  #put: Piece[] = [];

  constructor(context: Context) {
    this.context = context;
    this.result = emptyResult(context.words.tag);
  }

  /** How the records of this item name it. */
  get place(): { item: AgendaItem | undefined; agenda: string | undefined } {
    return { item: this.item, agenda: this.item?.number ?? this.item?.title };
  }

  startItem(item: Sourced<AgendaItem>): void {
    this.endItem();
    this.item = item;
    this.result.agenda.push(item);
  }

  /** What the item's text says of its decision goes to it, where its clauses do not say it themselves. */
  endItem(): void {
    for (const piece of this.takePut()) this.addProposal(piece, undefined);
    const target = this.#own.find(({ kind }) => kind === "approve") ?? this.#own[0];
    const { valid_from, valid_to, adoption, votes } = this.#said;
    if (target?.kind === "approve" && (target.valid_from ?? target.valid_to) === undefined) {
      Object.assign(target, withoutGaps({ valid_from, valid_to }));
    }
    if (target)
      Object.assign(
        target,
        withoutGaps({ adoption: target.adoption ?? adoption, votes: target.votes ?? votes }),
      );
    this.#own = [];
    this.#said = {};
    this.item = undefined;
  }

  put(piece: Piece): void {
    this.#put.push(piece);
  }

  takePut(): Piece[] {
    const put = this.#put;
    this.#put = [];
    return put;
  }

  addDecision({ decision, readings }: BuiltDecision, ids: readonly string[]): void {
    this.result.decisions.push(decision);
    this.#own.push(decision);
    for (const { additionPiece, piece } of readings) {
      if (additionPiece) this.#followAddition(additionPiece, ids);
      this.addMeetings(piece, false);
    }
  }

  /** What an addition brings back is a follow-up of its own: "ärendet återupptas på nästa möte". */
  #followAddition(addition: Piece, ids: readonly string[]): void {
    const text = textOf(addition);
    const opener = fragment`^(?:${this.context.words.decisions.addition})\\s+`.exec(text)?.[0].length ?? 0;
    this.addFollowUp(partOf(addition, opener, text.length), ids);
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

  addProposal(piece: Piece, by: string | undefined): void {
    const text = textOf(piece);
    this.result.proposals.push(withoutGaps({ agenda: this.place.agenda, by, text, ...this.at(piece) }));
  }

  addMeetings(piece: Piece, inSection: boolean): boolean {
    const found = meetingsIn(textOf(piece), this.context, inSection);
    for (const meeting of found)
      this.result.upcoming_meetings.push({ ...withoutGaps(meeting), ...this.at(piece) });
    return found.length > 0;
  }

  /** The decision that words such as "reserverar sig" are about: the item's last. */
  get lastDecision(): Sourced<Decision> | undefined {
    return this.#own.at(-1);
  }

  /** Keeps what the item's text says of the decision that it leads to. */
  say(said: Partial<Decision>): void {
    this.#said = { ...withoutGaps(said), ...this.#said };
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
