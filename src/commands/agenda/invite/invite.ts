import { longDay } from "../../../language/long-days.ts";
import type { Invitation } from "../../../output/invitation.ts";
import { plain } from "../../../output/plain.ts";
import type { Outcome } from "../../context.ts";
import { say } from "../../say.ts";
import { dayAsked } from "../../today.ts";
import type { AgendaCommandOptions } from "../options.ts";
import type { AgendaSheet } from "../sheet.ts";
import { type Form, targetOf, writeInvitation } from "./file.ts";
import { attachmentsOf, isClosed } from "./items.ts";
import { type Company, companyOf } from "./people.ts";
import { invitationOf } from "./view.ts";

/** An invitation in one of its forms, and what is to be said of it. */
interface Drafted {
  text: string;
  notes: string[];
}

/**
 * The invitation to the meeting, shown or written to a file. klubba sends nothing.
 * @throws UserError where the file may not be written, or a mail has no sender
 */
export async function invite(
  sheet: AgendaSheet,
  options: Pick<AgendaCommandOptions, "invite" | "to" | "force" | "dryRun" | "asOf">,
): Promise<Outcome> {
  const { context, texts, archive } = sheet.desk;
  const { invitation } = texts;
  const { path, form } = targetOf(options.invite ?? "", options.to, context);
  const { text, notes } = await draft(form, sheet);
  const more = [...pastNotes(sheet, dayAsked(context, options.asOf, archive.config)), ...notes];
  if (path === undefined) return { out: text, notes: say(context, more) };
  const file = plain(path);
  if (options.dryRun) return { out: text, notes: say(context, [invitation.wouldWrite({ file }), ...more]) };
  const replaced = writeInvitation(text, { path, force: options.force }, context);
  return { out: `${file}\n`, notes: say(context, [invitation.written({ file, replaced }), ...more]) };
}

async function draft(form: Form, sheet: AgendaSheet): Promise<Drafted> {
  const company = companyOf(sheet);
  const told = invitationOf(sheet, company);
  if (form === "eml") return mailDraft(told, company, sheet);
  if (form === "html") {
    const { invitationHtml } = await import("../../../output/invitation-html.ts");
    return { text: invitationHtml(told), notes: [] };
  }
  const { invitationMarkdown } = await import("../../../output/invitation-markdown.ts");
  return { text: invitationMarkdown(told), notes: [] };
}

async function mailDraft(told: Invitation, company: Company, sheet: AgendaSheet): Promise<Drafted> {
  const { invitationMail } = await import("./mail.ts");
  const { text, to } = await invitationMail(told, company, sheet);
  const { invitation } = sheet.desk.texts;
  const unreached = company.called.filter(({ email }) => email === undefined);
  const names = unreached.map(({ name, written }) =>
    written === undefined ? name : invitation.badEmail({ name, email: written }),
  );
  const labels = told.items.length === 0 ? [] : openAttachments(sheet);
  return {
    text,
    notes: [
      to.length > 0 ? invitation.sendYourself({ to: to.length }) : invitation.nobody,
      ...(names.length > 0 ? [invitation.withoutEmail({ names: plain(names.join(", ")) })] : []),
      ...(labels.length > 0 ? [invitation.attachThese({ labels: plain(labels.join(", ")) })] : []),
    ],
  };
}

function openAttachments(sheet: AgendaSheet): string[] {
  return sheet.items.filter((item) => !isClosed(item, sheet)).flatMap(attachmentsOf);
}

function pastNotes({ date, desk: { texts } }: AgendaSheet, today: string): string[] {
  return date < today ? [texts.invitation.isPast({ day: longDay(date, today, texts) })] : [];
}
