import type { Day } from "../../model/day.ts";
import { once } from "../../model/remember.ts";
import type { Taken } from "../../ports/shelf.ts";
import type { FollowingItem } from "../following.ts";
import { notPublicIn } from "../publicity.ts";
import type {
  ActionState,
  Archive,
  DecisionState,
  MeetingState,
  Register,
  ReturnState,
} from "../register.ts";
import { minutesOf, type Outline, outlineOf } from "./outline.ts";
import { packed, unpacked } from "./pack.ts";

/** What is known of a register and its archive without its lists. */
export interface DayHead extends Pick<Register, "asOf" | "forums" | "diagnostics"> {
  /** True where it was a day of the past, of which what came later is left out. */
  isPast: boolean;
  archive: Pick<Archive, "config" | "style" | "diagnostics">;
  lastWord: Day | undefined;
}

/** Most ask for what is open alone, and so the rest of a list lies in a piece of its own. */
interface Closed<T> {
  /** `o` for each that is open and `.` for each that is not, in the order of the whole list. */
  order: string;
  records: T[];
}

type FollowingEntries = (readonly [ref: string, items: readonly FollowingItem[]])[];

interface Pieces {
  head: DayHead;
  decisions: DecisionState[];
  closedDecisions: Closed<DecisionState>;
  actions: ActionState[];
  closedActions: Closed<ActionState>;
  returns: ReturnState[];
  closedReturns: Closed<ReturnState>;
  meetings: MeetingState[];
  following: FollowingEntries;
  /** Of `coming`, the decisions that are not open; what takes them up, and those that are. */
  comingDecisions: DecisionState[];
  comingFollowing: FollowingEntries;
  minutes: Outline[];
  /** As `notPublicIn` tells it, since outlines of minutes do not. */
  notPublic: readonly string[];
}

/** The order in which they are kept. */
const names = [
  "head",
  "decisions",
  "closedDecisions",
  "actions",
  "closedActions",
  "returns",
  "closedReturns",
  "meetings",
  "following",
  "comingDecisions",
  "comingFollowing",
  "minutes",
  "notPublic",
] as const satisfies (keyof Pieces)[];

/** @param facts sixteen bytes a file, of what reading it gave */
export function dayPieces(
  head: DayHead,
  { archive, register, facts }: { archive: Archive; register: Register; facts: Uint8Array },
): Uint8Array[] {
  const { meetings, decisions, actions, returns, following, coming } = register;
  const asked = new Set(coming.decisions.map(({ ref }) => ref));
  const pieces: Pieces = {
    head,
    decisions: decisions.filter(isOpen),
    closedDecisions: closedOf(decisions),
    actions: actions.filter(isOpen),
    closedActions: closedOf(actions),
    returns: returns.filter(isOpen),
    closedReturns: closedOf(returns),
    meetings,
    following: [...following],
    comingDecisions: coming.decisions.filter(({ open }) => !open),
    comingFollowing: [...following].filter(([ref]) => asked.has(ref)),
    minutes: archive.minutes.map(outlineOf),
    notPublic: notPublicIn(archive),
  };
  return [...names.map((name) => packed(pieces[name])), facts];
}

function isOpen({ open }: { open: boolean }): boolean {
  return open;
}

function closedOf<T extends { open: boolean }>(all: readonly T[]): Closed<T> {
  const order = all.map(({ open }) => (open ? "o" : ".")).join("");
  return { order, records: all.filter((one) => !one.open) };
}

/** @throws DamagedPiece */
export function headIn(taken: Taken): DayHead {
  return piece(taken, "head");
}

/** @throws DamagedPiece */
export function factsIn(taken: Taken): Uint8Array {
  return taken.piece(names.length);
}

/** What {@link dayPieces} has taken down; its lists are read, and may throw DamagedPiece, when they are asked for. */
export function dayFrom(taken: Taken, { asOf, forums, diagnostics, archive, lastWord }: DayHead) {
  const minutes = once(() => piece(taken, "minutes").map(minutesOf));
  const notPublic = once(() => piece(taken, "notPublic"));
  const known: Archive = {
    ...archive,
    journal: [],
    lastWord,
    get minutes() {
      return minutes();
    },
    get notPublic() {
      return notPublic();
    },
  };
  return { register: registerFrom(taken, { asOf, forums, diagnostics }), archive: known };
}

function registerFrom(taken: Taken, known: Pick<Register, "asOf" | "forums" | "diagnostics">): Register {
  const open = openFrom(taken);
  const decisions = once(() => merged(open.decisions, piece(taken, "closedDecisions")));
  const actions = once(() => merged(open.actions, piece(taken, "closedActions")));
  const returns = once(() => merged(open.returns, piece(taken, "closedReturns")));
  const meetings = once(() => piece(taken, "meetings"));
  const following = once(() => new Map(piece(taken, "following")));
  const coming = once(() => [...open.decisions, ...piece(taken, "comingDecisions")]);
  const comingFollowing = once(() => new Map(piece(taken, "comingFollowing")));
  return {
    ...known,
    open,
    get meetings() {
      return meetings();
    },
    get decisions() {
      return decisions();
    },
    get actions() {
      return actions();
    },
    get returns() {
      return returns();
    },
    get following() {
      return following();
    },
    coming: {
      get decisions() {
        return coming();
      },
      get following() {
        return comingFollowing();
      },
    },
  };
}

function openFrom(taken: Taken): Register["open"] {
  const decisions = once(() => piece(taken, "decisions"));
  const actions = once(() => piece(taken, "actions"));
  const returns = once(() => piece(taken, "returns"));
  return {
    get decisions() {
      return decisions();
    },
    get actions() {
      return actions();
    },
    get returns() {
      return returns();
    },
  };
}

function merged<T>(open: readonly T[], { order, records }: Closed<T>): T[] {
  let [opened, closed] = [0, 0];
  return order.split("").flatMap((one) => (one === "o" ? open[opened++] : records[closed++]) ?? []);
}

/** What this very program has kept, whole: the shelf has seen to that. */
function piece<Name extends keyof Pieces>(taken: Taken, name: Name): Pieces[Name] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return unpacked(taken.piece(names.indexOf(name))) as Pieces[Name];
}
