import type { Place } from "../../archive/register.ts";
import type { Day, Period } from "../../model/day.ts";

/** What filters ask of a record, whatever kind it is. What few of them ask is found out when they do. */
export interface Facts extends Pick<Place, "forum" | "date" | "file"> {
  open: boolean;
  overdue: boolean;
  kind: string | undefined;
  /** Every word by which `--status` finds it. */
  statuses: readonly string[];
  owner: () => readonly string[];
  /** Organisations it concerns beside those of its owners. */
  organisations: readonly string[];
  topics: () => readonly string[];
  /** Title and text, in which the words of a topic are looked for. */
  words: string;
  due: Period | undefined;
}

/** What the filters were asked for, read and found to exist. Undefined asks for nothing. */
export interface Wanted {
  forum?: ReadonlySet<string> | undefined;
  owner?: ReadonlySet<string> | undefined;
  organisation?: ReadonlySet<string> | undefined;
  /** Every spelling of the topics. */
  topic?: readonly string[] | undefined;
  kind?: ReadonlySet<string> | undefined;
  status?: ReadonlySet<string> | undefined;
  due?: ((facts: Facts) => boolean) | undefined;
  since?: Day | undefined;
  until?: Day | undefined;
  /** Files or folders. */
  paths: readonly string[];
}
