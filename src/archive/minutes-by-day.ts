import type { Day } from "../model/day.ts";
import { addTo } from "../model/groups.ts";
import type { Minutes } from "../model/minutes.ts";

/** Minutes by the day of their meeting, so that a day is found without a look at all of them. */
export class MinutesByDay {
  readonly #byDay = new Map<Day, Minutes[]>();

  constructor(minutes: Iterable<Minutes>) {
    for (const one of minutes) this.add(one);
  }

  /** In the order in which they were added. */
  on(day: Day): readonly Minutes[] {
    return this.#byDay.get(day) ?? [];
  }

  /** What has no day is on none. */
  add(minutes: Minutes): void {
    const { date } = minutes.meeting;
    if (date !== undefined) addTo(this.#byDay, date, minutes);
  }

  delete(minutes: Minutes): void {
    const { date = "" } = minutes.meeting;
    this.#byDay.set(
      date,
      this.on(date).filter((one) => one !== minutes),
    );
  }
}
