import type { Diagnostic, Problem, Severity } from "../model/problem.ts";
import { LineIndex } from "../model/source.ts";

/** A problem at its UTF-16 offset in the file's text, before anybody asks for its line. */
export interface Fault {
  problem: Problem;
  offset: number;
}

/** A file's text under its name; both as diagnostics and positions mean them. */
export interface Source {
  /** Relative to the archive, with forward slashes. */
  file: string;
  /** Without byte order mark. */
  text: string;
}

/** In the order of the text. Lines are counted only where there is something to report. */
export function toDiagnostics(source: Source, faults: readonly Fault[]): Diagnostic[] {
  if (faults.length === 0) return [];
  const lines = new LineIndex(source.text);
  const ordered = [...faults].sort((a, b) => a.offset - b.offset);
  return ordered.map(({ problem, offset }) => ({
    file: source.file,
    position: lines.at(offset),
    severity: severityOf(problem),
    problem,
  }));
}

/** What is merely odd about a header is a warning; what was left unread because of it is an error. */
function severityOf(problem: Problem): Severity {
  return problem.code === "unknown-field" ? "warning" : "error";
}
