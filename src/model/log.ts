/** The parts of a log, in the order in which it is read out. */
export const logSectionNames = ["decided", "new", "done", "answered", "ended", "changed", "minutes"] as const;
export type LogSection = (typeof logSectionNames)[number];

/** Everything a log tells of. The words are the journal's where it has one. */
const logSections = {
  decided: ["decided"],
  new: ["action", "follow-up", "planned"],
  done: ["done"],
  answered: ["adopted", "declined", "answered", "condition-met", "returned", "taken-up", "reported"],
  ended: ["lapsed", "revoked", "superseded", "condition-failed", "cancelled"],
  changed: ["moved", "time-changed", "confirmed", "due-changed", "owner-changed", "reopened"],
  minutes: ["approved", "corrected", "note"],
} as const satisfies Record<LogSection, readonly string[]>;
export type LogEvent = (typeof logSections)[LogSection][number];

/** Where something is told; a meeting that is cancelled is no matter that has ended. */
export function sectionOf({ event, about }: { event: LogEvent; about: string }): LogSection {
  if (event === "cancelled" && about === "meeting") return "changed";
  return logSectionNames.find((name) => logSections[name].some((one) => one === event)) ?? "minutes";
}
