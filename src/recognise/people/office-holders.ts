import type { Findings } from "../findings.ts";
import { wholeLabel } from "../labels.ts";
import { type Piece, partOf, textOf } from "../text/piece.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Passage } from "../units.ts";
import { innerLabels } from "./inner-labels.ts";
import { electedIn, noteOfficers, type Office, officeOfLabel, onlyNames } from "./officers.ts";
import { rowsOf } from "./rows.ts";

/** False for none, and for two names that nothing parts. */
function isOneName(name: string): boolean {
  return name !== "" && name.split(" ").length < 4;
}

/** Who holds the offices that labels name: beside them, below them, or all below all of them. */
export class OfficeHolders {
  readonly #findings: Findings;
  /** Labels of offices that stand one below the other, with nothing between them, and want their holders. */
  #row: Office[] = [];
  /** True from the second label on, until each has its holder. */
  #waiting = false;
  /** Chairs and secretaries, and where they are named. */
  readonly held: { name: string; role: string; piece: Piece }[] = [];

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** A label, or something else that ends a row of them. */
  announce(office: Office | undefined, filled: boolean): void {
    if (this.#waiting && this.#row.length > 0 && office && !filled) this.#row.push(office);
    else this.#row = office && !filled ? [...this.#row, office] : [];
    this.#waiting = this.#row.length > 1;
  }

  /**
   * "Vid protokollet / Ordförande / Justerare", and below them as many names in the same order.
   * @returns false where the passage is none of them
   */
  takeRow(passage: Passage): boolean {
    const { context } = this.#findings;
    const rows = this.#waiting && !passage.quoted ? rowsOf(passage, context.source) : [];
    const written = rows.filter(({ piece }) => /\p{L}/u.test(textOf(piece)));
    if (written.length === 0) {
      if (!this.#waiting) this.#row = [];
      return this.#waiting && !passage.quoted;
    }
    const named = written.map(({ piece }) => onlyNames(textOf(piece), context, false));
    const single = named.every(([name = "", ...more]) => more.length === 0 && isOneName(name));
    const fits = single && written.length <= this.#row.length;
    const offices = fits ? this.#row.splice(0, written.length) : [];
    offices.forEach((office, index) => {
      const row = written[index];
      if (row) this.note(office, row.piece);
    });
    if (!fits) this.#row = [];
    this.#waiting = this.#row.length > 0;
    return fits;
  }

  /** @returns false where the text names nobody */
  note(office: Office, piece: Piece, sure = false): boolean {
    const names = onlyNames(textOf(piece), this.#findings.context, sure);
    const [name] = names;
    if (name === undefined) return false;
    noteOfficers(this.#findings.result.facts, { office, names });
    if (office !== "approvers") this.held.push({ name, role: office, piece });
    return true;
  }

  /** "Siv Ek. Sekreterare: Bo Alm" */
  noteSentences(office: Office, piece: Piece, sure: boolean): boolean {
    let found = false;
    for (const sentence of sentencesOf(piece, this.#findings.context.words.outline)) {
      const [label] = innerLabels(textOf(sentence), this.#findings.context.words);
      const named = label && officeOfLabel(label.role);
      const own = named ? partOf(sentence, 0, label.at) : sentence;
      found = this.#noteSentence(own, { office, sure, found }) || found;
      if (named) this.note(named, partOf(sentence, label.start, label.end), true);
    }
    return found;
  }

  #noteSentence(piece: Piece, known: { office: Office; sure: boolean; found: boolean }): boolean {
    const { context, result } = this.#findings;
    const { office, sure, found } = known;
    const text = textOf(piece);
    const end = text.indexOf(":") + 1;
    const label = end > 0 ? wholeLabel(text.slice(0, end), context.words)?.role : undefined;
    const named = label === undefined ? undefined : officeOfLabel(label);
    if (named) {
      this.note(named, partOf(piece, end, text.length), true);
      return false;
    }
    if (found) return false;
    const names = sure ? [] : electedIn(text, context);
    noteOfficers(result.facts, { office, names });
    return names.length > 0 || this.note(office, piece, sure);
  }
}
