import type { Config } from "../model/config.ts";
import type { Decision } from "../model/decision.ts";
import type { JournalRecord } from "../model/journal.ts";
import type { Action, AgendaItem, FollowUp, MeetingStatus, UpcomingMeeting } from "../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../model/minutes.ts";
import { foldArchive } from "./fold.ts";
import type { Archive, Register } from "./register.ts";

/** Minutes as a test writes them: the date, and the records that matter to it. */
export interface Written {
  date: string;
  forum?: string;
  id?: string;
  status?: MeetingStatus;
  agenda?: AgendaItem[];
  decisions?: Decision[];
  actions?: Action[];
  follow_ups?: FollowUp[];
  upcoming?: UpcomingMeeting[];
  title?: string;
}

export interface WrittenArchive {
  minutes?: Written[];
  journal?: JournalRecord[];
  /** Days of forum `vs` that `klubba.yaml` plans. */
  planned?: (string | UpcomingMeeting)[];
  config?: Config;
}

export const organisations = ["Region Norrsjö", "Alby kommun", "Berga kommun"];

/** Forum `vs` (prefix VS) with organisations, and `ks` (prefix KS), Swedish. */
export function archiveOf({
  minutes = [],
  journal = [],
  planned = [],
  config = {},
}: WrittenArchive): Archive {
  const plan = planned.map((one) => (typeof one === "string" ? { id: `VS-${one}`, date: one } : one));
  return {
    config: {
      language: "sv",
      organisations: organisations.map((name) => ({ name, aliases: [name.replace(" kommun", "")] })),
      forums: {
        vs: { name: "Vårdsamråd", prefix: "VS", organisations, planned: plan },
        ks: { name: "Kunskapsstyrning", prefix: "KS" },
      },
      ...config,
    },
    minutes: minutes.map(minutesOf),
    journal: journal.map((entry, index) => ({
      id: `j${String(index).padStart(3, "0")}`,
      at: `${entry.on ?? "2025-01-01"}T12:00:00+01:00`,
      ...entry,
      file: "journal.yaml",
      line: index + 1,
    })),
    diagnostics: [],
  };
}

export function minutesOf(written: Written): Minutes {
  const forum = written.forum ?? "vs";
  const id = written.id ?? `${forum.toUpperCase()}-${written.date}`;
  const meeting: MeetingRecords = {
    klubba: 1,
    id,
    forum,
    date: written.date,
    title: written.title,
    attendees: [],
    agenda: written.agenda ?? [],
    decisions: written.decisions ?? [],
    actions: written.actions ?? [],
    follow_ups: written.follow_ups ?? [],
    proposals: [],
    reported_decisions: [],
    upcoming_meetings: written.upcoming ?? [],
    suggestions: [],
  };
  return {
    file: `minutes/${forum}/${id}.md`,
    id,
    forum,
    status: written.status ?? "final",
    meeting,
    provisional: new Set(),
    diagnostics: [],
  };
}

/** The register of an archive on a day. */
export function on(asOf: string, written: WrittenArchive): Register {
  return foldArchive(archiveOf(written), asOf);
}

/** One decision of 6 March 2025 in item 2 of VS, and what became of it: the shape of most tables. */
export function oneDecision(decision: Decision, rest: WrittenArchive = {}): WrittenArchive {
  const first: Written = {
    date: "2025-03-06",
    agenda: [{ number: "2", title: "Ärendet" }],
    decisions: [{ id: "d2", agenda: "2", clauses: ["att …"], ...decision }],
  };
  return { ...rest, minutes: [first, ...(rest.minutes ?? [])] };
}
