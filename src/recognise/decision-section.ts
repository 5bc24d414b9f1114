import type { DecisionKind } from "../model/decision.ts";
import { withoutGaps } from "../model/records.ts";
import { chargedIn, dueBefore, markedDue } from "./actions/charge.ts";
import { buildDecision } from "./decisions/build.ts";
import { splitClauses, startsClause } from "./decisions/clause.ts";
import { namesHolder } from "./decisions/election.ts";
import { formalDecision } from "./decisions/formal.ts";
import { firstVerb } from "./decisions/kind.ts";
import { outcomesIn } from "./decisions/outcome.ts";
import { proposalIn } from "./decisions/proposal.ts";
import { reservationsIn } from "./decisions/reservations.ts";
import { unmarked } from "./decisions/unmarked.ts";
import type { Findings } from "./findings.ts";
import { anywhere, whole } from "./forms.ts";
import { idFor } from "./ids.ts";
import { wholeLabel } from "./labels.ts";
import { bulletsOf } from "./passages.ts";
import { readProse } from "./prose.ts";
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
  /** True for "- Beslut: …" in a list: the next line of the list is something else. */
  readonly #inline: boolean;
  /** True for "Mötet valde" alone on its line: who to which office stands below. */
  readonly #elects: boolean;
  #clauses: Piece[] = [];
  #count = 0;
  #settled = false;
  /** True once the list that it stands in has gone on to something else. */
  #over = false;
  /** What every decision here is, where words that lead to its clauses say so. */
  #kind: DecisionKind | undefined;
  /** On what the clauses depend, where the words that lead to them say so. */
  #condition: string | undefined;

  constructor(
    findings: Findings,
    heading: Line,
    { proposal, body, inline = false }: { proposal: boolean; body?: string | undefined; inline?: boolean },
  ) {
    this.#findings = findings;
    this.#heading = heading;
    this.proposal = proposal;
    this.#body = body;
    this.#inline = inline;
    this.#elects = anywhere(findings.context.words.decisions.elects).test(heading.text);
    if (this.#elects) this.#kind = "elect";
  }

  get empty(): boolean {
    return this.#count === 0 && this.#clauses.length === 0 && !this.#settled;
  }

  /** True for another point of the list that the heading "- Förslag" stands in, where it proposes nothing itself. */
  #endsBefore({ lines }: Passage): boolean {
    const { item, list } = this.#heading.block;
    const [line] = lines;
    if (!this.proposal || item === undefined || line?.block.item === undefined) return false;
    if (line.start === this.#heading.start) return false;
    return line.block.list <= list && !startsClause(line.text, this.#findings.context.words.decisions);
  }

  /**
   * Reads a passage, or each point of it where its lines have a list's signs; what is not decided is prose.
   * @returns true where the section is over
   */
  read(passage: Passage, inMeetings: boolean): boolean {
    const { source, words } = this.#findings.context;
    let over = false;
    for (const part of bulletsOf(passage, source)) {
      const all = sentencesOf(part.piece, words.outline, words.actions.marks);
      const rest: Piece[] = over ? all : this.take(part);
      over ||= rest.length === all.length && !this.empty;
      if (over) this.close();
      // Who dissents does so from what has just been decided.
      if (rest.some((each) => reservationsIn(textOf(each), this.#findings.context).length > 0))
        this.#flush(undefined, []);
      if (!passage.quoted) readProse(this.#findings, rest, inMeetings);
    }
    return over;
  }

  /** Takes what of a passage is decided (or proposed); answers the sentences that are not, in their order. */
  take(taken: Passage): Piece[] {
    // "b) kommunerna redovisar behov" on a line of its own goes on with what "a)" began.
    const lettered = this.#clauses.length > 0 && /^\(?[b-z]\) \S/.test(textOf(taken.piece));
    const passage = lettered ? { ...taken, listed: true } : taken;
    const { outline, actions } = this.#findings.context.words;
    const sentences = sentencesOf(passage.piece, outline, actions.marks);
    this.#over ||= this.#endsBefore(passage);
    if (this.#over) return sentences;
    return sentences.filter(
      (sentence, index) =>
        !this.#takes(unmarked(sentence), passage, { first: index === 0, sentences, index }),
    );
  }

  #takes(
    sentence: Piece,
    passage: Passage,
    { first, sentences, index }: { first: boolean; sentences: Piece[]; index: number },
  ): boolean {
    const text = textOf(sentence);
    const clause = startsClause(text, this.#findings.context.words.decisions);
    if (!clause && this.#leavesOutcome(text)) return false;
    if (!clause && (this.#takesOutcome(text, passage) || this.leads(text) || this.#repeats(text)))
      return true;
    if (!clause && this.#takesCharge(sentence, text)) return true;
    if (!clause && !this.#mayDecide(text, { passage, first })) return false;
    // In a list of all that was decided each point is a decision of its own.
    if (!clause && first && passage.listed && !this.#findings.item) this.#flush(undefined, []);
    const next = sentences[index + 1]?.start;
    const ids = idsOf(sentence, next === undefined ? undefined : next + 1);
    this.#clauses.push(...this.#clausesOf(sentence, clause));
    // "… Ansvarig: Siv Ek." behind it is about this.
    this.#findings.before = sentence;
    const id = idFor("d", ids);
    if (id !== undefined) this.#flush(id, ids);
    return true;
  }

  /** "… Ansvarig: Siv Ek." behind a clause of the same paragraph: what is decided is Siv's to do. */
  #takesCharge(sentence: Piece, text: string): boolean {
    const clause = this.#clauses.at(-1);
    if (clause?.plain !== sentence.plain || !text.includes(":")) return false;
    this.#findings.before = clause;
    if (dueBefore(this.#findings, text)) return true;
    const owner = chargedIn(text, this.#findings.context);
    if (!owner) return false;
    const due = markedDue(text, this.#findings.context);
    const action = withoutGaps({ owner, task: textOf(clause), due });
    this.#findings.addAction(action, clause, { sure: true, explicit: true });
    return true;
  }

  /** "att …" may be several clauses; "Mötet beslutar att …" is the clauses that it has. */
  #clausesOf(sentence: Piece, clause: boolean): Piece[] {
    const { context } = this.#findings;
    if (clause || /^\(?a\) /.test(textOf(sentence))) return splitClauses(sentence, context.words.decisions);
    const found = this.proposal ? undefined : formalDecision(sentence, context);
    this.#condition ??= found?.condition;
    return found?.clauses ?? [sentence];
  }

  /** Words that say there is no decision, or that it is what was put to the meeting: "Attsatsen bifalls". */
  #takesOutcome(text: string, passage: Passage): boolean {
    const { context } = this.#findings;
    if (this.empty && whole(context.words.decisions.none).test(text)) {
      this.#settled = true;
      return true;
    }
    const outcomes = this.proposal ? [] : outcomesIn(text, context, true);
    if (outcomes.length === 0 || !this.#findings.settle(outcomes, passage.piece, idsOf(passage.piece)))
      return false;
    this.#settled = true;
    return true;
  }

  /** "Stämman godkände styrelsens förslag" below what is proposed: that is put to the meeting before this is read. */
  #leavesOutcome(text: string): boolean {
    if (!this.proposal || this.#clauses.length === 0) return false;
    if (outcomesIn(text, this.#findings.context, false).length === 0) return false;
    this.#flush(undefined, []);
    return true;
  }

  /** Words that only lead to the clauses: "Nämnden föreslår fullmäktige besluta". */
  leads(text: string): boolean {
    const { words } = this.#findings.context;
    if (!this.empty || !whole(words.decisions.recommends).test(text)) return false;
    this.#kind = "recommend";
    return true;
  }

  /** "Beslut: Samrådet beslutar" is one heading of what follows. */
  #repeats(text: string): boolean {
    return (
      this.empty && !this.proposal && wholeLabel(text, this.#findings.context.words)?.role === "decision"
    );
  }

  /** Words that are no clause are decided if they come first, stand in the list, or use a verb of deciding. */
  #mayDecide(text: string, { passage, first }: { passage: Passage; first: boolean }): boolean {
    if (passage.quoted || text.endsWith("?")) return false;
    if (this.#elects) return first && namesHolder(text, this.#findings.context);
    if (this.empty) return first;
    if (passage.listed && this.#inline && first) return false;
    if (passage.listed) return first && this.#clauses.length > 0;
    return (
      !first &&
      this.#clauses.length > 0 &&
      firstVerb(text, this.#findings.context.words.decisions) !== undefined &&
      !this.#findings.isFollowUp(text)
    );
  }

  /** A decision ends with its section, and wherever an id stands. */
  #flush(id: string | undefined, ids: readonly string[]): void {
    if (this.#clauses.length === 0) return;
    this.#count++;
    const clauses = this.#clauses;
    this.#clauses = [];
    if (this.proposal) {
      const { context } = this.#findings;
      for (const piece of clauses)
        this.#findings.addProposal(piece, proposalIn(piece, context)?.by ?? this.#body);
      return;
    }
    const condition = this.#condition;
    this.#condition = undefined;
    const built = buildDecision({ clauses, id, condition, ...this.#findings.place }, this.#findings.context);
    if (built && this.#kind) built.decision.kind = this.#kind;
    if (built) this.#findings.addDecision({ ...built, manner: "headed" }, ids);
  }

  close(): void {
    const last = this.#clauses.at(-1);
    this.#flush(undefined, last ? idsOf(last) : []);
    if (!this.proposal && this.empty) this.#findings.doubtDecision(this.#heading);
  }
}
