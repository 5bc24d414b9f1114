import { recognitionLanguages } from "../language/recognition.ts";
import type { RecognitionWords } from "../language/recognition-words.ts";
import type { Day } from "../model/day.ts";
import type { Attendee, UpcomingMeeting } from "../model/meeting.ts";
import { listedMeetings } from "./meetings/written.ts";
import { named } from "./named.ts";
import { personOf } from "./people/person.ts";

function wordsOf(language: string | undefined): readonly RecognitionWords[] {
  return named(recognitionLanguages, language);
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
