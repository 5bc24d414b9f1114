import type { Position } from "./source.ts";
import type { LogoFault } from "./style.ts";

export type Severity = "error" | "warning" | "info";

/**
 * Everything that can be wrong with an archive's files, by code. A problem carries the facts; the words
 * come from the language's `problems` table, so that each code has a message and a remedy in every language.
 */
export type Problem =
  // reading a file
  | {
      code: "unreadable";
      reason: "missing" | "directory" | "permission" | "link-outside" | "special" | "other";
      detail?: string;
    }
  | { code: "not-utf8"; offset: number }
  | { code: "empty-file" }
  | { code: "file-too-large"; limit: number }
  | { code: "no-front-matter" }
  /** `dotsAt`: UTF-16 offset of a line `...` that stands where `---` should. */
  | { code: "front-matter-unclosed"; dotsAt?: number }
  | { code: "front-matter-code"; language: string }
  | { code: "front-matter-too-large"; limit: number }
  | { code: "front-matter-too-deep"; limit: number }
  | { code: "front-matter-aliases" }
  | { code: "yaml-syntax"; cause: SyntaxCause; detail: string }
  | { code: "duplicate-key"; field: string }
  | { code: "field-type"; field: string; expected: "text" | "list" | "record" }
  | { code: "field-value"; field: string; value: string; expected: FieldExpectation; nearest?: string }
  | { code: "unknown-field"; field: string; nearest: string }
  /** A change was asked for that the file's form does not allow, such as of a value that others refer to. */
  | { code: "not-editable"; field: string }
  /** All records, written out, would be more front matter than is read. `limit`: UTF-16 units. */
  | { code: "records-too-large"; limit: number }
  // reading a source to import
  | {
      code: "import-format";
      found?: "doc" | "odt" | "rtf" | "pages" | "picture" | "zip" | "no-docx" | "no-pdf" | "binary";
    }
  | { code: "import-damaged"; format: "docx" | "pdf" | "html"; detail?: string }
  | { code: "import-encrypted"; format: "docx" | "pdf" }
  | { code: "import-too-large"; what: "bytes" | "unpacked" | "pages" | "text"; limit: number }
  /** Pages that are pictures: a scanned PDF. */
  | { code: "import-no-text"; pages: number }
  /** Letters that no reader could trust, such as a PDF whose fonts do not say what their signs mean. */
  | { code: "import-garbled" }
  // the archive as a whole
  | { code: "duplicate-meeting"; id: string; other: string }
  /** What a sync program makes of `klubba.yaml` when two people change it at once; `other` is the one that counts. */
  | { code: "settings-copy"; other: string }
  | { code: "journal-line"; cause?: Problem }
  | { code: "journal-refused"; event: string; ref: string; reason: RefusalReason }
  // rules of `check`
  | { code: "missing-field"; field: string }
  /** `reason`: the text is another; what stands in the seal's place is not klubba's; `status` says something else. */
  | { code: "seal-broken"; reason: "changed" | "unreadable" | "status"; by: string; items: string }
  | { code: "unknown-forum"; name: string; nearest?: string }
  | { code: "unknown-person"; name: string; nearest?: string }
  | { code: "unknown-organisation"; name: string; nearest?: string }
  | { code: "record-prose-differ"; id: string; field: string; record: string; prose?: string }
  | { code: "record-without-prose"; id: string }
  | { code: "prose-without-record"; id: string }
  | { code: "broken-reference"; ref: string; nearest?: string }
  | { code: "ambiguous-reference"; ref: string; candidates: string[] }
  | { code: "action-without-owner"; task: string }
  /** A `due` or `when` in the front matter that names no time. */
  | { code: "unclear-time"; field: "due" | "when"; text: string }
  | { code: "impossible-date"; text: string }
  /** `weekday` is the one that the day falls on, 1 for Monday. */
  | { code: "weekday-mismatch"; text: string; weekday: number; date: string }
  | { code: "agenda-gap"; number: string; expected: string }
  | { code: "agenda-repeat"; number: string; other: string }
  | { code: "recused-decides"; name: string; agenda: string }
  | { code: "substitute-present"; substitute: string; name: string }
  | { code: "decision-missing"; heading: string }
  | { code: "returned-without-outcome"; ref: string; agenda: string }
  | { code: "follow-up-passed"; ref: string; text: string; date: string; minutesMissing: boolean }
  /** `otherFile` where that line is not in the same file. */
  | { code: "duplicate-id"; id: string; otherLine: number; otherFile?: string }
  | { code: "missing-id"; id: string }
  | { code: "damaged-emphasis"; marker: string }
  | { code: "merge-conflict" }
  /** The number is told by year and month of birth only: `8112XX-XXXX`. */
  | { code: "personal-number"; masked: string }
  | { code: "planned-changed"; id: string; field: string; published: string; stated: string }
  | {
      code: "calendar-conflict";
      conflict: CalendarConflict;
      id: string;
      /** What is said here and there: a day, a time, a place; of `twice` the day, and the other meeting's id. */
      stated: string;
      other: string;
      otherFile: string;
      otherLine: number;
    }
  /** `final`: they stand in finished minutes, to be gone through; else in a draft's prose. */
  | { code: "suggestions-left"; count: number; lines: number[]; final: boolean }
  /** `ratio` to a white page, or to a dark screen; `shade` is the nearest that can be read, and is used. */
  | { code: "low-contrast"; field: string; value: string; ratio: number; dark: boolean; shade: string }
  | { code: "unusable-logo"; path: string; reason: LogoFault }
  | { code: "unknown-rule"; name: string; nearest?: string };

