import { eventRules, eventsOn } from "../../archive/journal-events.ts";
import type { FoundTarget } from "../../archive/journal-target.ts";
import type { Texts } from "../../language/texts.ts";
import type { JournalRecord } from "../../model/journal.ts";
import type { RefusalReason } from "../../model/problem.ts";
import { optionOf } from "./options.ts";

interface Refused {
  target: FoundTarget;
  draft: JournalRecord;
  texts: Texts;
}

/** Why an event does not fit a record, and what can be done instead. */
export function refusalInWords(reason: RefusalReason, refused: Refused): string {
  const { draft, target, texts } = refused;
  const { journal } = texts;
  const { event = "note" } = draft;
  if (reason === "already-done" && event !== "done" && event !== "cancelled") {
    return journal.alreadySaid({ ref: target.ref, event: texts.vocabulary.events[event] });
  }
  const why = journal.refused({ ref: target.ref, message: journal.refusals[reason].message });
  return [why, remedy(reason, refused)].filter(Boolean).join(" ");
}

function remedy(reason: RefusalReason, { target, draft, texts }: Refused): string {
  const { ref, type, adopters = [] } = target;
  const { journal, vocabulary } = texts;
  const event = draft.event ?? "note";
  switch (reason) {
    case "wrong-record": {
      const events = eventsOn(type).map((each) => vocabulary.events[each]);
      return journal.possibleEvents({ ref, type: journal.targets[type], events: events.join(", ") });
    }
    case "value-missing":
    case "organisation-missing": {
      const needs = eventRules[event].needs.map((oneOf) => oneOf.map(optionOf).join(` ${journal.or} `));
      return journal.needs({ event: vocabulary.events[event], options: needs.join(", ") });
    }
    case "organisation-unknown":
      return journal.whoAdopts({ ref, organisations: adopters.join(", ") });
    case "already-done":
      return event === "done" && target.settled ? journal.reopen({ ref }) : "";
    default:
      return "";
  }
}
