/** The chair's screen. */
export const statusTexts = {
  /** Headings of its parts, each followed by how many there are. */
  headings: {
    unreported: "Minutes missing",
    missed: "Missed",
    overdue: "Overdue",
    lapsing: "Lapsing or lapsed",
    adoption: "Not yet adopted by all",
    upcoming: "Meetings to come",
  },
  nextMeeting: (p: { forum: string | undefined; day: string; distance: string }) =>
    `For the next meeting${p.forum ? ` of ${p.forum}` : ""}, ${p.day}, ${p.distance}`,
  noNextMeeting: (p: { forum: string | undefined }) =>
    `To be taken up${p.forum ? ` by ${p.forum}` : ""}; no next meeting is planned`,
  allWell: "All is well: nothing is late, nothing was missed, and nothing waits for the next meeting.",
  nothingRead: "There are no minutes here yet.",
  counts: (p: { decisions: number; actions: number }) =>
    `Open: ${p.decisions} decision${p.decisions === 1 ? "" : "s"}, ${p.actions} action${p.actions === 1 ? "" : "s"}. klubba show REF tells more.`,
  wasDue: (p: { day: string }) => `was to come up ${p.day}`,
  matters: (p: { count: number }) =>
    p.count === 0 ? "" : p.count === 1 ? "1 matter waits there" : `${p.count} matters wait there`,
  lapsed: (p: { day: string }) => `lapsed ${p.day}`,
  conditionFailed: "condition failed",
  waitingFor: (p: { names: string }) => `waiting for ${p.names}`,
  declinedBy: (p: { names: string }) => `declined: ${p.names}`,
  ask: "no answer heard",
  more: (p: { count: number; command: string }) => `… and ${p.count} more: ${p.command}`,
  onDay: (p: { day: string }) => `As of ${p.day}`,
  /** Columns of the summary by forum. */
  summary: {
    forum: "Forum",
    unreported: "No minutes",
    missed: "Missed",
    overdue: "Overdue",
    next: "For next",
    lapsing: "Lapsing",
    adoption: "Adoption",
    meeting: "Next meeting",
  },
  oneForum: (p: { forum: string }) => `klubba status --forum ${p.forum} shows one forum.`,
  noForum: "Meetings without a forum",
  archive: "All forums",
};
