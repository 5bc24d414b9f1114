/** The invitation to a meeting: texts as files give them, in the order in which they are shown. */
export interface Invitation {
  /** BCP 47 tag of the texts' language. */
  language: string;
  /** "Kallelse" */
  title: string;
  forum: string;
  /** Day, time, place. */
  facts: readonly Fact[];
  /** Whole sentences that nobody may miss: moved, tentative, cancelled. */
  notices: readonly string[];
  /** None for a meeting that is cancelled. */
  items: readonly InvitedItem[];
  called: readonly Called[];
  /** How to send apologies; "" where nobody is there to take them. */
  apologies: string;
  /** Whom it is from; "" where nobody is known. */
  sender: string;
  words: InvitationWords;
}

export interface Fact {
  label: string;
  value: string;
}

export interface InvitedItem {
  /** "4." or "§ 24" */
  label: string;
  title: string;
  /** "" where there is none. */
  presenter: string;
  /** Attachments, why it comes up, what was asked: a sentence each. */
  details: readonly string[];
}

/** Who is called; "" for what is not known. */
export interface Called {
  name: string;
  role: string;
  organisation: string;
}

/** Headings of its parts and columns. */
interface InvitationWords {
  agenda: string;
  number: string;
  item: string;
  presenter: string;
  called: string;
  name: string;
  role: string;
  organisation: string;
  presenters(p: { names: string }): string;
}

/** The details of an item where no column tells who presents it. */
export function detailsOf({ presenter, details }: InvitedItem, words: InvitationWords): string[] {
  return presenter === "" ? [...details] : [words.presenters({ names: presenter }), ...details];
}

/** "Eva Lind, ordförande, Region Norrsjö" */
export function calledInWords({ name, role, organisation }: Called): string {
  return [name, role, organisation].filter((part) => part !== "").join(", ");
}
