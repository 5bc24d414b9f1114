import type { PersonWords } from "../language/people.ts";
import type { Findings } from "./findings.ts";
import { grownOnce } from "./grown.ts";
import { headedBy } from "./outline/presenters.ts";
import { isFirstName } from "./people/first-name.ts";
import type { Passage } from "./units.ts";

/** A line of its own that heads a part of the item names who reports. */
export function noteReporter({ item, context }: Findings, { lines, listed, quoted }: Passage): void {
  const [line, next] = lines;
  if (!item || !line || next || listed || quoted) return;
  const names = headedBy(line.text, context);
  if (names.length > 0) item.presenter = grownOnce(item.presenter, names);
}

const longestReceiver = 60;

/**
 * True for a paragraph that names who gets a decision and says nothing more: "Alby kommun", not a sentence, and not
 * the person who signs below.
 */
export function isReceiver({ lines, quoted }: Passage, people: PersonWords): boolean {
  const [line, next] = lines;
  const text = line?.text.trim() ?? "";
  if (!line || next || quoted || text.length > longestReceiver) return false;
  const [first = ""] = text.split(" ", 1);
  return /^\p{Lu}[^.!?:;\d]*$/u.test(text) && !isFirstName(first, people);
}
