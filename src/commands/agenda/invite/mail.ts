import { type CalendarEvent, calendarEvent, line } from "../../../output/ics-event.ts";
import type { Invitation } from "../../../output/invitation.ts";
import { invitationHtml } from "../../../output/invitation-html.ts";
import type { Attendee, Correspondent } from "../../../output/invitation-ics.ts";
import { invitationText } from "../../../output/invitation-text.ts";
import { Failure } from "../../../ports/failure.ts";
import { archiveId, frameOf } from "../../calendar/contents.ts";
import { UserError } from "../../context.ts";
import { forumName } from "../../list/question.ts";
import type { AgendaSheet } from "../sheet.ts";
import { attendeesOf, type Company } from "./people.ts";
import { meetingOf, subjectOf } from "./view.ts";

export interface WrittenMail {
  text: string;
  /** Whom it is addressed to. */
  to: readonly Correspondent[];
}

/**
 * The invitation as a mail that carries the meeting, for a mail program to send.
 * @throws UserError where neither secretary nor chair has an address
 * @throws Failure where `klubba.yaml` names a time zone that does not exist
 */
export async function invitationMail(
  invitation: Invitation,
  company: Company,
  sheet: AgendaSheet,
): Promise<WrittenMail> {
  const { question } = sheet;
  const from = senderOf(company, sheet);
  const attendees = attendeesOf(company);
  const event = eventOf(invitation, sheet);
  const frame = frameOf(question);
  const [{ invitationIcs, methodOf }, { mailFile }] = await Promise.all([
    import("../../../output/invitation-ics.ts"),
    import("../../../output/mail.ts"),
  ]);
  const calendar = invitationIcs({ event, organizer: from, attendees }, frame);
  if (calendar === undefined) throw new Failure({ code: "unknown-time-zone", name: frame.zone });
  const to = othersThan(from, attendees);
  const text = await mailFile({
    from,
    to,
    subject: subjectOf(invitation, meetingOf(sheet), question.texts),
    text: invitationText(invitation),
    html: invitationHtml(invitation),
    calendar: { text: calendar, method: methodOf(event), file: question.texts.invitation.calendarFile },
    stamp: frame.stamp,
    uid: event.uid,
    sequence: event.sequence,
  });
  return { text, to };
}

function senderOf({ sender, hosts }: Company, { question, forum }: AgendaSheet): Correspondent {
  if (sender?.email !== undefined) return { name: sender.name, email: sender.email };
  const { texts } = question;
  const people = hosts.map(({ name, role }) => `${name}, ${texts.vocabulary.roles[role]}`).join("; ");
  throw new UserError(texts.invitation.noSender({ forum: forumName(question, forum), people }));
}

function othersThan({ email }: Correspondent, attendees: readonly Attendee[]): Attendee[] {
  return attendees.filter((one) => one.email !== email);
}

/** As every calendar of the archive has it, but with the whole agenda instead of what comes back alone. */
function eventOf({ words, items }: Invitation, sheet: AgendaSheet): CalendarEvent {
  const { question, forum } = sheet;
  const event = calendarEvent(meetingOf(sheet), {
    forum: forumName(question, forum),
    archive: archiveId(question),
    comesUp: [],
    texts: question.texts,
  });
  const agenda = items.map(({ label, title }) => line(`${label} ${title}`));
  const lines = agenda.length > 0 ? [`${words.agenda}:`, ...agenda] : [];
  return { ...event, description: [event.description, ...lines].filter((one) => one !== "").join("\n") };
}
