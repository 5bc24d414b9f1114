import type { Day } from "../../model/day.ts";
import { isOrdinary } from "../calendar.ts";
import { foldArchive } from "../fold.ts";
import { lastWord } from "../last-word.ts";
import { ReferenceIndex } from "../references.ts";
import type { Archive, LeftOut, MeetingState, Register } from "../register.ts";
import { boardForums } from "./board-forums.ts";
import { Closure } from "./closure.ts";
import { hangingOn, type Known, nameForums } from "./hanging.ts";
import { keptJournal } from "./kept-journal.ts";
import { keptMinutes } from "./kept-minutes.ts";
import { leftRefs } from "./left-refs.ts";
import { linksIn } from "./links.ts";
import { meetingsLookedUp } from "./looked-up.ts";
import { isSettled, openMeetingsIn, settledPlans } from "./open-meetings.ts";
import { seedsOf } from "./seeds.ts";
import { Units } from "./units.ts";

/** What of an archive is not settled for good, and what tells whether something new reaches beyond it. */
export interface Residue {
  /** It answers for this day and every later one. */
  day: Day;
  /**
   * The archive of what is not settled; `leftOut` says what else is known. Every list of what is open or to come says
   * the same of it as of the whole; what is closed has to be asked of the whole, people and topics as well.
   */
  archive: Archive;
  /** Files that are in it as they are: they may change, or go. */
  whole: readonly string[];
  /** References of the records that are kept with all that was made of them. */
  kept: readonly string[];
  /** Ids of meetings that are over, and of minutes that are complete. */
  over: readonly string[];
  /** Ids of meetings that are not over. */
  open: readonly string[];
  /** Days, by forum, that meetings which are not over have or had: `2025-04-03 vs`. */
  openDays: readonly string[];
  /** Keys of all forums. */
  forums: readonly string[];
  /** True where some forum is one organisation's own. */
  hasBoards: boolean;
}

/** All that is not settled for good on a day. The same archive and day give the same residue. See docs/what-is-open.md. */
export function residueOf(archive: Archive, day: Day): Residue {
  // What it takes to find that out, half of the memory, is let go before what is kept is folded once more.
  const { residue, meetings, over, leftOut } = reducedOn(archive, day);
  const small = { ...residue.archive, leftOut };
  const asked = lookedUp(small, { meetings, over, day });
  return { ...residue, archive: { ...small, leftOut: { ...leftOut, meetings: asked } } };
}

/** All of a residue but which meetings that are {@link Reduced.over} are still asked for. */
interface Reduced {
  residue: Residue;
  leftOut: LeftOut;
  meetings: readonly MeetingState[];
  over: readonly MeetingState[];
}

function reducedOn(archive: Archive, day: Day): Reduced {
  const settled = new Set(archive.minutes.filter((minutes) => isSettled(minutes, day)));
  let register: Register | undefined = foldArchive(archive, day);
  const { meetings, diagnostics, forums } = register;
  const open = openMeetingsIn(archive, { day, register, settled });
  const counted = archive.minutes.filter(({ status }) => status !== "cancelled");
  const references = new ReferenceIndex(
    { ...archive, minutes: counted },
    meetings.map(({ id }) => id),
  );
  const units = new Units(counted);
  const boards = boardForums(archive, counted);
  const links = linksIn(counted, archive.journal, { units, references });
  const known = { archive, counted, settled, units, links, references };
  const closure = closureIn(known, { day, register, boards });
  // It has made lists of all that ever was decided.
  register = undefined;
  const minutes = keptMinutes(archive.minutes, { settled, units, closure, open, boards });
  const journal = keptJournal(archive, { day, references, closure, units, open, diagnostics });
  const leftOut: LeftOut = {
    refs: leftRefs({ minutes, journal, boards, units }, references),
    meetings: [],
    planned: settledPlans(archive, open),
    forums: [...new Set(counted.filter((one) => settled.has(one)).map(({ forum }) => forum))],
    lastWord: lastWord({ ...archive, minutes: [...settled] }, day),
  };
  const over = meetings.filter((one) => !open.has(one));
  const residue: Residue = {
    day,
    archive: { ...archive, minutes, journal },
    whole: archive.minutes.filter((one) => !settled.has(one)).map(({ file }) => file),
    kept: [...closure.kept],
    over: [...new Set([...over, ...settled].map(({ id }) => id))],
    open: open.ids(),
    openDays: open.days(),
    forums: forums.map(({ key }) => key),
    hasBoards: boards.size > 0,
  };
  return { residue, leftOut, meetings, over };
}

interface Around {
  day: Day;
  register: Register;
  boards: ReadonlySet<string>;
}

function closureIn(known: Known, { day, register, boards }: Around): Closure {
  const { archive, counted, settled, units, links } = known;
  // Without minutes that are not settled more may be open. What that is can be told by references alone, as a rule.
  const byFold = boards.size > 0 || nameForums(known);
  const past = byFold ? [foldArchive({ ...archive, minutes: [...settled] }, day)] : [];
  const registers = [...past, register];
  const returning = new Set(registers.flatMap(({ returns }) => returns.map(({ ref }) => ref)));
  const closure = new Closure({ units, links, returning });
  if (!byFold) for (const ref of hangingOn(known)) closure.keep(ref);
  for (const ref of seedsOf({ archive, day, registers, settled, links })) closure.keep(ref);
  closure.keepLoose();
  for (const minutes of counted)
    if (!settled.has(minutes) || boards.has(minutes.forum))
      for (const { refs } of units.of(minutes)) for (const ref of refs) closure.keep(ref);
  return closure;
}

/** The meetings that are over and still asked for: what comes next after a day long past, and the last of each forum. */
function lookedUp(
  small: Archive,
  { meetings, over, day }: Pick<Reduced, "meetings" | "over"> & { day: Day },
): MeetingState[] {
  const last = new Map<string, MeetingState>();
  for (const one of over) if (isOrdinary(one, one.forum) && one.minutes_status) last.set(one.forum, one);
  // One that is not over may yet be cancelled or moved: then the next one is asked for.
  const asked = new Set([...last.values(), ...meetingsLookedUp(small, [meetings, over], day)]);
  return over.filter((one) => asked.has(one));
}
