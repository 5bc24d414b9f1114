import { actionIn } from "./actions/prose.ts";
import { adoptionIn, buildDecision } from "./decisions/build.ts";
import { formalDecision } from "./decisions/formal.ts";
import { proposalIn, reportedDecision } from "./decisions/reported.ts";
import { validityIn } from "./decisions/validity.ts";
import { opening } from "./forms.ts";
import { idFor } from "./ids.ts";
import type { Minutes } from "./minutes.ts";
import { caseIn } from "./outline/title.ts";
import { namesSaid, recuse } from "./people/spoken.ts";
import { withoutGaps } from "./records.ts";
import { findReferences } from "./references.ts";
import { idsOf, type Piece, textOf } from "./text/piece.ts";

type Reader = (minutes: Minutes, sentence: Piece, ids: readonly string[]) => boolean;

/** Who may take a sentence, in this order: one sentence makes one record. */
const readers: readonly Reader[] = [
  readFollows,
  readPresenter,
  readRecusal,
  readReservation,
  readDecision,
  readReported,
  readProposal,
  readFollowUp,
  readAction,
];

/** Reads sentences that stand under no label. */
export function readProse(minutes: Minutes, sentences: readonly Piece[], inMeetings: boolean): void {
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1]?.start;
    const ids = idsOf(sentence, next === undefined ? undefined : next + 1);
    noteDetails(minutes, textOf(sentence));
    const taken = readers.find((read) => read(minutes, sentence, ids));
    const proposed = taken === readProposal || taken === readReported;
    if (!proposed && taken !== readDecision) minutes.addMeetings(sentence, inMeetings);
  });
}

/** Case number, validity, votes and adoption, which a sentence may tell besides. */
function noteDetails(minutes: Minutes, text: string): void {
  const { item, context } = minutes;
  if (item && item.case === undefined) {
    const number = caseIn(text, context.words);
    if (number !== undefined) item.case = number;
  }
  minutes.say(validityIn(text, context));
  minutes.sayVotes(text);
  minutes.say({ adoption: adoptionIn(text, context) });
}

function readFollows(minutes: Minutes, sentence: Piece): boolean {
  const { item, context } = minutes;
  const text = textOf(sentence);
  if (!item || !opening`(?:${context.words.outline.follows})`.test(text)) return false;
  const refs = findReferences(text).map(({ ref }) => ref);
  if (refs.length > 0) item.follows = [...(item.follows ?? []), ...refs];
  return refs.length > 0;
}

function readPresenter(minutes: Minutes, sentence: Piece): boolean {
  const { item, context } = minutes;
  if (!item) return false;
  const names = namesSaid(textOf(sentence), context.words.outline.presents, context);
  if (names.length > 0) item.presenter = [...(item.presenter ?? []), ...names];
  return names.length > 0;
}

function readRecusal(minutes: Minutes, sentence: Piece): boolean {
  const { context, result, place } = minutes;
  const names = namesSaid(textOf(sentence), context.words.decisions.recusal, context);
  if (names.length === 0 || place.agenda === undefined) return false;
  for (const name of recuse(result.attendees, names, place.agenda)) {
    result.attendees.push({ name, recused: [place.agenda], ...minutes.at(sentence) });
  }
  return true;
}

function readReservation(minutes: Minutes, sentence: Piece): boolean {
  const decision = minutes.lastDecision;
  const { context } = minutes;
  const names = namesSaid(textOf(sentence), context.words.decisions.reservation, context);
  if (!decision || names.length === 0) return false;
  decision.reservations = [...(decision.reservations ?? []), ...names];
  return true;
}

function readDecision(minutes: Minutes, sentence: Piece, ids: readonly string[]): boolean {
  const found = formalDecision(sentence, minutes.context);
  if (!found) return false;
  const built = buildDecision(
    { clauses: found.clauses, id: idFor("d", ids), ...minutes.place },
    minutes.context,
  );
  if (!built) return false;
  if (found.kind) built.decision.kind = found.kind;
  minutes.addDecision(built, ids);
  return true;
}

function readReported(minutes: Minutes, sentence: Piece): boolean {
  const found = reportedDecision(textOf(sentence), minutes.context);
  if (!found) return false;
  minutes.result.reported_decisions.push(
    withoutGaps({ agenda: minutes.place.agenda, ...found, ...minutes.at(sentence), explicit: false }),
  );
  return true;
}

function readProposal(minutes: Minutes, sentence: Piece): boolean {
  const found = proposalIn(textOf(sentence), minutes.context);
  if (!found) return false;
  minutes.result.proposals.push(
    withoutGaps({ agenda: minutes.place.agenda, ...found, ...minutes.at(sentence), explicit: false }),
  );
  return true;
}

function readFollowUp(minutes: Minutes, sentence: Piece, ids: readonly string[]): boolean {
  return minutes.addFollowUp(sentence, ids);
}

function readAction(minutes: Minutes, sentence: Piece, ids: readonly string[]): boolean {
  const found = actionIn(textOf(sentence), minutes.context);
  if (!found) return false;
  const id = idFor("a", ids);
  const record = withoutGaps({
    id,
    agenda: minutes.place.agenda,
    ...found,
    ...minutes.at(sentence),
    explicit: false,
  });
  // Whoever wrote an id behind the sentence has said that it is an action.
  if (id === undefined) minutes.result.suggestions.push({ list: "actions", ...record });
  else minutes.result.actions.push(record);
  return true;
}
