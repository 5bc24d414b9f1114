import type { Matter, MatterReason } from "../../../archive/agenda.ts";
import { isPublic } from "../../../archive/coming-up.ts";
import { longDay } from "../../../language/long-days.ts";
import { forumOf } from "../../../model/names.ts";
import type { InvitedItem } from "../../../output/invitation.ts";
import { together } from "../../../output/plain.ts";
import { forumName } from "../../list/question.ts";
import type { NumberedItem } from "../../new/number.ts";
import { lastPlaceOf } from "../last.ts";
import type { AgendaSheet } from "../sheet.ts";
import { withOwners } from "../words.ts";

/** The agenda as it is sent out: of what is not public the number alone. */
export function invitedItems(sheet: AgendaSheet): InvitedItem[] {
  return sheet.items.map((item) => invitedItem(item, sheet));
}

function invitedItem(item: NumberedItem, sheet: AgendaSheet): InvitedItem {
  const { invitation } = sheet.question.texts;
  const label = labelOf(item, sheet);
  if (isClosed(item, sheet)) return { label, title: invitation.notPublic, presenter: "", details: [] };
  const { presenter = [], case: number } = item.record ?? {};
  const attached = attachmentsOf(item).join(", ");
  const matters = item.matters.filter((matter) => isPublic(matter, sheet.question.archive));
  return {
    label,
    title: item.title,
    presenter: presenter.join(", "),
    details: [
      ...(number === undefined ? [] : [invitation.case({ number })]),
      ...(attached === "" ? [] : [invitation.attachments({ labels: attached })]),
      ...matters.flatMap((matter) => matterDetails(matter, item, sheet)),
      ...(item.settled === undefined ? [] : [invitation.settled]),
    ],
  };
}

/** What an item's attachments are called; their files' names where nothing else is said. */
export function attachmentsOf({ record }: NumberedItem): string[] {
  return (record?.attachments ?? []).flatMap(({ label, file }) => label ?? file?.split("/").at(-1) ?? []);
}

/** True for an item that says so, or takes up only what is not public. */
export function isClosed({ record, follows, standing }: NumberedItem, sheet: AgendaSheet): boolean {
  if (record?.public !== undefined) return !record.public;
  const { archive } = sheet.question;
  const refs = follows.map((written) => wholeRef(written, sheet));
  return !standing && refs.length > 0 && refs.every((ref) => !isPublic({ ref, follows: [] }, archive));
}

function wholeRef(written: string, { desk }: AgendaSheet): string {
  const resolved = desk.references.resolve(written);
  return resolved.type === "found" ? resolved.ref : written;
}

function labelOf({ number }: NumberedItem, { question, forum }: AgendaSheet): string {
  const { agendas } = question.texts;
  const year = forumOf(question.archive.config, forum)?.numbering === "year";
  return year ? agendas.section(number) : agendas.item(number);
}

function matterDetails(matter: Matter, item: NumberedItem, sheet: AgendaSheet): string[] {
  const { invitation } = sheet.question.texts;
  const { question: asked, answered = false, reason } = matter;
  const told = reason === "due" ? undefined : asked;
  const why = whyOf(matter, sheet);
  const what = whatOf(matter, item);
  return [
    what === "" ? why : `${what}. ${why}`,
    ...(told === undefined ? [] : [invitation.question({ text: told, answered })]),
  ];
}

/** What is reported under an item of another title needs words of its own. */
function whatOf({ reason, owner = [], text, title }: Matter, item: NumberedItem): string {
  if (reason !== "due" && title === item.title) return "";
  return withOwners(reason === "due" ? owner : [], reason === "due" ? text : title);
}

function whyOf(matter: Matter, sheet: AgendaSheet): string {
  const { question, date } = sheet;
  const { texts } = question;
  const day = matter.day === undefined ? "" : together(longDay(matter.day, date, texts));
  const by = matter.by ?? forumName(question, matter.forum);
  const late = matter.day !== undefined && matter.day < question.asOf;
  const waiting = (matter.waiting ?? []).join(", ");
  const facts = { from: fromOf(matter, sheet), by, day, late, waiting };
  return texts.invitation.back[reasonOf(matter, day)](facts);
}

/** A decision that lapses on no known day has lapsed with its condition. */
function reasonOf({ reason }: Matter, day: string): MatterReason {
  return reason === "lapsing" && day === "" ? "lapsed" : reason;
}

/** Where it was last: "11 april", in minutes that number over the year "11 april (§ 24)". */
function fromOf(matter: Matter, { question, date }: AgendaSheet): string {
  const { archive, texts } = question;
  const last = lastPlaceOf(matter, question);
  const day = together(longDay(last?.date ?? matter.date, date, texts));
  const numbered = last !== undefined && forumOf(archive.config, last.forum)?.numbering === "year";
  if (!numbered || last.agenda === undefined) return day;
  return `${day} (${together(texts.agendas.section(last.agenda))})`;
}
