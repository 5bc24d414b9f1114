/** Why a matter belongs on an agenda. */
export type BackReason = "missed" | "unreported" | "returning" | "conditional" | "ask" | "lapsed" | "lapsing";

/** What klubba writes into minutes in this language. */
export const writingTexts = {
  /** The language's own name. */
  language: "English",
  /** The built-in template for each kind of minutes. */
  templates: { notes: "minutes", protocol: "minutes" },
  /** Titles of the items that end an agenda; source of a case-insensitive regular expression for whole titles. */
  closingItems:
    "next meeting|(?:coming|upcoming|future|next) meetings|calendar|(?:any )?other (?:business|matters)|aob|clos(?:e|ing)(?: of the meeting)?|adjournment",
  /** A first agenda, for a new archive. */
  standingItems: {
    notes: ["Approval of the agenda", "Previous minutes", "Next meeting", "Any other business"],
    protocol: ["Approval of the agenda", "Previous minutes", "Next meeting", "Any other business"],
  },
  heading: {
    meeting: (p: { number: string; title: string }) => `${p.number}. ${p.title}`,
    year: (p: { number: string; title: string }) => `§ ${p.number} ${p.title}`,
  },
  /** The line by which an item takes up earlier records. */
  resumes: (refs: string) => `Follows ${refs}.`,
  /** Attachments behind an item's title. */
  attachments: (labels: string) => `, ${labels}`,
  /** Why a matter is back, as a note to whoever writes. */
  reminder: (p: {
    ref: string;
    reason: BackReason;
    day: string;
    text: string;
    question: string | undefined;
  }) => {
    const told = `${reminders[p.reason]} ${p.day}: "${p.question ?? p.text}"`;
    return p.reason === "conditional" ? `${told} If it is: klubba record ${p.ref} condition-met` : told;
  },
};

const reminders: Record<BackReason, string> = {
  missed: "Should have come up again. From",
  unreported: "Was to come up at a meeting whose minutes are missing. From",
  returning: "From",
  conditional: "Is the condition met? From",
  ask: "Has anything been heard? From",
  lapsed: "Has lapsed. Decided",
  lapsing: "Lapses soon. Decided",
};
