import type { MeetingState } from "../../archive/register.ts";
import { periodInWords, weekdayInWords } from "../../language/days.ts";
import type { Attendee } from "../../model/meeting.ts";
import type { MeetingRecords, Minutes } from "../../model/minutes.ts";
import { formatReference } from "../../model/reference.ts";
import type { Sheet, SheetField } from "../../output/sheet.ts";
import { forumName, type Question } from "../list/question.ts";
import { meetingStanding, meetingTime } from "../meetings.ts";
import { field, meetingEntries } from "./parts.ts";

/** A meeting: its facts, who was there, and its agenda with what was decided. */
export function meetingSheet(
  { meeting, minutes }: { meeting: MeetingState | undefined; minutes: Minutes | undefined },
  question: Question,
): Sheet {
  const { texts } = question;
  const { labels } = texts.show;
  const id = meeting?.id ?? minutes?.id ?? "";
  const date = meeting?.date ?? minutes?.meeting.date;
  const forum = forumName(question, meeting?.forum ?? minutes?.forum ?? "");
  const day = date === undefined ? "" : `${weekdayInWords(date, texts)} ${periodInWords(date, texts)}`;
  const title = meeting?.title ?? minutes?.meeting.title;
  const stands = meeting ? meetingStanding(meeting, question) : "";
  const file = minutes?.file ?? meeting?.source.file;
  return {
    ref: id,
    place: [title, forum, day].filter((part) => part !== undefined && part !== "").join(", "),
    standing: {
      text: stands || (minutes ? "" : texts.show.noMinutes),
      look: meeting?.status === "cancelled" ? "alarm" : "dim",
    },
    paragraphs: [],
    fields: [
      ...factFields(meeting, minutes?.meeting, question),
      ...(minutes ? recordFields(minutes, question) : []),
      meetingEntries(id, question),
      field(
        labels.read,
        file === undefined
          ? undefined
          : `${question.context.shown(file)}:${minutes ? 1 : (meeting?.source.line ?? 1)}`,
      ),
    ],
  };
}

function factFields(
  meeting: MeetingState | undefined,
  records: MeetingRecords | undefined,
  question: Question,
): SheetField[] {
  const { texts } = question;
  const { labels } = texts.show;
  const approvers = (records?.approvers ?? []).map(({ name = "", date }) =>
    date ? `${name} (${periodInWords(date, texts)})` : name,
  );
  return [
    field(labels.time, meeting && meetingTime(meeting, question)),
    field(labels.place, meeting?.place ?? records?.place),
    field(labels.mode, records?.mode && texts.vocabulary.modes[records.mode]),
    field(labels.chair, records?.chair),
    field(labels.secretary, records?.secretary),
    field(labels.approvers, approvers),
    field(labels.attendees, records && attendance(records, texts)),
    field(labels.absent, (records?.absent ?? []).map(({ name = "" }) => name).join(", ")),
  ];
}

/** One line an organisation: "Alby kommun: Siv Ek (ersättare för Per Ed, till 09:40)". */
function attendance({ attendees }: MeetingRecords, texts: Question["texts"]): string[] {
  const groups = new Map<string, string[]>();
  for (const attendee of attendees) {
    const { organisation = "" } = attendee;
    groups.set(organisation, [...(groups.get(organisation) ?? []), attendeeInWords(attendee, texts)]);
  }
  return [...groups].map(([organisation, names]) =>
    organisation === "" ? names.join(", ") : `${organisation}: ${names.join(", ")}`,
  );
}

function attendeeInWords(attendee: Attendee, { show, vocabulary, days }: Question["texts"]): string {
  const { name = "", role, remote, from, until, items, recused, substitute_for: substitute } = attendee;
  const roles: Readonly<Record<string, string>> = vocabulary.roles;
  const details = [
    role && (roles[role] ?? role),
    substitute && show.substitute({ name: substitute }),
    remote ? show.remote : undefined,
    from && show.fromTime({ time: days.time({ time: from }) }),
    until && show.untilTime({ time: days.time({ time: until }) }),
    items && show.items({ items: items.join(", ") }),
    recused && show.recused({ items: recused.join(", ") }),
  ].filter((detail) => detail !== undefined && detail !== "");
  return details.length === 0 ? name : `${name} (${details.join(", ")})`;
}

/** The agenda, each item followed by the references of what it gave. */
function recordFields({ id, meeting }: Minutes, { texts, lookup }: Question): SheetField[] {
  const { labels } = texts.show;
  const agenda = meeting.agenda.map(({ number = "", title = "" }) => {
    const records = [...meeting.decisions, ...meeting.actions, ...meeting.follow_ups].filter(
      (record) => record.agenda === number && record.id !== undefined,
    );
    const refs = records.map(({ id: local = "" }) => {
      const ref = formatReference(id, local);
      if (lookup.action(ref)?.open) return `${local} (${texts.vocabulary.actionStatuses.open})`;
      const open = (lookup.decision(ref) ?? lookup.returning(ref))?.open;
      return open ? `${local} (${texts.lists.words.open[0]})` : local;
    });
    return `${number} ${title}${refs.length > 0 ? ` – ${refs.join(", ")}` : ""}`.trim();
  });
  const upcoming = meeting.upcoming_meetings.map(({ date, title }) =>
    [date === undefined ? "" : periodInWords(date, texts), title].filter((part) => part).join(", "),
  );
  return [field(labels.agenda, agenda), field(labels.upcoming, upcoming)];
}
