/** What a person has to do with the archive. */
export const personTexts = {
  /** Words by which somebody means themselves. */
  me: ["me", "myself", "mine", "i"],
  whoAreYou: (p: { option: string; value: string; user: string }) =>
    p.user === ""
      ? `${p.option}: klubba does not know who "${p.value}" is. Write the name, or set KLUBBA_USER to it.`
      : `${p.option}: "${p.value}" is ${p.user}, whom neither klubba.yaml nor the minutes name. Write the name, or set KLUBBA_USER to it.`,
  toDo: "To do",
  meetings: "Meetings to come",
  roles: "Roles",
  attendance: "Attendance lately",
  aliases: (p: { names: string }) => `Also written ${p.names}`,
  kinds: { action: "action", decision: "decision", commission: "commission" },
  nothingToDo: "Nothing is open.",
  noMeetings: "No meeting is planned.",
  columns: {
    forum: "Forum",
    role: "Role",
    when: "When",
    meeting: "Meeting",
    presence: "Attendance",
  },
  whens: { now: "now", coming: "to come", past: "former" },
  always: "without a limit",
  from: (p: { day: string }) => `from ${p.day}`,
  until: (p: { day: string }) => `until ${p.day}`,
  fromUntil: (p: { from: string; until: string }) => `${p.from} – ${p.until}`,
  /** Days on which several have a role that is one person's. `days` as {@link fromUntil} and its like. */
  overlap: (p: { forum: string; role: string; names: string; days: string }) =>
    `${p.forum}: ${p.names} both are ${p.role} ${p.days}. Set from and until in klubba.yaml so that one follows the other.`,
  gap: (p: { forum: string; role: string; days: string }) =>
    `${p.forum} has no ${p.role} ${p.days}. Add who it is to klubba.yaml.`,
  /** Open work of which nobody can tell whether it is this person's. */
  perhaps: (p: { written: string; name: string; refs: string; others: string }) =>
    `"${p.written}" in ${p.refs} may be ${p.name} or ${p.others}; it is not counted here. Write the whole name there, or add an alias to klubba.yaml.`,
  substituteFor: (p: { name: string }) => `stood in for ${p.name}`,
  substituted: (p: { names: string }) => `${p.names} stood in`,
  guest: "guest",
};
