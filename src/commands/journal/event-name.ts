import { languageTags, loadTexts } from "../../language/load.ts";
import type { Texts } from "../../language/texts.ts";
import { type JournalEvent, journalEvents } from "../../model/journal.ts";
import { unaccented } from "../../model/names.ts";
import { nearest } from "../../model/nearest.ts";
import { UserError } from "../context.ts";

/**
 * The event that goes by a name: its own, or one of any language, with or without accents and hyphens.
 * @throws UserError with the nearest name
 */
export async function eventNamed(written: string, texts: Texts): Promise<JournalEvent> {
  const languages = await Promise.all(languageTags.map(loadTexts));
  const wanted = fold(written);
  for (const language of [texts, ...languages]) {
    const event = journalEvents.find((each) => namesOf(each, language).some((name) => fold(name) === wanted));
    if (event && event !== "undone") return event;
  }
  const known = journalEvents.filter((event) => event !== "undone");
  const names = known.flatMap((event) => namesOf(event, texts));
  throw new UserError(
    texts.journal.unknownEvent({
      name: written,
      nearest: nearest(written, names),
      known: known.map((event) => texts.vocabulary.events[event]).join(", "),
    }),
  );
}

function namesOf(event: JournalEvent, texts: Texts): string[] {
  return [event, texts.vocabulary.events[event], ...texts.journal.eventNames[event]];
}

function fold(name: string): string {
  return unaccented(name.replace(/[_-]+/g, " "));
}
