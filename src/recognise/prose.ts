import { actionIn } from "./actions/prose.ts";
import { adoptionIn, buildDecision } from "./decisions/build.ts";
import { formalDecision } from "./decisions/formal.ts";
import { proposalIn, reportedDecision } from "./decisions/reported.ts";
import { validityIn } from "./decisions/validity.ts";
import type { Findings } from "./findings.ts";
import { firstFit, opening, whole } from "./forms.ts";
import { idFor } from "./ids.ts";
import { caseIn } from "./outline/title.ts";
import { splitNames } from "./people/name.ts";
import { namesSaid, recuse } from "./people/spoken.ts";
import { withoutGaps } from "./records.ts";
import { findReferences } from "./references.ts";
import { idsOf, type Piece, textOf } from "./text/piece.ts";

type Reader = (findings: Findings, sentence: Piece, ids: readonly string[]) => boolean;

/** Who may take a sentence, in this order: one sentence makes one record. */
const readers: readonly Reader[] = [
  readFollows,
  readPresenter,
  readRecusal,
  readReservation,
  readSentTo,
  readDecision,
  readReported,
  readProposal,
  readFollowUp,
  readAction,
];

/** Reads sentences that stand under no label. */
export function readProse(findings: Findings, sentences: readonly Piece[], inMeetings: boolean): void {
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1]?.start;
    const ids = idsOf(sentence, next === undefined ? undefined : next + 1);
    noteDetails(findings, textOf(sentence));
    const taken = readers.find((read) => read(findings, sentence, ids));
    const proposed = taken === readProposal || taken === readReported;
    if (!proposed && taken !== readDecision) findings.addMeetings(sentence, inMeetings);
  });
}

/** Case number, validity, votes and adoption, which a sentence may tell besides. */
function noteDetails(findings: Findings, text: string): void {
  const { item, context } = findings;
  if (item && item.case === undefined) {
    const number = caseIn(text, context.words);
    if (number !== undefined) item.case = number;
  }
  findings.say(validityIn(text, context));
  findings.sayVotes(text);
  findings.say({ adoption: adoptionIn(text, context) });
}

function readFollows(findings: Findings, sentence: Piece): boolean {
  const { item, context } = findings;
  const text = textOf(sentence);
  if (!item || !opening`(?:${context.words.outline.follows})`.test(text)) return false;
  const refs = findReferences(text).map(({ ref }) => ref);
  if (refs.length > 0) item.follows = [...(item.follows ?? []), ...refs];
  return refs.length > 0;
}

function readPresenter(findings: Findings, sentence: Piece): boolean {
  const { item, context } = findings;
  if (!item) return false;
  const names = namesSaid(textOf(sentence), context.words.outline.presents, context);
  if (names.length > 0) item.presenter = [...(item.presenter ?? []), ...names];
  return names.length > 0;
}

function readRecusal(findings: Findings, sentence: Piece): boolean {
  const { context, result, place } = findings;
  const names = namesSaid(textOf(sentence), context.words.decisions.recusal, context);
  if (names.length === 0 || place.agenda === undefined) return false;
  for (const name of recuse(result.attendees, names, place.agenda)) {
    result.attendees.push({ name, recused: [place.agenda], ...findings.at(sentence) });
  }
  return true;
}

function readReservation(findings: Findings, sentence: Piece): boolean {
  const decision = findings.lastDecision;
  const { context } = findings;
  const names = namesSaid(textOf(sentence), context.words.decisions.reservation, context);
  if (!decision || names.length === 0) return false;
  decision.reservations = [...(decision.reservations ?? []), ...names];
  return true;
}

/** "Beslutet skickas till Alby kommun och revisorerna." */
function readSentTo(findings: Findings, sentence: Piece): boolean {
  const decision = findings.lastDecision;
  const { decisions, people } = findings.context.words;
  const names = firstFit(decisions.sentTo, textOf(sentence), (source) => whole`${source}(?: .*)?`)?.groups?.[
    "names"
  ];
  if (!decision || names === undefined) return false;
  decision.sent_to = [...(decision.sent_to ?? []), ...splitNames(names, people.and)];
  return true;
}

function readDecision(findings: Findings, sentence: Piece, ids: readonly string[]): boolean {
  const found = formalDecision(sentence, findings.context);
  if (!found) return false;
  const built = buildDecision(
    { clauses: found.clauses, id: idFor("d", ids), ...findings.place },
    findings.context,
  );
  if (!built) return false;
  if (found.kind) built.decision.kind = found.kind;
  findings.addDecision(built, ids);
  return true;
}

function readReported(findings: Findings, sentence: Piece): boolean {
  const found = reportedDecision(textOf(sentence), findings.context);
  if (!found) return false;
  findings.result.reported_decisions.push(
    withoutGaps({ agenda: findings.place.agenda, ...found, ...findings.at(sentence), explicit: false }),
  );
  return true;
}

function readProposal(findings: Findings, sentence: Piece): boolean {
  const found = proposalIn(textOf(sentence), findings.context);
  if (!found) return false;
  findings.result.proposals.push(
    withoutGaps({ agenda: findings.place.agenda, ...found, ...findings.at(sentence), explicit: false }),
  );
  return true;
}

function readFollowUp(findings: Findings, sentence: Piece, ids: readonly string[]): boolean {
  return findings.addFollowUp(sentence, ids);
}

function readAction(findings: Findings, sentence: Piece, ids: readonly string[]): boolean {
  const found = actionIn(textOf(sentence), findings.context);
  if (!found) return false;
  const id = idFor("a", ids);
  const record = withoutGaps({
    id,
    agenda: findings.place.agenda,
    ...found,
    ...findings.at(sentence),
    explicit: false,
  });
  // Whoever wrote an id behind the sentence has said that it is an action.
  if (id === undefined) findings.result.suggestions.push({ list: "actions", ...record });
  else findings.result.actions.push(record);
  return true;
}
