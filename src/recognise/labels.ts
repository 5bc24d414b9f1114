import { caseless } from "../language/folded.ts";
import type { LabelRole } from "../language/labels.ts";
import type { RecognitionWords } from "../language/recognition-words.ts";
import { oncePer } from "../model/remember.ts";
import { isElectionByForm } from "./decisions/ruling.ts";
import { fragment } from "./forms.ts";
import { handfuls } from "./handfuls.ts";
import { labelBeforeGap, peopleLabel } from "./people/label.ts";
import { isFullName } from "./people/name.ts";
import { isPeopleRole } from "./people/roles.ts";
import type { Line } from "./text/lines.ts";
import { type Piece, pieceOf, textOf } from "./text/piece.ts";

export interface Label {
  role: LabelRole;
  /** Whose decision, proposal …, as the label has it. */
  body?: string | undefined;
  /** What follows the label on its line. */
  rest?: Piece | undefined;
}

const longest = 90;
const formsOf = oncePer(({ labels }: RecognitionWords) =>
  handfuls(labels, ({ words }) => words).map(({ any, of }) => ({
    any: caseless(`^(?:${any})$`),
    forms: of.map(({ role, words }) => ({ role, form: caseless(`^(?:${words})$`) })),
  })),
);

/** The label that a text is, where it is nothing else. */
export function wholeLabel(text: string, words: RecognitionWords): Label | undefined {
  if (text.length > longest + 20) return undefined;
  const bare = text.replace(/[\s.:]+$/, "");
  if (bare === "" || bare.length > longest) return undefined;
  const forms = formsOf(words).find(({ any }) => any.test(bare))?.forms;
  for (const { role, form } of forms ?? []) {
    const groups = form.exec(bare);
    if (groups) return { role, body: groups.groups?.["body"] ?? groups.groups?.["subject"] };
  }
  return undefined;
}

/**
 * The label that a line is ("**Beslut**") or begins with ("Närvarande: Siv Ek"). A label before other words on
 * its line has a colon behind it or is emphasised.
 */
export function labelOf(line: Line, words: RecognitionWords): Label | undefined {
  const known = foundOf(words);
  const before = known.get(line);
  if (before) return before.label;
  const label = findLabel(line, words);
  known.set(line, { label });
  return label;
}

/** Every reader of a line asks for its label. */
const foundOf: (words: RecognitionWords) => WeakMap<Line, { label: Label | undefined }> = oncePer(
  () => new WeakMap(),
);

function findLabel(line: Line, words: RecognitionWords): Label | undefined {
  const whole = wholeLabel(line.text, words);
  if (whole) return whole;
  const colon = line.text.indexOf(":");
  const ends = [line.lead, ...(colon > 0 && colon <= longest ? [colon + 1] : [])].filter((end) => end > 0);
  for (const end of ends) {
    const label = wholeLabel(line.text.slice(0, end), words);
    const rest = label && restOf(line, end);
    // "Ordförande: Till ordförande väljs Siv Ek.": what it is about, and no name behind it.
    if (rest && isPeopleRole(label.role) && isElectionByForm(textOf(rest), words)) return undefined;
    if (rest && label.role === "proposal" && namesMover(line.text.slice(0, end), textOf(rest), words))
      return undefined;
    if (label) return { ...label, rest };
  }
  const people = labelBeforeGap(line, words) ?? peopleLabel(line.text, words);
  return people && { role: people.role, rest: restOf(line, people.end) };
}

/** "Proposed: Sue Oak. Seconded: Bob Ash." */
function namesMover(label: string, rest: string, { decisions }: RecognitionWords): boolean {
  const [name = ""] = rest.split(/[.,;]/);
  return fragment`^(?:${decisions.proposes.mover})[ :.]*$`.test(label) && isFullName(name);
}

function restOf(line: Line, from: number): Piece | undefined {
  const lead = /^[\s:.]*/.exec(line.text.slice(from))?.[0].length ?? 0;
  const rest = pieceOf(line.plain, from + lead, line.text.length);
  return rest.end > rest.start ? rest : undefined;
}
