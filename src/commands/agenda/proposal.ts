import { mattersFor } from "../../archive/agenda.ts";
import { isOrdinary } from "../../archive/calendar.ts";
import { foldArchive } from "../../archive/fold.ts";
import type { Coming } from "../../archive/matter.ts";
import { lastMeeting } from "../../archive/other-forums.ts";
import { ReferenceIndex } from "../../archive/references.ts";
import type { Archive, Register } from "../../archive/register.ts";
import { adoptionFor, dueFor } from "../../archive/reports.ts";
import { settlementOf } from "../../archive/settled.ts";
import type { Texts } from "../../language/texts.ts";
import type { Minutes } from "../../model/minutes.ts";
import { forumOf } from "../../model/names.ts";
import { type ProposedItem, proposeAgenda, type Report } from "../new/propose.ts";

export interface Sought extends Coming {
  archive: Archive;
  /** The archive on the day on which the agenda is made; see {@link registerFor}. */
  register: Register;
  /** The words of the language in which the minutes are written. */
  own: Texts;
  /** The planned file, or the draft, that is there already. */
  existing: Minutes | undefined;
  /** True for a workshop, an extra meeting and the like: nothing comes back to them. */
  extraordinary: boolean;
  /** Titles given by hand. */
  added: readonly string[];
}

/** What stands on the agenda unless somebody takes it off; `agenda` and `new` show the same. */
export function proposalFor(sought: Sought): ProposedItem[] {
  const { archive, register: found, forum, date, existing, extraordinary, own } = sought;
  const references = new ReferenceIndex(
    archive,
    found.meetings.map(({ id }) => id),
  );
  const wholeRef = (written: string) => {
    const resolved = references.resolve(written);
    return resolved.type === "found" ? resolved.ref : written;
  };
  const since = lastMeeting(found, { forum, date });
  const coming = { forum, date };
  return proposeAgenda({
    standing: forumOf(archive.config, forum)?.standing_items ?? [],
    matters: extraordinary ? [] : mattersFor(found, coming),
    reports: extraordinary ? [] : reportsFor(found, coming, own),
    planned: existing?.meeting.agenda ?? [],
    leftOut: new Set((existing?.meeting.left_out ?? []).map(({ ref }) => wholeRef(ref ?? ""))),
    added: sought.added,
    isClosing: wholeTitle(own.writing.closingItems),
    wholeRef,
    settledBy: (ref) => {
      if (existing?.status !== "planned") return undefined;
      const settled = settlementOf(ref, { archive, register: found, forum });
      return settled && settled.on >= since ? settled.by : undefined;
    },
  });
}

function reportsFor(found: Register, coming: Coming, { agendas }: Texts): Report[] {
  const { dueItem, dueItems, adoptionItem, adoptionItems } = agendas;
  return [
    { title: dueItem, isTitle: wholeTitle(dueItems), matters: dueFor(found, coming) },
    { title: adoptionItem, isTitle: wholeTitle(adoptionItems), matters: adoptionFor(found, coming) },
  ];
}

function wholeTitle(source: string): (title: string) => boolean {
  const form = new RegExp(`^(?:${source})$`, "iu");
  return (title) => form.test(title.normalize("NFC").trim());
}

/**
 * What is known on the day on which an agenda is made. A meeting that nobody has planned yet counts as planned, so
 * that what comes back next comes back to it.
 * @param found the archive on that day
 */
export function registerFor(archive: Archive, found: Register, { forum, date }: Coming): Register {
  if (found.meetings.some((one) => one.forum === forum && one.date === date)) return found;
  const own = forumOf(archive.config, forum);
  const planned = [...(own?.planned ?? []), { date }];
  const forums = { ...archive.config.forums, [forum]: { ...own, planned } };
  return foldArchive({ ...archive, config: { ...archive.config, forums } }, found.asOf);
}

/** True where the meeting is the forum's but none of its ordinary ones. */
export function isExtraordinary(found: Register, { forum, date }: Coming): boolean {
  const there = found.meetings.filter((one) => one.forum === forum && one.date === date);
  return there.length > 0 && !there.some((one) => isOrdinary(one, forum));
}
