import type { Register, ReturnState } from "../archive/register.ts";
import { addTo } from "../model/groups.ts";
import type { Minutes } from "../model/minutes.ts";
import { once } from "../model/remember.ts";
import type { LeftHanging } from "./left-hanging.ts";

/** By the file that put them off, the matters whose meeting has passed without a word of them. */
export class Passed {
  readonly #byFile: () => ReadonlyMap<string, readonly ReturnState[]>;
  /** What an item took up and left hanging is told there, not where it was put off. */
  readonly #told: () => ReadonlySet<string>;

  constructor(all: readonly Minutes[], register: Register, hanging: LeftHanging) {
    this.#byFile = once(() => passedIn(register));
    this.#told = once(
      () => new Set(all.flatMap((minutes) => hanging.in(minutes)).map(({ matter }) => matter)),
    );
  }

  in(file: string): readonly ReturnState[] {
    return (this.#byFile().get(file) ?? []).filter(({ ref }) => !this.#told().has(ref));
  }
}

function passedIn({ returns }: Register): Map<string, ReturnState[]> {
  const byFile = new Map<string, ReturnState[]>();
  for (const one of returns) {
    const { status, date } = one;
    // Of minutes without a day nobody can say that their next meeting has passed.
    if (date !== "" && (status === "missed" || status === "unreported")) addTo(byFile, one.file, one);
  }
  return byFile;
}
