import type { MeetingDocument } from "../../document/document.ts";
import { type Context, UserError } from "../context.ts";
import { fileNameOf } from "./file-name.ts";
import { type ExportOptions, type Format, formats } from "./options.ts";
import { expectFolder, expectFolderOf, withoutSlash } from "./place.ts";

/** Where documents go. */
export interface Target {
  format: Format;
  /** A folder is given "" for the one that the command was started in. */
  kind: "stdout" | "file" | "folder";
  path: string;
}

const endings: Readonly<Record<string, Format>> = { htm: "html", markdown: "md" };

/**
 * The place and form that are asked for: standard output, a file whose ending may say the form, or a folder, where every
 * document gets a name of its own.
 * @param count of the documents
 * @throws UserError where nothing says the form, the form and the place do not go together, or there is no such place
 */
export function targetFor(options: ExportOptions, count: number, context: Context): Target {
  const { exporting } = context.texts;
  const { to, out } = options;
  const kind = kindOf(options, count, context);
  const format = to ?? (kind === "file" ? formatOf(out ?? "") : undefined);
  if (format === undefined)
    throw new UserError(kind === "file" ? exporting.unknownEnding({ file: out ?? "" }) : exporting.whichForm);
  if (kind === "stdout" && (format === "docx" || format === "pdf")) throw new UserError(exporting.onlyTexts);
  if (kind !== "folder" && count > 1) throw new UserError(exporting.onlyOne);
  if (kind === "folder" && out !== undefined) expectFolder(out, context);
  if (kind === "file") expectFolderOf(out ?? "", context);
  return { format, kind, path: kind === "folder" ? (out ?? "") : kind === "file" ? (out ?? "") : "-" };
}

/** Minutes chosen by forum or days may be several another time: their documents lie in a folder, be it one today. */
function kindOf(
  { out, forum, since, until }: ExportOptions,
  count: number,
  context: Pick<Context, "fileAt">,
): Target["kind"] {
  if (out === "-") return "stdout";
  if (out === undefined || /[/\\]$/.test(out) || context.fileAt(`${out}/x`) !== undefined) return "folder";
  const several = count > 1 || forum.length > 0 || (since ?? until) !== undefined;
  return several && formatOf(out) === undefined ? "folder" : "file";
}

function formatOf(file: string): Format | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return (
    formats.find((each) => each === ending) ?? (Object.hasOwn(endings, ending) ? endings[ending] : undefined)
  );
}

/** The file that a document is written to, as the user would name it. */
export function pathFor({ kind, path, format }: Target, document: MeetingDocument): string {
  if (kind !== "folder") return path;
  const name = fileNameOf(document, format);
  return path === "" ? name : `${path.replace(/[/\\]+$/, "")}/${name}`;
}

/** The absolute path of the folder that documents will lie in; one that is yet to be made included. */
export function folderOf({ kind, path }: Target, context: Pick<Context, "fileAt">): string {
  if (kind === "file") return context.fileAt(path)?.folder ?? "";
  const inside = context.fileAt(path === "" || kind === "stdout" ? "x" : `${path}/x`);
  if (inside) return inside.folder;
  const above = context.fileAt(withoutSlash(path));
  return above === undefined ? "" : `${above.folder}/${above.name}`;
}
