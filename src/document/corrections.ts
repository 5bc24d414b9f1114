import { dayOfEntry, viewOn } from "../archive/view.ts";
import { clauseText } from "../model/decision.ts";
import type { JournalEntry } from "../model/journal.ts";
import { type DocumentSource, dayInWords } from "./source.ts";

/** A correction or note of the journal, in words, and the item that it belongs beside. */
export interface Correction {
  /** The item's number; "" where that is not known, undefined where it is about the meeting as a whole. */
  agenda: string | undefined;
  text: string;
}

/** What the journal has corrected or noted in these minutes, up to the day asked about. */
export function correctionsOf(source: DocumentSource): Correction[] {
  const { archive, asOf, minutes } = source;
  if (archive.journal.length === 0) return [];
  return viewOn(archive, asOf)
    .journal.filter(({ event }) => event === "corrected" || event === "note")
    .filter(({ ref = "" }) => ref === minutes.id || /^[/#]/.test(ref.slice(minutes.id.length)))
    .filter(({ ref = "", text = "" }) => ref.startsWith(minutes.id) && text !== "")
    .map((entry) => correction(entry, source));
}

function correction(entry: JournalEntry, { minutes, texts }: DocumentSource): Correction {
  const { documents } = texts;
  const { ref = "", event, by, text = "" } = entry;
  const { meeting } = minutes;
  const local = ref.slice(minutes.id.length + 1);
  const records = [...meeting.decisions, ...meeting.actions, ...meeting.follow_ups];
  const record = records.find(
    ({ id }) => id === local || (id !== undefined && id === local.replace(/\.\d+$/, "")),
  );
  const agenda = ref.charAt(minutes.id.length) === "#" ? local : (record?.agenda ?? "");
  const siblings = records.filter((one) => (one.agenda ?? "") === agenda);
  const day = dayOfEntry(entry);
  const words = {
    day: [day === "" ? "" : dayInWords(day, texts), by === undefined ? "" : documents.by({ name: by })]
      .filter((each) => each !== "")
      .join(" "),
    text,
    of: record && siblings.length > 1 ? shortened(recordWords(record)) : "",
  };
  return {
    agenda: local === "" ? undefined : agenda,
    text: event === "note" ? documents.note(words) : documents.corrected(words),
  };
}

function recordWords(record: object): string {
  if ("clauses" in record && Array.isArray(record.clauses)) return record.clauses.map(clauseText)[0] ?? "";
  if ("task" in record && typeof record.task === "string") return record.task;
  return "text" in record && typeof record.text === "string" ? record.text : "";
}

/** The first words, enough to know a decision by. */
function shortened(text: string): string {
  const words = text.replace(/\.$/, "").split(/\s+/);
  return words.length <= 8 ? words.join(" ") : `${words.slice(0, 8).join(" ")} …`;
}
