import { once } from "../../model/remember.ts";
import type { DaysIn, Depth, Folded } from "../folded.ts";
import { DayIndex } from "./day-index.ts";
import type { OpenOptions, Whole } from "./open-index.ts";

/**
 * What is open or to come on a day, from what earlier runs have kept: the answer of the same day, else what is not
 * settled with what has changed since.
 */
export class OpenOnDay {
  readonly #days: DayIndex;
  readonly #index;
  #save: (() => void) | undefined;

  constructor(options: OpenOptions) {
    this.#days = new DayIndex(options);
    this.#index = once(async () => {
      const { OpenIndex } = await import("./open-index.ts");
      return new OpenIndex(options);
    });
  }

  /** Undefined where the whole archive has to be asked. */
  async read(daysIn: DaysIn, depth: Depth): Promise<Folded | undefined> {
    const known = depth === "lists" ? await this.#days.read(daysIn) : undefined;
    if (known) return known;
    const found = await (await this.#index()).read(daysIn);
    if (found === undefined) return undefined;
    const { foldedOn } = await import("../folded.ts");
    const folded = foldedOn(found.archive, daysIn);
    this.#save = () => this.#days.keep(folded, found.looked);
    return folded;
  }

  /** Keeps what {@link read} has found anew. To be called when the answer has been given. */
  save(): void {
    this.#save?.();
    this.#save = undefined;
    this.#days.renew();
  }

  /** Keeps what is not settled, where the whole has been asked. To be called when the answer has been given. */
  async keep(whole: Whole, daysIn: DaysIn): Promise<void> {
    await (await this.#index()).keep(whole, daysIn);
  }
}
