import type { Fault } from "./fault.ts";
import type { Positions } from "./positions.ts";

/** What reading by a shape gave. */
export interface Reading<T> {
  /** Undefined where nothing of that shape could be read. */
  value: T | undefined;
  faults: Fault[];
  positions: Positions;
}
