/** What the lists say: headings, columns, and what a filter cannot be. */
export const listTexts = {
  columns: {
    ref: "Ref",
    text: "Matter",
    item: "Item",
    kind: "Kind",
    status: "Status",
    owner: "Owner",
    due: "Due",
    when: "Returns",
    to: "To",
    forum: "Forum",
    date: "Date",
    weekday: "Day",
    time: "Time",
    place: "Place",
    title: "Title",
    organisation: "Organisation",
    topics: "Topics",
    condition: "Condition",
    valid_to: "Until",
    minutes: "Minutes",
    decision: "Decision",
    answer: "Answer",
    since: "Since",
    source: "Where",
    sent_to: "Sent to",
    name: "Name",
    roles: "Roles",
    actions: "Actions",
    decisions: "Decisions",
    next: "Next meeting",
    file: "File",
  },
  /** Over a list: how many there are. `asOf` is a day in words, or undefined for today. */
  decisions: (p: ListCount) => heading(p, p.count === 1 ? "decision" : "decisions", "open"),
  actions: (p: ListCount) => heading(p, p.count === 1 ? "action" : "actions", "open"),
  followups: (p: ListCount) => heading(p, p.count === 1 ? "matter" : "matters", "to come back"),
  /** Decisions with each organisation's answer; how many rows there are says nothing. */
  answers: (p: ListCount) =>
    `${p.all ? "Decisions" : "Open decisions"} that each organisation adopts for itself${p.asOf === undefined ? "" : ` (as of ${p.asOf})`}`,
  meetings: (p: ListCount) => heading(p, p.count === 1 ? "meeting" : "meetings", "to come"),
  people: (p: ListCount) => heading(p, p.count === 1 ? "person" : "people", "with a part in it now"),
  /** Nothing to show: of what was asked for, of all there is, or of what is open. */
  none: {
    decisions: {
      filtered: "No decision matches.",
      all: "There are no decisions.",
      open: "No decision is open.",
    },
    actions: { filtered: "No action matches.", all: "There are no actions.", open: "No action is open." },
    followups: {
      filtered: "No matter matches.",
      all: "There are no matters to follow up.",
      open: "No matter has to come back.",
    },
    answers: {
      filtered: "No answer matches.",
      all: "There are no decisions that each organisation adopts for itself.",
      open: "No open decision is to be adopted by each organisation for itself.",
    },
    meetings: {
      filtered: "No meeting matches.",
      all: "There are no meetings.",
      open: "No meeting is planned.",
    },
    people: {
      filtered: "Nobody matches.",
      all: "There are no people here.",
      open: "Nobody has a part in it now.",
    },
  },
  hidden: (p: { count: number }) => `--all shows ${p.count} more.`,
  nothingRead: "There are no minutes here. klubba init makes an archive; klubba new starts minutes in it.",
  without: "(none)",
  validTo: (p: { day: string }) => `until ${p.day}`,
  condition: (p: { text: string }) => `(condition: ${p.text})`,
  addition: (p: { text: string }) => `(addition: ${p.text})`,
  movedFrom: (p: { day: string }) => `moved from ${p.day}`,
  nextMeeting: "next meeting",
  words: {
    overdue: ["overdue", "late"],
    none: ["none", "without"],
    open: ["open"],
  },
  unknownValue: (p: { option: string; value: string; nearest: string | undefined; known: string }) =>
    `${p.option}: there is no "${p.value}".${p.nearest ? ` Did you mean ${p.nearest}?` : ""}${p.known ? ` There are: ${p.known}.` : ""}`,
  ambiguousValue: (p: { option: string; value: string; candidates: string }) =>
    `${p.option}: "${p.value}" fits several: ${p.candidates}. Write one of them in full.`,
  notADay: (p: { option: string; value: string }) =>
    `${p.option}: "${p.value}" is not a day that klubba understands. Write it as 2025-05-30 or 30 May 2025.`,
  notADue: (p: { value: string }) =>
    `--due: "${p.value}" is not a time that klubba understands. Write a day (2025-05-30), a month (2025-05), a week (2025-W22), a range (2025-05-01..2025-05-31), overdue or none.`,
  bothForms: "--json and --csv cannot be given together. Choose one of them.",
};

export interface ListCount {
  count: number;
  all: boolean;
  asOf: string | undefined;
}

function heading({ count, all, asOf }: ListCount, noun: string, open: string): string {
  const then = asOf === undefined ? "" : ` (as of ${asOf})`;
  return `${count} ${noun}${all ? "" : ` ${open}`}${then}`;
}
