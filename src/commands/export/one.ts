import { readText } from "../../archive/read-text.ts";
import { buildDocument } from "../../document/build.ts";
import type { MeetingDocument } from "../../document/document.ts";
import { loadMarkdown, type MarkdownReader } from "../../document/markdown.ts";
import { othersAs } from "../../document/public/people.ts";
import { secretItems } from "../../document/public/secret-items.ts";
import type { DocumentSource } from "../../document/source.ts";
import { languageOf, languageTags, loadTexts } from "../../language/load.ts";
import type { Texts } from "../../language/texts.ts";
import type { Minutes } from "../../model/minutes.ts";
import { nearest } from "../../model/nearest.ts";
import type { Diagnostic } from "../../model/problem.ts";
import type { DocumentStyle } from "../../output/style.ts";
import { UserError } from "../context.ts";
import type { Question } from "../list/question.ts";
import { extract, isExtract } from "./extract.ts";
import { linksFor } from "./links.ts";
import { make } from "./make.ts";
import type { ExportOptions } from "./options.ts";
import { picturesOf } from "./pictures.ts";
import { type ForPublic, forPublic } from "./public.ts";
import { save } from "./save.ts";
import { loadStyle } from "./style.ts";
import { folderOf, pathFor, type Target } from "./target.ts";

/** What all documents of one run share. */
export interface Exporting {
  options: ExportOptions;
  target: Target;
  question: Question;
  /** The words of the documents' language. */
  texts: Texts;
  minutesTexts: Texts;
  read: MarkdownReader;
}

export interface Exported {
  out: string;
  notes: string[];
  diagnostics: Diagnostic[];
  /** True where something of it must not be given away, and so nothing is. */
  stopped: boolean;
  /** True where nothing of these minutes is asked for. */
  empty: boolean;
}

const nothing: Exported = { out: "", notes: [], diagnostics: [], stopped: false, empty: false };

/** @throws UserError for a language that klubba lacks */
export async function exportingFor(
  options: ExportOptions,
  { target, question }: { target: Target; question: Question },
): Promise<Exporting> {
  const own = languageOf(question.archive.config.language);
  const minutesTexts = own === undefined ? question.texts : await loadTexts(own);
  const texts = options.lang === undefined ? minutesTexts : await textsOf(options.lang, question.texts);
  return { options, target, question, texts, minutesTexts, read: await loadMarkdown() };
}

async function textsOf(lang: string, { usage }: Texts): Promise<Texts> {
  const tag = languageOf(lang);
  if (tag !== undefined) return loadTexts(tag);
  const facts = { value: lang, allowed: languageTags.join(", "), nearest: nearest(lang, languageTags) };
  throw new UserError(usage.badValue({ option: "--lang", ...facts }));
}

/** Writes one document, or the extract that is asked for. */
export async function exportOne(minutes: Minutes, exporting: Exporting): Promise<Exported> {
  const { options, target, question } = exporting;
  const { context, archive } = question;
  const source = sourceOf(minutes, exporting);
  if ("problem" in source) return { ...nothing, diagnostics: [source] };
  const { style, diagnostics } = loadStyle(context.store, archive, minutes.forum);
  const given = askedOf(source, style, exporting);
  if ("stopped" in given) return { ...nothing, diagnostics: given.stopped, stopped: true };
  const { document } = given;
  if (!document) return { ...nothing, empty: true };
  const path = pathFor(target, document);
  const notes = missingNote(document, minutes, question);
  if (options.dryRun)
    return { ...nothing, notes: [context.texts.exporting.wouldWrite({ file: path }), ...notes], diagnostics };
  const pictures = picturesOf(document, minutes.file, context);
  const content = await make(
    document,
    { style, pictures, linkTo: source.linkTo, format: target.format, texts: exporting.texts },
    context,
  );
  if (target.kind === "stdout" && typeof content === "string")
    return { ...nothing, out: content, notes, diagnostics };
  const replaced = save({ path, content }, options.force, context);
  return {
    ...nothing,
    notes: [context.texts.exporting.written({ file: path, replaced }), ...notes],
    diagnostics,
  };
}

/** What is asked for of these minutes, or why it must not be given away. */
function askedOf(source: DocumentSource, style: DocumentStyle, exporting: Exporting): ForPublic {
  const { options, question } = exporting;
  const { minutes } = source;
  const part = (whole: MeetingDocument) =>
    isExtract(options) ? extract(whole, options, { ...exporting, minutes }) : whole;
  if (!options.public) return { document: part(buildDocument(source)) };
  const placedOnly = secretItems(minutes, source.text).length > 0;
  const withoutSeal = placedOnly || othersAs(source.archive) !== "name";
  return forPublic(
    buildDocument({ ...source, placedOnly, withoutSeal }),
    { source: { ...source, minutesTexts: exporting.minutesTexts }, style, part },
    question.context,
  );
}

function sourceOf(
  minutes: Minutes,
  { question, target, texts, read }: Exporting,
): DocumentSource | Diagnostic {
  const { context, archive, asOf } = question;
  const decoded = readText(context.store, minutes.file);
  if ("code" in decoded)
    return { file: minutes.file, position: { line: 1, column: 1 }, severity: "error", problem: decoded };
  const linkTo = linksFor({ file: minutes.file, folder: folderOf(target, context) }, context);
  return { text: decoded.text, minutes, archive, asOf, texts, read, linkTo };
}

function missingNote({ attachments }: MeetingDocument, { file }: Minutes, { context }: Question): string[] {
  const missing = attachments.filter((one) => one.missing);
  if (missing.length === 0) return [];
  const named = missing.map(({ label, text }) => `${label} (${text})`).join(", ");
  return [
    context.texts.extracts.missing({ file: context.shown(file), attachments: named, count: missing.length }),
  ];
}
