import type { Individual, PersonBook } from "../../archive/persons.ts";
import { addTo } from "../../model/groups.ts";
import type { Question } from "../list/question.ts";

/** So many are named; that there are more is said by an ellipsis. */
const named = 5;

/** Sentences on open work whose owner is written so that it may be this person's or somebody else's. */
export function unclearOwners(
  person: Individual,
  { register, texts }: Question,
  people: PersonBook,
): string[] {
  const unclear = new Map<string, string[]>();
  for (const { open, owner, file, ref } of [...register.actions, ...register.decisions]) {
    if (!open) continue;
    for (const written of owner) {
      if (people.named(written, file) === undefined && people.fitting(written).includes(person))
        addTo(unclear, written, ref);
    }
  }
  return [...unclear].map(([written, refs]) => {
    const others = people.fitting(written).filter((one) => one !== person);
    return texts.persons.perhaps({
      written,
      name: person.name,
      refs: firstOf(refs),
      others: firstOf(others.map(({ name }) => name)),
    });
  });
}

function firstOf(all: readonly string[]): string {
  return [...all.slice(0, named), ...(all.length > named ? ["…"] : [])].join(", ");
}
