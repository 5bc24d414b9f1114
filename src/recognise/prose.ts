import { actionsIn } from "./actions/prose.ts";
import { adoptionIn } from "./decisions/adoption.ts";
import { partsWithBareClauses } from "./decisions/bare.ts";
import { conditionAfter } from "./decisions/extents.ts";
import { reservationsIn } from "./decisions/reservations.ts";
import { validityIn } from "./decisions/validity.ts";
import type { Findings } from "./findings.ts";
import { anywhere, firstFit, opening, whole } from "./forms.ts";
import { grown, grownOnce } from "./grown.ts";
import { presentersIn } from "./outline/presenters.ts";
import { bodyAttachments, caseIn } from "./outline/title.ts";
import { splitNames } from "./people/name.ts";
import { namesSaid, recuse } from "./people/spoken.ts";
import { joinMarks, readActions, readCharge } from "./prose-actions.ts";
import {
  readDecision,
  readDoubtful,
  readOutcome,
  readProposal,
  readReported,
  readToldDecision,
} from "./prose-decisions.ts";
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
  readOutcome,
  readDecision,
  readReported,
  readCharge,
  readActions,
  readProposal,
  readToldDecision,
  readFollowUp,
  readDoubtful,
];

/** Reads sentences that stand under no label. */
export function readProse(findings: Findings, sentences: readonly Piece[], inMeetings: boolean): void {
  const parts = sentences.flatMap((each) => partsWithBareClauses(each, findings.context));
  const joined = joinMarks(parts, findings.context);
  joined.forEach((sentence, index) => {
    const next = joined[index + 1]?.start;
    const ids = idsOf(sentence, next === undefined ? undefined : next + 1);
    noteDetails(findings, textOf(sentence));
    const taken = readers.find((read) => read(findings, sentence, ids));
    const { plans } = findings.context.words.meetings;
    const plan = anywhere(plans).test(textOf(sentence));
    const proposed = (taken === readProposal && !plan) || taken === readReported;
    // What somebody is to do with a proposal is no reason to forget it: "… visar ett förslag till taxa, läs det".
    if (taken === readActions) readProposal(findings, sentence);
    if (!proposed && taken !== readDecision) findings.addMeetings(sentence, inMeetings);
    if (taken !== readCharge) findings.before = sentence;
  });
}

/** Case number, validity, votes and adoption, which a sentence may tell besides. */
function noteDetails(findings: Findings, text: string): void {
  const { item, context } = findings;
  if (item && item.case === undefined) {
    const number = caseIn(text, context.words);
    if (number !== undefined) item.case = number;
  }
  const attachments = bodyAttachments(text, item?.attachments, context.words);
  if (item && attachments) item.attachments = attachments;
  findings.say(validityIn(text, context));
  const { lastDecision } = findings;
  const condition = lastDecision && conditionAfter(text, context.words.decisions);
  if (condition) lastDecision.condition ??= condition;
  findings.sayVotes(text);
  findings.sayOfficers(text);
  findings.say({ adoption: adoptionIn(text, context) });
}

function readFollows(findings: Findings, sentence: Piece): boolean {
  const { item, context } = findings;
  const text = textOf(sentence);
  if (!item || !opening`(?:${context.words.outline.follows})`.test(text)) return false;
  const refs = findReferences(text).map(({ ref }) => ref);
  if (refs.length > 0) item.follows = grown(item.follows, refs);
  return refs.length > 0;
}

function readPresenter(findings: Findings, sentence: Piece): boolean {
  const { item, context, before } = findings;
  if (!item) return false;
  const opens = before === undefined && item.presenter === undefined;
  const text = textOf(sentence);
  const { names, sure } = presentersIn(text, context, { first: opens });
  // "Siv redovisar kostnaderna till hösten": she has it to do, not to present here.
  if (!sure && names.length > 0 && actionsIn(text, context).length > 0) return false;
  if (names.length > 0) item.presenter = grownOnce(item.presenter, names);
  return names.length > 0 && sure;
}

function readRecusal(findings: Findings, sentence: Piece): boolean {
  const { context, result, place } = findings;
  const names = namesSaid(textOf(sentence), context.words.decisions.recusal, context);
  if (names.length === 0 || place.agenda === undefined) return false;
  for (const name of recuse(findings.attendance, names, place.agenda)) {
    result.attendees.push({ name, recused: [place.agenda], ...findings.at(sentence) });
  }
  return true;
}

function readReservation(findings: Findings, sentence: Piece): boolean {
  const decision = findings.lastDecision;
  const { context } = findings;
  const names = reservationsIn(textOf(sentence), context);
  if (!decision || names.length === 0) return false;
  decision.reservations = grown(decision.reservations, names);
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
  decision.sent_to = grown(decision.sent_to, splitNames(names, people.and));
  return true;
}

function readFollowUp(findings: Findings, sentence: Piece, ids: readonly string[]): boolean {
  return findings.addFollowUp(sentence, ids);
}
