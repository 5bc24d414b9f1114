import { recognitionLanguages } from "../language/recognition.ts";
import type { RecognitionWords } from "../language/recognition-words.ts";
import type { Day } from "../model/day.ts";
import type { Attendee, UpcomingMeeting } from "../model/meeting.ts";
import { meaningOf } from "./dates/meaning.ts";
import { listedMeetings } from "./meetings/written.ts";
import { personOf } from "./people/person.ts";
import type { Meaning } from "./types.ts";

/** The named language (BCP 47; a region does not matter), else all there are. */
function wordsOf(language: string | undefined): readonly RecognitionWords[] {
  const tag = language?.split("-")[0]?.toLowerCase();
  const named = recognitionLanguages.filter((words) => words.tag === tag);
  return named.length > 0 ? named : recognitionLanguages;
}

/** With å in one piece, as the language's words have it. */
function whole(text: string): string {
  return text.normalize("NFC");
}

/** Reads the short form of a person: "Siv Ek, Alby (ersättare för Per Ed), till 09.40". */
export function readPerson(text: string, language?: string): Attendee {
  return personOf(
    whole(text),
    wordsOf(language).map((words) => words.people),
  );
}

/**
 * Reads the short form of coming meetings: "8 maj kl 9–12", "27 maj, 9 september". A day without a year is the
 * first one on or after `after`; without `after` such a day is left out. Empty where the text names no day.
 */
export function readMeeting(
  text: string,
  options: { language?: string | undefined; after?: Day | undefined },
): UpcomingMeeting[] {
  for (const words of wordsOf(options.language)) {
    const found = listedMeetings(whole(text), words, { after: options.after });
    if (found.length > 0) return found.map(({ meeting }) => meeting);
  }
  return [];
}

/**
 * What a `due` or `when` means: ISO 8601 forms, "30 maj", "nästa möte", "v. 17", "tills vidare".
 * @param options.from the day the words were written; what has no year lies on or after it
 * @returns undefined where the text names no time
 */
export function readMeaning(
  text: string,
  options: { language?: string | undefined; from: Day },
): Meaning | undefined {
  // Minutes may be in another language than the archive.
  for (const words of new Set([...wordsOf(options.language), ...recognitionLanguages])) {
    const found = meaningOf(whole(text), words.dates, options.from);
    if (found) return found;
  }
  return undefined;
}
