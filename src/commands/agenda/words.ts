import type { Matter, MatterReason } from "../../archive/agenda.ts";
import { shortDay } from "../../language/days.ts";
import { forumOf, nameKey } from "../../model/names.ts";
import { together } from "../../output/plain.ts";
import { forumName, type Question } from "../list/question.ts";
import { type LastPlace, lastPlaceOf } from "./last.ts";

/** Why a matter is on the agenda: "bordlagt", "missat: skulle ha tagits upp 9 maj; löper ut 30 juni". */
export function whyInWords(matter: Matter, question: Question): string {
  return [matter.reason, ...matter.others]
    .map((reason) => reasonInWords(reason, matter, question))
    .join("; ");
}

function reasonInWords(reason: MatterReason, matter: Matter, question: Question): string {
  const { texts, asOf, lookup } = question;
  const { agendas } = texts;
  const day = matter.day === undefined ? "" : together(shortDay(matter.day, asOf, texts));
  const by = matter.by ?? forumName(question, matter.forum);
  switch (reason) {
    case "returning":
      return agendas.back[lookup.returning(matter.ref)?.kind ?? "follow-up"];
    case "unanswered":
      return `${agendas.back[lookup.returning(matter.ref)?.kind ?? "referred-back"]}; ${agendas.unanswered}`;
    case "conditional":
    case "ask":
      return agendas[reason];
    case "referred":
    case "recommended":
    case "prepared":
      return agendas[reason]({ by });
    case "adoption":
      return agendas.adoption({ waiting: (matter.waiting ?? []).join(", ") });
    case "due":
      return agendas.due({ day, late: matter.day !== undefined && matter.day < asOf });
    default:
      return agendas[reason]({ day });
  }
}

/** "Eva Lind: ringa kommunen"; those whom the text itself names ("att uppdra åt Eva Lind att …") only there. */
export function withOwners(owner: readonly string[], text: string): string {
  const said = text.replace(/\.$/, "");
  const words = (one: string) => ` ${nameKey(one).replace(/[^\p{L}\p{N}-]+/gu, " ")} `;
  const named = owner.length > 0 && owner.every((name) => words(said).includes(words(name)));
  return [named ? "" : owner.join(", "), said].filter((part) => part !== "").join(": ");
}

/** "§ 24, 11 apr", with the forum where it is another one. */
export function lastInWords(matter: Matter, forum: string, question: Question): string {
  const last = lastPlaceOf(matter, question);
  if (!last) return "";
  const { texts, asOf } = question;
  const parts = [
    last.forum === forum ? "" : forumName(question, last.forum),
    last.agenda === undefined ? "" : together(numberInWords(last, question)),
    together(shortDay(last.date, asOf, texts)),
  ];
  return texts.agendas.last({ place: parts.filter((part) => part !== "").join(", ") });
}

/** An item's number as its forum's minutes say it; in the middle of a line. */
function numberInWords({ agenda = "", forum }: LastPlace, { archive, texts }: Question): string {
  if (forumOf(archive.config, forum)?.numbering === "year") return texts.agendas.section(agenda);
  return texts.show.item({ number: agenda }).toLowerCase();
}

/** The matter's own words, where the item's title and the reason do not say it. */
export function wordsOf({ reason, text, title, question }: Matter): string | undefined {
  const telling =
    reason === "conditional" ||
    reason === "prepared" ||
    reason === "recommended" ||
    reason === "referred" ||
    reason === "ask";
  return telling && question === undefined && text !== title ? text : undefined;
}
