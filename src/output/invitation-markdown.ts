import { line } from "./ics-event.ts";
import { calledInWords, detailsOf, type Invitation, type InvitedItem } from "./invitation.ts";

/** The invitation as Markdown, for any editor; what files say in it is text and no markup. */
export function invitationMarkdown(invitation: Invitation): string {
  const { title, forum, facts, notices, items, called, apologies, sender, words } = invitation;
  const people = called.map((one) => `- ${started(calledInWords(one))}`);
  const parts = [
    `# ${inline(title)}`,
    strong(forum),
    facts.map(({ label, value }) => `- **${inline(label)}:** ${inline(value)}`).join("\n"),
    ...notices.map(strong),
    ...(items.length > 0 ? [`## ${inline(words.agenda)}`] : []),
    ...items.flatMap((item) => itemParts(item, invitation)),
    ...(people.length > 0 ? [`## ${inline(words.called)}`, people.join("\n")] : []),
    started(apologies),
    started(sender),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function itemParts(item: InvitedItem, { words }: Invitation): string[] {
  const details = detailsOf(item, words).map((one) => `- ${started(one)}`);
  return [`${strong(item.label)} ${inline(item.title)}`, details.join("\n")];
}

function strong(text: string): string {
  const told = inline(text);
  return told === "" ? "" : `**${told}**`;
}

/** A text at the beginning of a line or of a list's entry, where more signs mean something. */
function started(text: string): string {
  return inline(text)
    .replace(/^(?=[-+=#|])/, "\\")
    .replace(/^(\d{1,9})(?=[.)])/, "$1\\");
}

/** One line in which nothing is markup (CommonMark 2.4, 6; GFM's strikethrough). */
function inline(text: string): string {
  return line(text)
    .replaceAll("\u00a0", " ")
    .replace(/[\\`*[\]<>~]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=#?\w+;)/g, "\\&");
}
