/** Thrown where another reader has the word; caught by who reads quickly. */
export class Doubt extends Error {}

// Made once: nobody looks at where it comes from, and to find that out takes time.
const doubtful = new Doubt();

/** Gives up reading this way. */
export function doubt(): never {
  throw doubtful;
}
