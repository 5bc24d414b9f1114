import ICAL from "ical.js";
import { readCalendar } from "../../../src/commands/calendar/taking-in/read-calendar.ts";
import { must } from "../must.ts";
import { mutateText } from "../mutate.ts";
import type { Target } from "../targets.ts";

export const calendarTargets: readonly Target[] = [
  {
    name: "calendar files",
    share: 40,
    attempt: (random, { calendar }) => {
      const text = mutateText(random, calendar, 1500);
      const request = { since: "2025-01-01", until: "2025-12-31", zone: "Europe/Stockholm", library: ICAL };
      const read = readCalendar(text, { ...request, progress: () => undefined });
      for (const { date } of read?.happenings ?? [])
        must(date >= request.since && date <= request.until, `a day that was asked for, not ${date}`, text);
    },
  },
];
