import type { MinutesKind } from "../model/meeting.ts";
import type { Wording } from "./wording.ts";

/** How a document of minutes is laid out in words. Patterns as in `DecisionWords`. */
export interface OutlineWords {
  /** Before an item's number: "punkt". */
  item: string;
  /** Attachments: "bilaga", "bil." */
  attachment: string;
  /** What a number beside a plural form is called: "Bilagor 1 och 2" are Bilaga 1 and Bilaga 2. */
  attachments: readonly { plural: string; singular: string }[];
  /** Whole sentences that tell who presents the item; a group `names`. */
  presents: Wording;
  /** As `presents`, but only where the sentence opens the item: "Siv Ek informerar om …". */
  informs: Wording;
  /** Words that open the heading of a part in which somebody reports: "rapport". */
  reports: string;
  /** Headings of a document's parts that are no items: "underskrifter". */
  sections: string;
  /** Those of them that stand behind the last item, and end it. */
  endings: string;
  /** Headings that only gather the items below them: "beslutsärenden". */
  chapters: string;
  /** Heads of a table's column of items. */
  columns: string;
  /** Before the reference to what the item takes up again: "återupptar". */
  follows: string;
  /** Before a case number: "dnr". */
  case: string;
  /** Words of a title that tell the kind of minutes. */
  minutes: readonly { kind: MinutesKind; words: string }[];
  /** In a title, before where the meeting was: "hållet i Alby". */
  held: string;
  /** What stands in a title beside the forum's name: "från möte med". */
  titleFill: string;
  /** Behind a title, which meeting it was in its row: "möte 3". */
  numbered: string;
  /** A page's number in a letterhead: "sida 1 av 8". */
  page: string;
  /** Ends of words for those who meet: "nämnden", "vägförening". */
  forums: string;
  /** Before a place: "i". */
  placeLead: string;
  /** Words of a sentence that tells when the meeting began, and of one that tells when it ended. */
  opened: string;
  closed: string;
  /** Whole titles of a meeting's first item, and of its last. */
  frames: string;
  /** Words of a sentence that speaks of another meeting. */
  nextMeeting: string;
  /** Words beside a day that is not the meeting's: "senast uppdaterad". */
  otherDay: string;
  /** Labels of a mail's head: who sent it, what it is about, the others; and what stands before the subject of an answer. */
  mail: { from: string; subject: string; other: string; replies: string };
  /** What, before a full stop, does not end a sentence: "t.ex", "bl.a". */
  abbreviations: string;
  /** Before a letter that numbers something, and so begins nobody's name: "bilaga". */
  lettered: string;
}
