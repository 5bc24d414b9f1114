import { clauseText, type Decision } from "../model/decision.ts";
import { addTo } from "../model/groups.ts";
import type { AgendaItem, Sourced } from "../model/meeting.ts";
import type { Minutes } from "../model/minutes.ts";
import { decisionOfClause, formatReference, parseReference } from "../model/reference.ts";
import { citedRecord } from "./citations.ts";
import { CitedInWords } from "./cited-in-words.ts";
import { type Fold, itemTitle } from "./fold-context.ts";

/** What minutes decide in a matter that was recommended to them. */
interface TakenUp {
  /** The recommendation. */
  ref: string;
  decisions: Sourced<Decision>[];
}

/** The decisions that each organisation takes for itself, and how minutes elsewhere refer to them. */
export class Recommendations {
  readonly #fold: Fold;
  readonly #asked = new Set<string>();
  /** By the place of an agenda item, the only such decision in it. */
  readonly #ofItem = new Map<string, string[]>();
  /** By the reference of what a board made of one before it decided, which one that was. */
  readonly #made = new Map<string, string[]>();
  readonly #minutes = new Map<string, Minutes>();
  readonly #words: CitedInWords;

  constructor(fold: Fold) {
    this.#fold = fold;
    for (const minutes of fold.view.held) {
      for (const { id, adoption, kind, agenda } of minutes.meeting.decisions) {
        if (id === undefined || (adoption === undefined && kind !== "recommend")) continue;
        this.#asked.add(formatReference(minutes.id, id));
        this.#minutes.set(minutes.id, minutes);
        if (agenda !== undefined)
          addTo(this.#ofItem, `${minutes.id}#${agenda}`, formatReference(minutes.id, id));
      }
    }
    const { references, view } = fold;
    this.#words = new CitedInWords({ references, config: view.archive.config }, [...this.#minutes.values()]);
  }

  get none(): boolean {
    return this.#asked.size === 0;
  }

  /** What one meeting decided in each such matter; to be asked in date order, since a matter may take several meetings. */
  takenUpIn(minutes: Minutes): TakenUp[] {
    const found = new Map<string, Sourced<Decision>[]>();
    const decisions = minutes.meeting.decisions.filter(({ formality }) => formality !== true);
    for (const item of [...minutes.meeting.agenda, undefined]) {
      const own = decisions.filter((one) => (item ? belongsTo(one, item) : isAlone(one, minutes)));
      for (const [ref, answers] of this.#inItem(minutes, item, own)) {
        for (const answer of answers) addTo(found, ref, answer);
      }
    }
    return [...found].map(([ref, answers]) => ({ ref, decisions: answers }));
  }

  /** A decision that names the matter answers it; where none does, all that the item decides. */
  #inItem(minutes: Minutes, item: AgendaItem | undefined, decisions: readonly Sourced<Decision>[]) {
    const found = new Map<string, Sourced<Decision>[]>();
    for (const decision of decisions) {
      for (const ref of this.#namedBy(minutes, decision)) addTo(found, ref, decision);
    }
    for (const ref of item ? this.#takenUpBy(minutes, item) : []) {
      if (!found.has(ref)) found.set(ref, [...decisions]);
    }
    for (const [ref, answers] of found) {
      if (!this.#isBefore(ref, minutes)) found.delete(ref);
      else if (!answers.some(isDecided)) this.#carry(ref, minutes, { answers, number: item?.number });
    }
    return found;
  }

  /** What takes up what the board made of the matter, takes up the matter; until the board has decided it. */
  #carry(
    ref: string,
    { id, meeting }: Minutes,
    { answers, number }: { answers: readonly Decision[]; number: string | undefined },
  ): void {
    const told = number === undefined ? [] : meeting.follow_ups.filter(({ agenda }) => agenda === number);
    for (const one of [...answers, ...told]) addTo(this.#made, formatReference(id, one.id ?? ""), ref);
  }

  #takenUpBy(minutes: Minutes, { follows = [], title = "" }: AgendaItem): Set<string> {
    const named = follows.flatMap((written) => this.#meant(written, { minutes, about: title }));
    return new Set(named.length > 0 ? named : this.#citedIn(title, title));
  }

  #namedBy(minutes: Minutes, decision: Decision): Set<string> {
    const texts = (decision.clauses ?? []).map(clauseText);
    const about = [itemTitle(minutes, decision.agenda), ...texts].join(" ");
    const named = (decision.refers_to ?? []).flatMap((written) => this.#meant(written, { minutes, about }));
    return new Set(named.length > 0 ? named : texts.flatMap((text) => this.#citedIn(text, about)));
  }

  #citedIn(text: string, about: string): string[] {
    return this.#words.in(text, about).filter((ref) => this.#asked.has(ref));
  }

  /** The recommendations that a written reference leads to. */
  #meant(written: string, { minutes, about }: { minutes: Minutes; about: string }): string[] {
    const found = this.#fold.references.resolve(written, minutes.id);
    if (found.type !== "found") return this.#citedIn(written, about);
    const ref = decisionOfClause(found.ref) ?? found.ref;
    return this.#asked.has(ref) ? [ref] : (this.#made.get(ref) ?? this.#inMinutesOf(ref, about));
  }

  /** By a meeting alone, the decision that is about the same; by another record, the one decision of its item. */
  #inMinutesOf(ref: string, about: string): string[] {
    const { meeting: id, local } = parseReference(ref);
    const minutes = this.#minutes.get(id);
    if (minutes === undefined) return [];
    if (local === undefined) return [citedRecord(minutes, about)].filter((cited) => this.#asked.has(cited));
    const { decisions, actions, follow_ups } = minutes.meeting;
    const record = [...decisions, ...actions, ...follow_ups].find((one) => one.id === local);
    const ofItem = this.#ofItem.get(`${id}#${record?.agenda}`) ?? [];
    return ofItem.length === 1 ? ofItem : [];
  }

  /** What was decided before it was recommended is no answer; neither is what the recommending meeting says itself. */
  #isBefore(ref: string, { id, meeting }: Minutes): boolean {
    const other = this.#minutes.get(parseReference(ref).meeting);
    return other !== undefined && other.id !== id && (other.meeting.date ?? "") <= (meeting.date ?? "");
  }
}

function belongsTo({ agenda }: Decision, { number }: AgendaItem): boolean {
  return number !== undefined && agenda === number;
}

/** A decision that belongs to no item of the agenda. */
function isAlone({ agenda }: Decision, { meeting }: Minutes): boolean {
  return !meeting.agenda.some(({ number }) => number !== undefined && number === agenda);
}

function isDecided({ kind, condition }: Decision): boolean {
  return (kind === "approve" || kind === "reject") && condition === undefined;
}
