import type { Archive } from "../../archive/register.ts";
import type { Diagnostic, Problem } from "../../model/problem.ts";
import { type LogoFault, logoLimit, logoPath } from "../../model/style.ts";
import { pictureOf } from "../../output/picture.ts";
import type { DocumentStyle, Picture } from "../../output/style.ts";
import { logoOf, styleOf } from "../../output/style-of.ts";
import type { Store } from "../../ports/store.ts";

export interface LoadedStyle {
  style: DocumentStyle;
  /** Why there is no logo where one is named, beside what reading the archive has told already. */
  diagnostics: Diagnostic[];
}

/**
 * The style of a forum's documents, its logo read.
 * @param forum the forum's key; undefined for none of the archive's
 */
export function loadStyle(store: Store, archive: Archive, forum: string | undefined): LoadedStyle {
  const source = { config: archive.config, style: archive.style, forum };
  const style = styleOf(source);
  const named = logoOf(source);
  if (!named) return { style, diagnostics: [] };
  const logo = readLogo(store, named);
  if (typeof logo !== "string") return { style: { ...style, logo }, diagnostics: [] };
  const position = { line: archive.lineOf?.(named.style) ?? 1, column: 1 };
  const problem: Problem = { code: "unusable-logo", path: named.written, reason: logo };
  const told = archive.diagnostics.some(
    ({ file, problem: { code } }) => file === named.from && code === "unusable-logo",
  );
  const diagnostic: Diagnostic = { file: named.from, position, severity: "error", problem };
  return { style, diagnostics: told ? [] : [diagnostic] };
}

function readLogo(
  store: Store,
  { from, written, alt }: { from: string; written: string; alt: string },
): Picture | LogoFault {
  const path = logoPath(from, written);
  if (path === undefined) return "archive";
  const bytes = store.read(path, logoLimit);
  if ("code" in bytes) return faultOf(bytes);
  return pictureOf(bytes, alt) ?? "format";
}

function faultOf(problem: Problem): LogoFault {
  if (problem.code === "file-too-large") return "too-large";
  const leaves = problem.code === "unreadable" && problem.reason === "link-outside";
  return leaves ? "archive" : "missing";
}
