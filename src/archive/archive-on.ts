import type { Day } from "../model/day.ts";
import type { Minutes } from "../model/minutes.ts";
import type { Diagnostic } from "../model/problem.ts";
import type { Archive } from "./register.ts";
import { dayOfEntry, dayOfMinutes } from "./view.ts";

/**
 * The archive as far as it was known on a past day: without the minutes of later meetings, whatever has become of
 * them since, without what the journal tells of later days, and without an approval that came later. What is planned
 * stays: neither `klubba.yaml` nor a planned file says when that was done. From today on it is the whole archive.
 */
export function archiveOn(archive: Archive, { asOf, today }: { asOf: Day; today: Day }): Archive {
  if (asOf >= today) return archive;
  const isKnown = (one: Minutes) => one.status === "planned" || dayOfMinutes(one) <= asOf;
  const minutes = archive.minutes.filter(isKnown).map((one) => beforeApproval(one, asOf));
  const journal = archive.journal.filter((entry) => dayOfEntry(entry) <= asOf);
  const isAbout = aboutWhatIsLater(archive, { asOf, isKnown });
  const diagnostics = archive.diagnostics.filter((one) => !isAbout(one));
  return { ...archive, minutes, journal, diagnostics };
}

/** Minutes that somebody approved after that day were final on it. */
function beforeApproval(minutes: Minutes, asOf: Day): Minutes {
  const { approvers = [], seal } = minutes.meeting;
  const isLater = ({ date }: { date?: Day | undefined }) => date !== undefined && date > asOf;
  const all = Array.isArray(seal) ? seal : [];
  const seals = all.filter(({ on }) => !isLater({ date: on }));
  const isApproved = minutes.status === "approved" && approvers.some(isLater);
  if (!isApproved && seals.length === all.length) return minutes;
  // Only now: of all minutes, a copy would take long, and ask for lists that nobody wants to know.
  const { approvers: _approvers, seal: _seal, ...meeting } = minutes.meeting;
  const before = approvers.map((one) => (isLater(one) ? { ...one, date: undefined } : one));
  return {
    ...minutes,
    ...(isApproved ? { status: "final" } : {}),
    meeting: { ...meeting, ...(isApproved ? { status: "final" } : {}), approvers: before, seal: seals },
  };
}

/** What was found wrong in a file, or on a line of the journal, that nobody had written yet. */
function aboutWhatIsLater(
  { minutes, journal }: Archive,
  { asOf, isKnown }: { asOf: Day; isKnown: (one: Minutes) => boolean },
): (diagnostic: Diagnostic) => boolean {
  const files = new Set(minutes.filter((one) => !isKnown(one)).map(({ file }) => file));
  const later = journal.filter((entry) => dayOfEntry(entry) > asOf);
  const lines = new Set(later.map(({ file, line }) => `${file}:${line}`));
  return ({ file, position, problem }) =>
    files.has(file) ||
    lines.has(`${file}:${position?.line}`) ||
    (problem.code === "duplicate-meeting" && files.has(problem.other));
}
