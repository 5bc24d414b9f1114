/** Why a matter belongs on an agenda. */
export type BackReason =
  | "missed"
  | "unreported"
  | "returning"
  | "unanswered"
  | "referred"
  | "recommended"
  | "prepared"
  | "conditional"
  | "ask"
  | "lapsed"
  | "lapsing"
  | "adoption"
  | "due";

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
    /** Another forum, or who has not adopted it yet. */
    names?: string | undefined;
  }) => {
    const told = `${reminders[p.reason]} ${p.day}: "${(p.question ?? p.text).replace(/\.$/, "")}".`;
    const command = `klubba record ${p.ref}`;
    if (p.reason === "conditional") return `${told} If it is: ${command} condition-met`;
    if (p.reason === "unanswered") return `${told} If it is: ${command} answered`;
    if (p.reason === "adoption")
      return `${told} Waiting for ${p.names ?? ""}. When one has answered: ${command} adopted --organisation NAME`;
    return told;
  },
  /** An item's note where all that it takes up has been settled since it was planned. */
  settledNote: (p: { by: string }) => `Settled since it was planned: ${p.by}`,
};

const reminders: Record<BackReason, string> = {
  missed: "Should have come up again. From",
  unreported: "Was to come up at a meeting whose minutes are missing. From",
  returning: "From",
  unanswered: "Has the question been answered? From",
  referred: "Referred here. From",
  recommended: "Recommended to you, and not answered. Decided",
  prepared: "Prepared for this meeting. From",
  conditional: "Is the condition met? From",
  adoption: "Not adopted by all. Decided",
  due: "To be done by now. From",
  ask: "Has anything been heard? From",
  lapsed: "Has lapsed. Decided",
  lapsing: "Lapses soon. Decided",
};
