/** Who was there, over a period. */
export const attendanceTexts = {
  /** What `klubba stats` can count, by the word for it. */
  subjects: { attendance: "attendance" },
  /** By what `--by` counts. */
  ways: { person: "person", organisation: "organisation", quorum: "quorum", office: "office" },
  presences: { present: "present", part: "in part", absent: "absent" },
  title: (p: { count: number }) => `Attendance at ${p.count} ${p.count === 1 ? "meeting" : "meetings"}`,
  days: (p: { first: string; last: string }) => (p.first === p.last ? p.first : `${p.first} – ${p.last}`),
  people: "People",
  organisations: "Organisations",
  quorum: "Quorum",
  offices: "Who was in the chair and who kept the minutes",
  columns: {
    name: "Name",
    organisation: "Organisation",
    meetings: "Meetings",
    present: "Present",
    part: "In part",
    absent: "Absent",
    share: "Share",
    substitutes: "Substitutes",
    other_meetings: "Others",
    substitute_for: "Stood in for",
    vacant: "Vacant",
    ref: "Meeting",
    item: "Item",
    votes: "Votes",
    needed: "Needed",
    decisions: "Decisions",
    quorum: "Quorum",
    file: "File",
    chair: "Chair",
    secretary: "Secretary",
  },
  quorums: { met: "met", "not-met": "not met", unknown: "cannot be told" },
  votes: (p: { there: number; perhaps: number; of: number }) =>
    `${p.there === p.perhaps ? p.there : `${p.there}–${p.perhaps}`} of ${p.of}`,
  allMet: (p: { count: number }) => `The quorum was met at all ${p.count} items.`,
  noQuorum: "No forum has a quorum that klubba understands (quorum: half, majority, 5, 2/3 or 40 %).",
  none: "No meeting of that period tells who was there.",
  untold: (p: { count: number; files: string }) =>
    `${p.count} ${p.count === 1 ? "meeting does" : "meetings do"} not tell who was there: ${p.files}.`,
  unknownSubject: (p: { value: string; known: string; nearest: string | undefined }) =>
    `klubba cannot count "${p.value}".${p.nearest ? ` Did you mean ${p.nearest}?` : ""} There are: ${p.known}.`,
};
