import type { LabelRole } from "../language/labels.ts";
import { outcomesIn } from "./decisions/outcome.ts";
import type { Findings } from "./findings.ts";
import { grown } from "./grown.ts";
import { namedPresenters, onlyNames } from "./outline/named-presenters.ts";
import { namedAttachments } from "./outline/title.ts";
import { textsOf } from "./passages.ts";
import { splitNames } from "./people/name.ts";
import { readProse } from "./prose.ts";
import { joinMarks, readLabelled } from "./prose-actions.ts";
import { isReceiver } from "./standing-alone.ts";
import { idsOf, textOf, wholeOf } from "./text/piece.ts";
import { offsetAt, plainOf } from "./text/plain.ts";
import { sentencesOf } from "./text/sentences.ts";
import type { Passage } from "./units.ts";

/** What stands behind or below a label such as "Föredragande:", "Bilaga:" or "Åtgärd:". */
export class LabelledSection {
  readonly #findings: Findings;
  readonly #role: LabelRole;
  /** True behind names that have a passage of their own: others may follow. */
  #further = false;
  /** True when what was taken last ended it. */
  over = false;

  constructor(findings: Findings, role: LabelRole) {
    this.#findings = findings;
    this.#role = role;
  }

  /** @returns false where the passage shows that the section is over */
  take(passage: Passage, inMeetings: boolean): boolean {
    switch (this.#role) {
      case "presenter":
        return this.#readPresenters(passage, inMeetings);
      case "sent-to":
        return this.#readReceivers(passage);
      case "clause":
        return this.#once(() => this.#readClause(passage, inMeetings));
      case "case":
        return this.#once(() => this.#readCase(passage));
      case "attachments":
        return this.#readAttachments(passage, inMeetings);
      case "action":
        return this.#readAction(passage, inMeetings);
      case "date":
      case "time":
      case "place":
        return this.#once(() => {});
      default:
        return false;
    }
  }

  /** "Motion: To paint the hall. Seconded: Bob. Motion passed.": what became of the clause may stand behind it. */
  #readClause({ piece }: Passage, inMeetings: boolean): void {
    const { context } = this.#findings;
    const [clause, ...rest] = sentencesOf(piece, context.words.outline);
    const told = rest.some((sentence) => outcomesIn(textOf(sentence), context, false).length > 0);
    this.#findings.put(told && clause ? clause : piece);
    if (told) readProse(this.#findings, rest, inMeetings);
  }

  #once(read: () => void): true {
    read();
    this.over = true;
    return true;
  }

  #readPresenters(passage: Passage, inMeetings: boolean): boolean {
    const { item, context } = this.#findings;
    if (this.#further && !onlyNames(passage, context.words.people)) return false;
    const named = namedPresenters(passage, context);
    if (!named) return false;
    this.#further = true;
    if (item) item.presenter = grown(item.presenter, named.names);
    if (!passage.listed) this.over = true;
    readProse(this.#findings, named.prose, inMeetings);
    return true;
  }

  #readReceivers(passage: Passage): boolean {
    const { context, lastDecision } = this.#findings;
    const goesOn = isReceiver(passage, context.words.people);
    if (this.#further && !goesOn && !passage.listed) return false;
    this.#further = goesOn;
    const { and } = context.words.people;
    const names = textsOf(passage).flatMap((text) => splitNames(text.replace(/[.\s]+$/, ""), and));
    if (lastDecision && names.length > 0) lastDecision.sent_to = grown(lastDecision.sent_to, names);
    if (!passage.listed && !goesOn) this.over = true;
    return true;
  }

  /** "Bilaga: Prognos 2": the label's line, or the list below it. */
  #readAttachments({ piece, lines, listed, labelled }: Passage, inMeetings: boolean): boolean {
    const { item, context } = this.#findings;
    const [first, ...more] = lines;
    const own = labelled && first ? context.source.slice(offsetAt(piece.plain, 0), first.end) : textOf(piece);
    const found = namedAttachments(own, context.words);
    if (!item || found.length === 0) return false;
    item.attachments = grown(item.attachments, found);
    if (!listed) this.over = true;
    const { outline } = context.words;
    const rest =
      labelled && more.length > 0 ? sentencesOf(wholeOf(plainOf(context.source, more)), outline) : [];
    readProse(this.#findings, rest, inMeetings);
    return true;
  }

  #readCase(passage: Passage): void {
    const { item } = this.#findings;
    if (item) item.case ??= textOf(passage.piece).replace(/[.\s]+$/, "");
  }

  /** The sentence behind "Åtgärd:" is a task, whoever is to do it; what follows is prose. */
  #readAction({ piece }: Passage, inMeetings: boolean): true {
    const { context } = this.#findings;
    const { outline, actions } = context.words;
    const [first, ...rest] = joinMarks(sentencesOf(piece, outline, actions.marks), context);
    this.over = true;
    if (first) readLabelled(this.#findings, first, idsOf(first, rest[0] && rest[0].start + 1));
    this.#findings.before = first;
    readProse(this.#findings, rest, inMeetings);
    return true;
  }
}
