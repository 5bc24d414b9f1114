import fc from "fast-check";
import { addDays, type Day } from "../../model/day.ts";
import { type Decision, decisionKinds } from "../../model/decision.ts";
import { type JournalRecord, journalEvents } from "../../model/journal.ts";
import {
  type Action,
  type AgendaItem,
  announcementStatuses,
  type FollowUp,
  type UpcomingMeeting,
} from "../../model/meeting.ts";
import { archiveOf, organisations, type Written, type WrittenArchive } from "../archive.fixture.ts";
import type { Archive } from "../register.ts";
import type { Residue } from "./residue.ts";

// Archives of three forums, one of which only its minutes name, with everything that may lead from one to another.

export const firstDay = "2025-01-09";
const days = Array.from({ length: 10 }, (_, index) => addDays(firstDay, index * 14));
export const someDay = fc.integer({ min: -5, max: 150 }).map((offset) => addDays(firstDay, offset));

const forums = ["vs", "ks", "arbetsgrupp"];
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.integer({ min: 0, max: 4 }).chain((one) => (one === 0 ? value : fc.constant(undefined)));
const someMeeting = fc
  .tuple(fc.constantFrom(...forums), fc.constantFrom(...days))
  .map(([forum, day]) => `${forum.toUpperCase()}-${day}`);
const someLocal = fc.constantFrom("d1", "d2", "d2.1", "f1", "f2", "a1");
const wholeRef = fc.tuple(someMeeting, someLocal).map(([meeting, id]) => `${meeting}/${id}`);
const someRef = fc.oneof(
  { weight: 8, arbitrary: wholeRef },
  { weight: 1, arbitrary: wholeRef.map((ref) => ref.slice(ref.indexOf("-") + 1)) },
  { weight: 1, arbitrary: fc.constantFrom(...days).map((day) => `Vårdsamråd § 1/${day.slice(0, 4)}`) },
  { weight: 1, arbitrary: fc.constantFrom(...days).map((day) => `Vårdsamråd ${day}`) },
);
const someWhen = sometimes(
  fc.constantFrom("nästa möte", "tills vidare", "2025-03-06", "v. 12", "24 april", "oläsligt"),
);
const someNumber = fc.constantFrom("1", "2", "3");
const refs = (chance: <T>(value: fc.Arbitrary<T>) => fc.Arbitrary<T | undefined>) =>
  chance(fc.array(someRef, { minLength: 1, maxLength: 2 }));

const decision = (id: string): fc.Arbitrary<Decision> =>
  fc.record({
    id: fc.constant(id),
    agenda: sometimes(someNumber),
    kind: sometimes(fc.constantFrom(...decisionKinds)),
    clauses: fc.constantFrom<NonNullable<Decision["clauses"]>>(
      ["att …"],
      ["att …", { text: "att uppdra", kind: "commission", owner: ["Siv Ek"] }],
      ["att hänskjuta frågan till Vårdsamråd"],
    ),
    condition: seldom(fc.constant("under förutsättning att …")),
    addition: seldom(fc.constant("med tillägget att ärendet återupptas på nästa möte")),
    valid_from: seldom(someDay),
    valid_to: seldom(someDay),
    owner: seldom(fc.constant(["Siv Ek"])),
    due: someWhen,
    adoption: seldom(fc.constant("all")),
    supersedes: refs(seldom),
    revokes: refs(seldom),
  });
const followUp: fc.Arbitrary<FollowUp> = fc.record({
  id: fc.constantFrom("f1", "f2"),
  agenda: someNumber,
  text: fc.constant("Frågan återkommer"),
  when: someWhen,
  forum: seldom(fc.constantFrom("ks", "Regionstyrelsen", "arbetsgrupp")),
  question: seldom(fc.constant("Vad kostar det?")),
});
const action: fc.Arbitrary<Action> = fc.record({
  id: fc.oneof(fc.constant("a1"), fc.constant("a2"), someRef),
  agenda: sometimes(someNumber),
  owner: fc.constant(["Bo Alm"]),
  task: fc.constant("skriva"),
  due: someWhen,
  for: sometimes(fc.oneof(fc.constant("d1"), someRef)),
  status: sometimes(fc.constantFrom("open" as const, "done" as const)),
  done_on: seldom(someDay),
});
const agenda: fc.Arbitrary<AgendaItem[]> = fc.tuple(
  ...["1", "2", "3"].map((number) =>
    fc.record({
      number: fc.constant(number),
      title: fc.constant(`Ärende ${number}`),
      follows: fc.oneof(fc.constant<string[]>([]), fc.array(someRef, { maxLength: 2 })),
      public: seldom(fc.constant(false)),
    }),
  ),
);
const upcoming: fc.Arbitrary<UpcomingMeeting> = fc.record({
  id: seldom(someMeeting),
  date: fc.oneof(someDay, fc.constantFrom(...days)),
  moved_from: seldom(fc.constantFrom(...days)),
  start_time: seldom(fc.constantFrom("09:00", "13:00")),
  title: seldom(fc.constant("Workshop")),
  status: sometimes(fc.constantFrom(...announcementStatuses)),
});

