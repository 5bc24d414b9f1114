/** What the tests of one run share, filled in before the first: building the program takes its time. */
export const stage = {
  /** What starts the program: `node bin …`. */
  bin: "",
  /** A folder for all that they write. */
  root: "",
};
