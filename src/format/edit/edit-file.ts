import { configShape } from "../../model/config.ts";
import { meetingShape } from "../../model/meeting.ts";
import type { Problem } from "../../model/problem.ts";
import type { Shape } from "../../model/shape.ts";
import type { TextEdit } from "../../model/text-edit.ts";
import { splitFrontMatter } from "../front-matter.ts";
import type { ShortForms } from "../short-forms.ts";
import { newlineOf } from "../text.ts";
import { formatBlock } from "../write-value.ts";
import { type EditOptions, editYaml, type FieldEdit } from "./set-fields.ts";

/** {@link editYaml} for the front matter of a Markdown file; offsets are those of the file's text. */
export function setFields(
  text: string,
  edits: readonly FieldEdit[],
  options: EditOptions,
): TextEdit[] | Problem {
  const split = splitFrontMatter(text);
  if ("code" in split) return split;
  const { start, end } = split.yaml;
  const changes = editYaml(text.slice(start, end), edits, { ...options, newline: split.newline });
  if (!Array.isArray(changes)) return changes;
  return changes.map((edit) => ({ start: start + edit.start, end: start + edit.end, text: edit.text }));
}

/** {@link setFields} for a minutes file. */
export function setMinutesFields(
  text: string,
  edits: readonly FieldEdit[],
  shortForms?: ShortForms,
): TextEdit[] | Problem {
  return setFields(text, edits, optionsOf(meetingShape, shortForms));
}

/** {@link editYaml} for `klubba.yaml`. */
export function setConfigFields(
  text: string,
  edits: readonly FieldEdit[],
  shortForms?: ShortForms,
): TextEdit[] | Problem {
  return editYaml(text, edits, optionsOf(configShape, shortForms));
}

function optionsOf(shape: Shape, shortForms: ShortForms | undefined): EditOptions {
  return shortForms ? { shape, shortForms } : { shape };
}

/**
 * The edit that writes a file's front matter anew, where it says `before` word for word as klubba writes it:
 * nobody's comments, order or quotes are in it.
 * @returns undefined where it stands otherwise
 */
export function rewriteFrontMatter<T extends object>(
  text: string,
  { before, after, shape }: { before: T; after: T; shape: Shape },
): TextEdit[] | undefined {
  const split = splitFrontMatter(text);
  if ("code" in split) return undefined;
  const { start, end } = split.yaml;
  const written = (value: T) =>
    [...formatBlock(value, shape, { literal: true }).lines, ""].join(split.newline);
  return text.slice(start, end) === written(before) ? [{ start, end, text: written(after) }] : undefined;
}

/** The edit that gives a file without front matter its first one. */
export function addFrontMatter(text: string, value: object, shape: Shape): TextEdit[] {
  const newline = newlineOf(text);
  const lines = ["---", ...formatBlock(value, shape, { literal: true }).lines, "---", ""];
  const gap = text === "" || /^\r?\n/.test(text) ? "" : newline;
  return [{ start: 0, end: 0, text: lines.join(newline) + gap }];
}
