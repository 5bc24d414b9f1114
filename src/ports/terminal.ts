/** What the outside is like for one run of a command. */
export interface Terminal {
  /** True where a person can answer questions. */
  interactive: boolean;
  /** Columns to fit, for a terminal; undefined for a pipe. */
  width: number | undefined;
  /** Rows of a terminal; undefined for a pipe. */
  height: number | undefined;
  colour: boolean;
}
