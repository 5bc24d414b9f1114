import { ownerNames } from "./actions/assigned.ts";
import { listedTask } from "./actions/listed.ts";
import { taskTable } from "./actions/table.ts";
import { isRequest, isWork } from "./actions/verbs.ts";
import type { Findings } from "./findings.ts";
import { whole } from "./forms.ts";
import { idFor } from "./ids.ts";
import { labelIn } from "./prose-actions.ts";
import { idsOf, type Piece, partOf, textOf, wholeOf } from "./text/piece.ts";
import type { Passage } from "./units.ts";

/** What stands under a label such as "Åtgärder", passage by passage, until something else than tasks does. */
export class ActionSection {
  readonly #findings: Findings;
  /** Whoever a line of its own has named: "Siv:", and below it what Siv is to do. */
  #owner: string[] | undefined;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** @returns false where the passage is no part of the list */
  take(passage: Passage): boolean {
    const rows = taskTable(passage.lines, this.#findings.context);
    if (rows) {
      for (const { action, piece } of rows)
        this.#findings.addAction(action, piece, { sure: true, explicit: true });
      return true;
    }
    if (this.#takeOwner(passage)) return true;
    if (passage.listed || passage.labelled) return this.#add(passage.piece);
    return this.#takeLines(passage);
  }

  #takeOwner({ piece, lines }: Passage): boolean {
    const text = textOf(piece);
    const name = text.replace(/ ?:$/, "");
    const names =
      lines.length === 1 && text.length < 60 ? ownerNames(name, this.#findings.context) : undefined;
    if (names && (text.endsWith(":") || lines[0]?.strong === true)) this.#owner = names;
    return names !== undefined;
  }

  /** Lines without list marks are tasks where each of them says who, or begins with what is to be done. */
  #takeLines({ lines, piece }: Passage): boolean {
    const { context } = this.#findings;
    const pieces = lines.length === 1 ? [piece] : lines.map(({ plain }) => wholeOf(plain));
    const all = pieces.every((each) => {
      const text = textOf(each);
      const work = isWork(text, context.words.actions) || isRequest(text, context.words.actions);
      return text.length < 200 && (work || listedTask(text, context).owner !== undefined);
    });
    if (all) for (const each of pieces) this.#add(each);
    return all;
  }

  #add(entry: Piece): true {
    const { context } = this.#findings;
    // "AI: …" is the label of one task, also among others that have none.
    const piece = partOf(entry, labelIn(textOf(entry), context), textOf(entry).length);
    const text = textOf(piece);
    if (whole(`(?:${context.words.actions.none})(?: .{0,40})?`).test(text)) return true;
    const task = listedTask(text, context);
    const owner = task.owner ?? this.#owner;
    const id = task.id ?? idFor("a", idsOf(piece));
    this.#findings.addAction({ ...task, owner, id }, piece, { sure: true, explicit: true });
    return true;
  }
}
