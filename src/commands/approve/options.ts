export interface ApproveOptions {
  by: readonly string[];
  items: readonly string[];
  on: string | undefined;
  /** A key's file; "" for the usual one; undefined where nobody signs. */
  sign: string | undefined;
  dryRun: boolean;
}
