export const holidayRules = ["skip", "week-later", "day-before", "day-after", "keep"] as const;
/** What becomes of a meeting that would fall on a holiday. */
export type HolidayRule = (typeof holidayRules)[number];

export interface PlanOptions {
  forum: string | undefined;
  /** The year: `2027`, `2027-2028`. */
  period: string | undefined;
  phrase: string[];
  every: string | undefined;
  weekday: string[];
  months: string[];
  except: string[];
  startTime: string | undefined;
  endTime: string | undefined;
  place: string | undefined;
  from: string | undefined;
  until: string | undefined;
  holiday: HolidayRule | undefined;
  asOf: string | undefined;
  write: boolean;
  dryRun: boolean;
  json: boolean;
  csv: boolean;
}
