import { createHash } from "node:crypto";
import type { Day } from "../model/day.ts";
import { line } from "./ics-event.ts";
import type { Correspondent } from "./invitation-ics.ts";

/** A message about a meeting, to be sent by somebody's own mail program. */
export interface MeetingMail {
  from: Correspondent;
  to: readonly Correspondent[];
  subject: string;
  text: string;
  html: string;
  /** The meeting, as an iCalendar message of that method. */
  calendar: { text: string; method: "REQUEST" | "CANCEL"; file: string };
  /** The day it is dated; undefined where none is known. */
  stamp: Day | undefined;
  uid: string;
  sequence: number;
}

/** Where no day is known; the same as a calendar's DTSTAMP. */
const beginning: Day = "2000-01-01";

/**
 * The message as a file (RFC 5322, MIME; the calendar as RFC 6047 has it): ASCII, CRLF. The same facts give the same
 * bytes; Message-ID and boundaries come from them, so that another text is another message, and no text can hold
 * a boundary.
 */
export async function mailFile(mail: MeetingMail): Promise<string> {
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer");
  const { text, html, calendar } = mail;
  const digest = createHash("sha256").update(JSON.stringify(mail)).digest("hex").slice(0, 32);
  const encoding = { contentTransferEncoding: "quoted-printable" };
  const composer = new MailComposer({
    from: addressOf(mail.from),
    to: mail.to.map(addressOf),
    subject: line(mail.subject),
    // Outlook then opens the file as a message to be sent, not as one that has come.
    headers: { "X-Unsent": "1" },
    text: { content: text, ...encoding },
    html: { content: html, ...encoding },
    icalEvent: {
      ...calendar,
      content: calendar.text,
      filename: calendar.file,
      contentTransferEncoding: "base64",
    },
    date: new Date(`${mail.stamp ?? beginning}T00:00:00Z`),
    messageId: messageId(mail, digest),
    baseBoundary: digest,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const bytes = await composer.compile().build();
  return bytes.toString("latin1");
}

function addressOf({ name, email }: Correspondent): { name: string; address: string } {
  return { name: line(name), address: email };
}

/** RFC 5322, 3.6.4: both sides of the @ are atoms with dots between. */
function messageId({ uid, sequence }: MeetingMail, digest: string): string {
  const at = uid.lastIndexOf("@");
  return `<${atom(uid.slice(0, at))}.${sequence}.${digest.slice(0, 16)}@${atom(uid.slice(at + 1))}>`;
}

function atom(text: string): string {
  const encoded = encodeURIComponent(line(text)).replace(/[().]/g, "-");
  return encoded.slice(0, 80) || "klubba";
}
