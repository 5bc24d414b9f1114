import { addDays, type Day } from "../../../src/model/day.ts";
import { everyone } from "./network.ts";
import type { Between, Said } from "./script.ts";

/** Something minuted: the number of its item, in the minutes with that id, of a meeting on that day. */
export interface Told extends Said {
  meeting: string;
  number: string;
  day: Day;
}

/** `VN-2027-01-08#4` for what item 4 decided, `VN-2027-01-08/a4` for the action that it gave. */
export const placeOf = ({ meeting, number }: Told): string => `${meeting}#${number}`;
export const actionOf = ({ meeting, number }: Told): string => `${meeting}/a${number}`;

/**
 * The year as a secretary with a good memory would keep it in a notebook: worked out from the script alone, with
 * nothing of klubba.
 */
export class Book {
  readonly told: Told[] = [];
  readonly happened: Between[] = [];
  readonly ticked = new Set<string>();
  /** Of each meeting that has been held, what stood on its agenda. */
  readonly held = new Map<Day, ReadonlySet<string>>();
  /** Days of the ordinary meetings, as far as is known. */
  days: Day[];

  constructor(days: Day[]) {
    this.days = days;
  }

  last(title: string): Told {
    const found = this.told.findLast((one) => one.title === title);
    if (!found) throw new Error(`nobody has said anything of ${title}`);
    return found;
  }

  /** What has to stand on the agenda of that day, each with the reason, as it is known on the other day. */
  agenda(date: Day, asOf: Day): Map<string, string> {
    const all = this.told.flatMap((told) => {
      const reason = this.#reason(told, date, asOf);
      return [
        ...(reason ? [[placeOf(told), reason] as const] : []),
        ...(this.#isToDo(told, date) ? [[actionOf(told), "due"] as const] : []),
      ];
    });
    return new Map(all);
  }

  /** What comes up there as an item of its own. */
  own(date: Day, asOf: Day): Told[] {
    const up = this.agenda(date, asOf);
    return this.told.filter((told) => !["due", "adoption", undefined].includes(up.get(placeOf(told))));
  }

  #reason(told: Told, date: Day, asOf: Day): string | undefined {
    const { left, day } = told;
    if (day > asOf) return undefined;
    const dealt = this.#later(told, day);
    switch (left?.kind) {
      case "returns":
        return dealt ? undefined : returnsAt(left.at ? this.#from(left.at) : this.#after(day), date);
      case "away":
        return dealt || asOf < left.back ? undefined : returnsAt(this.#after(left.back), date);
      case "prepared":
        return this.#after(day) === date ? "prepared" : undefined;
      case "asks":
        return dealt ? undefined : this.#asked(told, date);
      case "condition":
        return this.#conditional(told);
      case "adoption":
        return this.#isAwaited(told) ? "adoption" : undefined;
      case "until":
        return this.#running(told, left.day, { date, asOf });
      case "commission":
        return left.day <= date && !this.#day(told, "done") ? "due" : undefined;
      default:
        return undefined;
    }
  }

  #asked(told: Told, date: Day): string | undefined {
    const answered = this.#day(told, "answered");
    return answered ? returnsAt(this.#after(answered), date) : "unanswered";
  }

  #conditional(told: Told): string | undefined {
    if (this.#day(told, "condition-met")) return undefined;
    const failed = this.#day(told, "condition-failed");
    if (!failed) return "conditional";
    return this.#later(told, failed) ? undefined : "lapsed";
  }

  #running(told: Told, last: Day, { date, asOf }: { date: Day; asOf: Day }): string | undefined {
    const since = addDays(last, -60);
    if (this.#later(told, since)) return undefined;
    const wasUp = [...this.held].some(([day, up]) => day >= since && up.has(placeOf(told)));
    if (last < asOf) return wasUp ? undefined : "lapsed";
    const following = this.days.find((day) => day > date) ?? addDays(date, 60);
    return last < following ? "lapsing" : undefined;
  }

  #isToDo(told: Told, date: Day): boolean {
    if (!told.action || this.ticked.has(actionOf(told)) || this.#day(told, "done")) return false;
    return (told.action.by ?? this.#after(told.day) ?? date) <= date;
  }

  #isAwaited(told: Told): boolean {
    return everyone.some((name) => !this.#events(told).some(({ organisation }) => organisation === name));
  }

  #later({ title, day }: Told, from: Day): boolean {
    return this.told.some(
      (one) => one.title === title && one.day > day && one.day >= from && one.left?.kind !== "prepared",
    );
  }

  #events({ title, day }: Told): Between[] {
    return this.happened.filter((one) => one.about === title && one.on > day);
  }

  #day(told: Told, what: Between["what"]): Day | undefined {
    return this.#events(told).find((one) => one.what === what)?.on;
  }

  #after(day: Day): Day | undefined {
    return this.days.find((one) => one > day);
  }

  #from(day: Day): Day | undefined {
    return this.days.find((one) => one >= day);
  }
}

function returnsAt(day: Day | undefined, date: Day): string | undefined {
  if (day === undefined || day > date) return undefined;
  return day === date ? "returning" : "missed";
}
