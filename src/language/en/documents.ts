/** What stands in an exported document. Its language is the archive's, whoever exports it. */
export const documentTexts = {
  /** BCP 47. */
  language: "en-GB",
  genres: { notes: "Notes", protocol: "Minutes" },
  extracts: { notes: "Extract from notes", protocol: "Extract from minutes" },
  draft: "Draft",
  day: (p: { date: number; month: string; year: number }) => `${p.date} ${p.month} ${p.year}`,
  days: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
  hours: (p: { from: string; to: string }) => (p.to ? `${p.from}–${p.to}` : `from ${p.from}`),
  labels: {
    forum: "Forum",
    date: "Date",
    time: "Time",
    place: "Place",
    mode: "Form",
    chair: "Chair",
    secretary: "Secretary",
    presenter: "Presented by",
    case: "Case",
    reference: "Reference",
  },
  attendees: "Present",
  absent: "Absent",
  vacancies: "Vacant",
  others: "Others",
  items: (p: { items: readonly string[]; year: boolean }) => `for ${numbers(p)}`,
  recused: (p: { items: readonly string[]; year: boolean }) => `recused for ${numbers(p)}`,
  /** Where a record of an earlier meeting stands; the forum is "" for the same one. */
  earlier: (p: { items: readonly string[]; year: boolean; day: string; forum: string }) =>
    `${numbers(p)}${p.forum && ` of ${p.forum}`}, ${p.day}`,
  means: (p: { ref: string; place: string }) => `${p.ref} is ${p.place}`,
  done: (p: { day: string }) => `done ${p.day}`,
  due: (p: { day: string }) => `by ${p.day}`,
  via: (p: { what: string }) => `by ${p.what}`,
  decision: "Decision",
  validity: (p: { from: string; to: string }) =>
    [p.from && `Valid from ${p.from}`, p.to && `${p.from ? "until" : "Valid until"} ${p.to}`]
      .filter(Boolean)
      .join(" ") + ".",
  votes: (p: { for: number; against: number; abstain: number }) =>
    `Votes: ${p.for} for, ${p.against} against, ${p.abstain} abstaining.`,
  reservations: (p: { names: string }) => `Dissenting: ${p.names}.`,
  sentTo: (p: { names: string }) => `Sent to: ${p.names}`,
  proposal: (p: { by: string; text: string }) => `Proposal by ${p.by}: ${p.text}`,
  followUp: (p: { text: string; when: string }) => `To come back${p.when ? ` (${p.when})` : ""}: ${p.text}`,
  upcoming: "Meetings to come",
  /** How a clause begins, as a pattern. */
  clause: "that|to",
  /** Words that headings of whole documents have beside genre, forum and day, as a pattern. */
  headingWords: "from|of|the|for|on|meeting|minutes|notes|at|held",
  corrected: (p: { day: string; text: string; of: string }) =>
    `Corrected${p.day ? ` ${p.day}` : ""}${p.of ? `, “${p.of}”` : ""}: ${p.text}`,
  note: (p: { day: string; text: string; of: string }) =>
    `Noted${p.day ? ` ${p.day}` : ""}${p.of ? `, “${p.of}”` : ""}: ${p.text}`,
  by: (p: { name: string }) => `by ${p.name}`,
  standing: {
    draft: "This is a draft. It has not been approved.",
    approved: (p: { names: string }) => (p.names ? `Approved by ${p.names}.` : "Approved."),
    seal: (p: { seal: string }) => `Seal: ${p.seal}`,
  },
  signatures: { chair: "Chair", secretary: "Secretary", approver: "Approver" },
  signed: (p: { day: string }) => `Approved ${p.day}`,
  words: {
    contents: "Contents",
    attachments: "Attachments",
    signatures: "Signatures",
    organisation: "Organisation",
    name: "Name",
    missing: "missing",
    page: (p: { page: string; pages: string }) => `${p.page} (${p.pages})`,
  },
  page: {
    skip: "Skip to the items",
    facts: "The meeting",
    items: "Items",
    standing: "About this document",
    done: "done",
    notDone: "not done",
    footnotes: "Footnotes",
    back: "Back to the text",
    picture: (p: { alt: string }) => `[picture: ${p.alt}]`,
  },
};

function numbers({ items, year }: { items: readonly string[]; year: boolean }): string {
  const many = items.length > 1;
  return `${year ? (many ? "§§" : "§") : many ? "items" : "item"} ${items.join(", ")}`;
}