export type FieldExpectation =
  | { type: "day" | "time" | "number" | "flag" | "period" | "colour" | "font" }
  | { type: "choice"; values: readonly string[] };

/**
 * The slip behind a syntax error, as far as it can be told: a colon inside a text; no colon after a field's name;
 * a quote, bracket or brace without its mate; a text that starts with a sign that means something to YAML.
 */
export type SyntaxCause =
  | "colon"
  | "no-colon"
  | "quote"
  | "bracket"
  | "sign"
  | "indentation"
  | "tab"
  | "conflict"
  | "other";

/**
 * How two places do not agree on a meeting: they say different things on one day; minutes list what was cancelled,
 * or what was moved, as if nothing had happened; it has minutes of another day, or though it was cancelled; it is
 * planned twice; its planned file has another day than the plan.
 */
export type CalendarConflict =
  | "differ"
  | "revived"
  | "moved-away"
  | "held-on-another-day"
  | "held-though-cancelled"
  | "twice"
  | "plan-differs";

/** Why a journal event does not fit its record; see the table event × record in the docs. */
export type RefusalReason =
  | "unknown-ref"
  | "ambiguous-ref"
  | "wrong-record"
  | "no-condition"
  | "no-question"
  | "no-adoption"
  | "organisation-missing"
  | "organisation-unknown"
  | "value-missing"
  | "not-done"
  | "already-done"
  | "unknown-journal-id";

export type ProblemCode = Problem["code"];
export type ProblemOf<C extends ProblemCode> = Extract<Problem, { code: C }>;

/** A problem at its place. The file is relative to the archive, with forward slashes. */
export interface Diagnostic {
  file: string;
  position: Position;
  severity: Severity;
  problem: Problem;
}

/** Problems that leave (a part of) the input unread; any of them makes the exit code 3. */
export const unreadableCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "unreadable",
  "not-utf8",
  "empty-file",
  "file-too-large",
  "no-front-matter",
  "front-matter-unclosed",
  "front-matter-code",
  "front-matter-too-large",
  "front-matter-too-deep",
  "front-matter-aliases",
  "yaml-syntax",
  "journal-line",
  "import-format",
  "import-damaged",
  "import-encrypted",
  "import-too-large",
  "import-no-text",
  "import-garbled",
]);