/** Minutes of a day and forum; most are complete. */
export const minutesOn = (date: Day, forum: string): fc.Arbitrary<Written> =>
  fc.record({
    date: fc.constant(date),
    forum: fc.constant(forum),
    status: fc.constantFrom("final", "approved", "final", "final", "draft", "planned", "cancelled" as const),
    agenda,
    decisions: fc.subarray(["d1", "d2"]).chain((ids) => fc.tuple(...ids.map(decision))),
    follow_ups: fc.uniqueArray(followUp, { maxLength: 1, selector: (one) => one.id }),
    actions: fc.uniqueArray(action, { maxLength: 3, selector: (one) => one.id }),
    upcoming: fc.array(upcoming, { maxLength: 2 }),
  });

/** Any minutes. */
export const someMinutes = fc
  .tuple(fc.constantFrom(...days), fc.constantFrom(...forums))
  .chain(([day, forum]) => minutesOn(day, forum));

export const someEntry: fc.Arbitrary<JournalRecord> = fc.record({
  on: someDay,
  ref: fc.oneof(someRef, someMeeting, fc.constantFrom("j000", "j001", "j002")),
  event: fc.constantFrom(...journalEvents),
  organisation: sometimes(fc.constantFrom("Alby", "Berga kommun")),
  due: someWhen,
  date: sometimes(someDay),
});

/** Any archive of these. */
export const someArchive: fc.Arbitrary<Archive> = fc
  .record({
    minutes: fc.uniqueArray(someMinutes, { maxLength: 9, selector: ({ date, forum }) => `${date} ${forum}` }),
    journal: fc.array(someEntry, { maxLength: 9 }),
    planned: fc.subarray(days),
    prepares: fc.boolean(),
  })
  .map(({ prepares, ...written }) => {
    const archive = archiveOf(written);
    const { vs, ks } = archive.config.forums ?? {};
    const own = vs?.organisations ?? organisations;
    const forums = {
      vs: { ...vs, organisations: own, ...(prepares ? { prepared_by: ["ks", "arbetsgrupp"] } : {}) },
      ks: { ...ks, organisations: own },
    };
    return { ...archive, config: { ...archive.config, forums } };
  });

/** The same changes with references only to what a residue has kept, and no meeting before its day. */
export function gentle(
  { minutes, journal }: Required<Changed>,
  { day, kept, open }: Residue,
): Required<Changed> {
  let turn = 0;
  const one = (of: readonly string[]) => of[turn++ % of.length];
  const refs = (written: readonly string[] | undefined) => written?.flatMap(() => one(kept) ?? []);
  const ahead = (date: Day) => (date < day ? addDays(day, (turn++ * 7) % 50) : date);
  return {
    minutes: minutes.map(({ agenda = [], decisions = [], actions = [], upcoming = [], ...rest }) => ({
      ...rest,
      date: ahead(rest.date),
      agenda: agenda.map((item) => ({ ...item, follows: refs(item.follows) })),
      decisions: decisions.map((each) => ({
        ...each,
        supersedes: refs(each.supersedes),
        revokes: refs(each.revokes),
      })),
      actions: actions.map((each) => ({
        ...each,
        id: each.id?.includes("/") ? (one(kept) ?? "a3") : each.id,
        for: each.for === undefined ? undefined : (one(kept) ?? "d1"),
      })),
      upcoming: upcoming.map(({ id: _id, moved_from: _from, ...each }) => ({
        ...each,
        date: ahead(each.date ?? day),
      })),
    })),
    journal: journal.flatMap(({ ref = "", date, ...entry }) => {
      const about = one(ref.includes("/") ? kept : open);
      return about === undefined ? [] : [{ ...entry, ref: about, ...(date && { date: ahead(date) }) }];
    }),
  };
}

type Changed = Pick<WrittenArchive, "minutes" | "journal">;
