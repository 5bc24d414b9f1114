import type { DecisionKind } from "../model/decision.ts";
import { buildDecision } from "./decisions/build.ts";
import { splitClauses, startsClause } from "./decisions/clause.ts";
import { firstVerb } from "./decisions/kind.ts";
import type { Findings } from "./findings.ts";
import { whole } from "./forms.ts";
import { idFor } from "./ids.ts";
import type { Line } from "./text/lines.ts";
import { idsOf, type Piece, textOf } from "./text/piece.ts";
import { sentencesOf } from "./text/sentences.ts";
import type { Passage } from "./units.ts";

/** What stands under a decision heading or under one for proposals, until it is closed. */
export class DecisionSection {
  readonly proposal: boolean;
  readonly #findings: Findings;
  readonly #heading: Line;
  readonly #body: string | undefined;
  #clauses: Piece[] = [];
  #count = 0;
  #settled = false;

  constructor(
    findings: Findings,
    heading: Line,
    { proposal, body }: { proposal: boolean; body?: string | undefined },
  ) {
    this.#findings = findings;
    this.#heading = heading;
    this.proposal = proposal;
    this.#body = body;
  }

  get empty(): boolean {
    return this.#count === 0 && this.#clauses.length === 0 && !this.#settled;
  }

  /** Takes what of a passage is decided (or proposed); answers the sentences that are not, in their order. */
  take(passage: Passage): Piece[] {
    const sentences = sentencesOf(passage.piece, this.#findings.context.words.outline.abbreviations);
    return sentences.filter(
      (sentence, index) => !this.#takes(sentence, passage, { first: index === 0, sentences, index }),
    );
  }

  #takes(
    sentence: Piece,
    passage: Passage,
    { first, sentences, index }: { first: boolean; sentences: Piece[]; index: number },
  ): boolean {
    const { words } = this.#findings.context;
    const text = textOf(sentence);
    const clause = startsClause(text, words.decisions);
    if (!clause && whole(words.decisions.pointer).test(text) && this.#takePut(passage)) return true;
    if (!clause && this.empty && whole(words.decisions.none).test(text)) {
      this.#settled = true;
      return true;
    }
    if (!clause && !this.#mayDecide(text, { passage, first })) return false;
    const next = sentences[index + 1]?.start;
    const ids = idsOf(sentence, next === undefined ? undefined : next + 1);
    for (const piece of clause ? splitClauses(sentence, words.decisions) : [sentence])
      this.#clauses.push(piece);
    const id = idFor("d", ids);
    if (id !== undefined) this.#flush(id, ids);
    return true;
  }

  /** Words that are no clause are decided if they come first, stand in the list, or use a verb of deciding. */
  #mayDecide(text: string, { passage, first }: { passage: Passage; first: boolean }): boolean {
    if (passage.quoted || text.endsWith("?")) return false;
    if (this.empty) return first;
    if (passage.listed) return first && this.#clauses.length > 0;
    return (
      !first &&
      this.#clauses.length > 0 &&
      firstVerb(text, this.#findings.context.words.decisions) !== undefined &&
      !this.#findings.isFollowUp(text)
    );
  }

  /** "Attsatsen bifalls": what was put to the meeting is what it decides. */
  #takePut(passage: Passage): boolean {
    const put = this.#findings.takePut();
    if (put.length === 0 || this.proposal) return false;
    this.#clauses.push(...put);
    this.#flush(undefined, idsOf(passage.piece), "approve");
    return true;
  }

  /** A decision ends with its section, and wherever an id stands. */
  #flush(id: string | undefined, ids: readonly string[], kind?: DecisionKind): void {
    if (this.#clauses.length === 0) return;
    this.#count++;
    const clauses = this.#clauses;
    this.#clauses = [];
    if (this.proposal) {
      for (const piece of clauses) this.#findings.addProposal(piece, this.#body);
      return;
    }
    const built = buildDecision({ clauses, id, ...this.#findings.place }, this.#findings.context);
    if (built && kind && built.decision.kind === "other") built.decision.kind = kind;
    if (built) this.#findings.addDecision(built, ids);
  }

  close(): void {
    const last = this.#clauses.at(-1);
    this.#flush(undefined, last ? idsOf(last) : []);
    if (!this.proposal && this.empty) this.#findings.doubtDecision(this.#heading);
  }
}
