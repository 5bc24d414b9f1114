import { line } from "./ics-event.ts";
import { calledInWords, detailsOf, type Invitation, type InvitedItem } from "./invitation.ts";
import { widthOf } from "./width.ts";
import { folded } from "./wrap.ts";

/** As mails are wrapped, so that an answer that quotes them still fits (RFC 5322, 2.1.1: at most 78). */
const width = 72;

/** The invitation as plain text, for mail programs that show no HTML. */
export function invitationText(invitation: Invitation): string {
  const { title, forum, facts, notices, items, called, apologies, sender, words } = invitation;
  const people = called.flatMap((one) => paragraph(calledInWords(one), "- "));
  const parts = [
    [line(title).toLocaleUpperCase(invitation.language)],
    paragraph(forum),
    facts.flatMap(({ label, value }) => paragraph(`${label}: ${value}`)),
    ...notices.map((one) => paragraph(one)),
    items.length > 0 ? [heading(words.agenda, invitation)] : [],
    items.flatMap((item) => itemLines(item, invitation)),
    people.length > 0 ? [heading(words.called, invitation)] : [],
    people,
    paragraph(apologies),
    paragraph(sender),
  ];
  const told = parts.filter((lines) => lines.length > 0 && lines[0] !== "");
  return `${told.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function heading(text: string, { language }: Invitation): string {
  return line(text).toLocaleUpperCase(language);
}

function itemLines(item: InvitedItem, { items, words }: Invitation): string[] {
  const indent = Math.max(...items.map(({ label }) => widthOf(line(label)))) + 1;
  const hanging = " ".repeat(indent);
  const label = line(item.label);
  const margin = label + " ".repeat(indent - widthOf(label));
  return [
    ...folded(line(item.title), { width, margin, hanging }),
    ...detailsOf(item, words).flatMap((one) => folded(line(one), { width, margin: hanging })),
  ];
}

function paragraph(text: string, margin = ""): string[] {
  return folded(line(text), { width, margin, hanging: " ".repeat(margin.length) });
}
