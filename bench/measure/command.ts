/** A whole process to be measured. */
export interface Command {
  name: string;
  /** The program and its arguments. */
  argv: readonly [string, ...string[]];
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** Done before each run, outside the time. */
  before?: () => void;
  /** Exit codes that are no failure; 0 if not said. */
  fine?: readonly number[];
}
