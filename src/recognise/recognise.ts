import { recognitionLanguages } from "../language/recognition.ts";
import type { RecognitionWords } from "../language/recognition-words.ts";
import { LineIndex } from "../model/source.ts";
import { scanBlocks } from "./blocks/scan.ts";
import { composed } from "./composed.ts";
import type { Context } from "./context.ts";
import { bodyKey, decidersIn, isSorted } from "./decisions/bodies.ts";
import { dateDoubts } from "./doubts.ts";
import { Findings } from "./findings.ts";
import { type Mail, withoutMail } from "./header/mail.ts";
import { readHeader } from "./header.ts";
import { wholeLabel } from "./labels.ts";
import { mergeMeetings } from "./meetings/announced.ts";
import { type Outline, outlineOf } from "./outline/outline.ts";
import { NameBook } from "./people/name-book.ts";
import { Reader } from "./reader.ts";
import { withLineEnds } from "./run-together/run-together.ts";
import { type Line, linesOf } from "./text/lines.ts";
import type { Knowledge, Prose, Recognition } from "./types.ts";
import { type Unit, unitsOf } from "./units.ts";

/**
 * Reads minutes: what their prose says of the agenda, of decisions, actions, what comes back and the meetings to
 * come, each with its line and span in the file. What is doubtful stands in `suggestions`. Any text can be read;
 * the time it takes grows with its length alone.
 */
export function recognise(prose: Prose, knowledge: Knowledge): Recognition {
  const { prose: whole, asWritten } = composed(prose);
  return asWritten(readWhole(whole, knowledge));
}

/** What prose consists of, before anything is made of it. */
export function survey(prose: Prose, knowledge: Knowledge): Survey {
  const words = languageOf(prose, knowledge.language);
  const all = linesOf(prose.text, withLineEnds(scanBlocks(prose.text, prose.start), prose.text, words));
  const { lines, mail } = withoutMail(all, words);
  const outline = outlineOf(lines, words);
  const units = unitsOf(lines, { source: prose.text, words, outline });
  return { words, lines, outline, units, mail };
}

interface Survey {
  words: RecognitionWords;
  lines: readonly Line[];
  outline: Outline;
  units: Unit[];
  mail: Mail | undefined;
}

function readWhole(prose: Prose, knowledge: Knowledge): Recognition {
  const { words, lines, outline, units, mail } = survey(prose, knowledge);
  const [first = lines.length] = outline.keys();
  const facts = readHeader({ source: prose.text, lines, head: first, mail }, words);
  const context: Context = {
    source: prose.text,
    lines: new LineIndex(prose.text),
    words,
    date: knowledge.date ?? facts.date,
    bodies: bodiesOf(units, [...(knowledge.forumNames ?? []), facts.forum ?? ""], {
      words,
      text: prose.text.slice(prose.start),
    }),
    citable: new Set((knowledge.citedForums ?? []).map((name) => bodyKey(name, words))),
    organisations: knowledge.organisations ?? [],
    people: new NameBook(knowledge.people),
  };
  const findings = new Findings(context);
  new Reader(findings).read(units);
  const upcoming_meetings = mergeMeetings(findings.result.upcoming_meetings);
  return {
    ...findings.result,
    facts: { ...findings.result.facts, ...facts },
    upcoming_meetings,
    doubts: [...findings.result.doubts, ...dateDoubts(lines, context)],
  };
}

/** Few small words tell nothing: names and titles alone may hold some of any language. */
const telling = 8;

/** The language asked for, unless the text is plainly in another: minutes in English in a Swedish archive. */
function languageOf({ text, start }: Prose, tag: string | undefined): RecognitionWords {
  const asked = recognitionLanguages.find((words) => words.tag === tag?.split("-")[0]?.toLowerCase());
  const sample = text
    .slice(start, start + 6000)
    .toLowerCase()
    .split(/[^a-z\u00aa-\u052f]+/);
  const counted = recognitionLanguages.map((words) => {
    const common = new Set(words.common.split("|"));
    return { words, count: sample.filter((word) => common.has(word)).length };
  });
  if (counted.every(({ count }) => count < telling)) {
    const head = text.slice(start, start + 3000).split("\n");
    for (const each of counted) each.count += head.filter((line) => beginsWithLabel(line, each.words)).length;
  }
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most));
  const own = counted.find(({ words }) => words === asked);
  const other = best.count >= telling && best.count > 3 * (own?.count ?? 0);
  return own && !other ? own.words : best.words;
}

/** "Attendees", "**Present:** Ann Oak": short notes have labels where they have hardly any sentences. */
function beginsWithLabel(line: string, words: RecognitionWords): boolean {
  const [label = ""] = line.replace(/^[\s#*_>-]+/, "").split(":", 1);
  return label.length < 40 && wholeLabel(label.replace(/[*_]+$/, ""), words) !== undefined;
}

/** Names of those who decide: the forum's, and what stands before "beslut" in headings. */
function bodiesOf(
  units: readonly Unit[],
  names: readonly string[],
  { words, text }: { words: RecognitionWords; text: string },
): Set<string> {
  const said = units.flatMap((unit) =>
    unit.type === "label" && unit.label.role === "decision" && unit.label.body !== undefined
      ? [unit.label.body]
      : [],
  );
  const known = new Set(
    [...names, ...said].map((name) => bodyKey(name, words)).filter((name) => name !== ""),
  );
  // Where no name says what sort of body meets, the one that decides again and again does.
  return isSorted({ words, bodies: known }) ? known : new Set([...known, ...decidersIn(text, words)]);
}
