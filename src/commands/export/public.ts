import type { MeetingDocument } from "../../document/document.ts";
import type { PublicSource } from "../../document/public/people.ts";
import { personalNumbersOf } from "../../document/public/personal-numbers.ts";
import { publicDocument } from "../../document/public/public.ts";
import { decodeText } from "../../format/index.ts";
import { isSilenced, mentionsIn } from "../../lint/silence.ts";
import { configFile, isJournal } from "../../model/layout.ts";
import { personalNumbersIn } from "../../model/personal-number.ts";
import type { Diagnostic } from "../../model/problem.ts";
import { LineIndex } from "../../model/source.ts";
import type { DocumentStyle } from "../../output/style.ts";
import { type Context, UserError } from "../context.ts";

export interface PublicRequest {
  source: PublicSource;
  /** Its letterhead is in the document too. */
  style: DocumentStyle;
  /** Takes out of the whole document what is asked for; undefined where that is nothing. */
  part: (whole: MeetingDocument) => MeetingDocument | undefined;
}

/** What is asked for of the document for the public, or where the numbers stand that stop it. */
export type ForPublic = { document: MeetingDocument | undefined } | { stopped: Diagnostic[] };

/**
 * Makes a document fit for the public and takes from it what is asked for, or tells where personal identity numbers stand
 * that would be in that.
 * @throws UserError, exit 1, where an item that is not public cannot be found in the text
 */
export function forPublic(
  document: MeetingDocument,
  { source, style, part }: PublicRequest,
  context: Pick<Context, "store" | "shown" | "texts">,
): ForPublic {
  const { file } = source.minutes;
  const doubts = doubtsOf(source);
  if (doubts.length > 0) return { stopped: doubts };
  const given = publicDocument(document, source);
  if ("unfound" in given) {
    const facts = { file: context.shown(file), items: given.unfound };
    throw new UserError(context.texts.publicDocuments.unfound(facts), 1);
  }
  const asked = part(given.document);
  const numbers = asked === undefined ? new Map<string, string>() : personalNumbersOf([asked, style]);
  if (numbers.size === 0) return { document: asked };
  const others = context.store.list().filter((path) => path === configFile || isJournal(path));
  const texts = [
    [file, source.text] as const,
    ...others.map((path) => [path, textOf(path, context)] as const),
  ];
  const stopped = placesOf(numbers, texts);
  return stopped.length === 0 ? { document: asked } : { stopped };
}

/** What decides of what is public must have been understood: `public: nope` is no yes. */
function doubtsOf({ minutes, archive }: PublicSource): Diagnostic[] {
  const all = [...minutes.diagnostics, ...archive.diagnostics.filter(({ file }) => file === configFile)];
  return all
    .filter(({ problem }) => {
      const field = "field" in problem ? problem.field : "";
      const meant = problem.code === "unknown-field" ? problem.nearest : field;
      return ["public", "privacy", "others"].includes(meant);
    })
    .map((one) => ({ ...one, severity: "error" }));
}

function textOf(path: string, { store }: Pick<Context, "store">): string {
  const bytes = store.read(path);
  const decoded = "code" in bytes ? bytes : decodeText(bytes);
  return "code" in decoded ? "" : decoded.text;
}

/** Where those numbers stand without somebody having said that they may; at the first file's top where none is found. */
function placesOf(
  numbers: ReadonlyMap<string, string>,
  texts: readonly (readonly [file: string, text: string])[],
): Diagnostic[] {
  const seen = new Set<string>();
  const found = texts.flatMap(([file, text]) => {
    const index = new LineIndex(text);
    const mentions = mentionsIn(text, () => index);
    return personalNumbersIn(text).flatMap(({ digits, masked, offset }) => {
      if (!numbers.has(digits)) return [];
      seen.add(digits);
      const position = index.at(offset);
      if (isSilenced(mentions, "personal-number", position.line)) return [];
      return [diagnostic(file, masked, position)];
    });
  });
  const [first = ""] = texts[0] ?? [];
  const unplaced = [...numbers].filter(([digits]) => !seen.has(digits));
  return [...found, ...unplaced.map(([, masked]) => diagnostic(first, masked, { line: 1, column: 1 }))];
}

function diagnostic(file: string, masked: string, position: Diagnostic["position"]): Diagnostic {
  return { file, position, severity: "error", problem: { code: "personal-number", masked } };
}
