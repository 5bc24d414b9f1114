import { expect, test } from "vitest";
import type { ProblemCode, ProblemOf } from "../model/problem.ts";
import { refusals as englishRefusals, syntax as englishSyntax } from "./en/problem-reasons.ts";
import { problemTexts as english } from "./en/problems.ts";
import { describeProblem } from "./problem-texts.ts";
import { refusals as swedishRefusals, syntax as swedishSyntax } from "./sv/problem-reasons.ts";
import { problemTexts as swedish } from "./sv/problems.ts";

const samples = {
  unreadable: { code: "unreadable", reason: "other", detail: "EIO" },
  "not-utf8": { code: "not-utf8", offset: 3 },
  "empty-file": { code: "empty-file" },
  "file-too-large": { code: "file-too-large", limit: 8 << 20 },
  "no-front-matter": { code: "no-front-matter" },
  "front-matter-unclosed": { code: "front-matter-unclosed" },
  "front-matter-code": { code: "front-matter-code", language: "js" },
  "front-matter-too-large": { code: "front-matter-too-large", limit: 1 << 18 },
  "front-matter-too-deep": { code: "front-matter-too-deep", limit: 64 },
  "front-matter-aliases": { code: "front-matter-aliases" },
  "yaml-syntax": { code: "yaml-syntax", cause: "colon", detail: "x" },
  "duplicate-key": { code: "duplicate-key", field: "chair" },
  "field-type": { code: "field-type", field: "chair", expected: "text" },
  "field-value": {
    code: "field-value",
    field: "mode",
    value: "remot",
    nearest: "remote",
    expected: { type: "choice", values: ["remote", "hybrid"] },
  },
  "unknown-field": { code: "unknown-field", field: "chiar", nearest: "chair" },
  "not-editable": { code: "not-editable", field: "chair" },
  "import-format": { code: "import-format", found: "doc" },
  "import-damaged": { code: "import-damaged", format: "docx" },
  "import-encrypted": { code: "import-encrypted", format: "pdf" },
  "import-too-large": { code: "import-too-large", what: "pages", limit: 2000 },
  "import-no-text": { code: "import-no-text", pages: 3 },
  "import-garbled": { code: "import-garbled" },
  "duplicate-meeting": { code: "duplicate-meeting", id: "A-1", other: "b.md" },
  "journal-line": { code: "journal-line", cause: { code: "duplicate-key", field: "event" } },
  "journal-refused": { code: "journal-refused", event: "done", ref: "A-1/d1", reason: "already-done" },
  "missing-field": { code: "missing-field", field: "date" },
  "unknown-forum": { code: "unknown-forum", name: "Samrad", nearest: "Samråd" },
  "unknown-person": { code: "unknown-person", name: "Eva L", nearest: "Eva Lind" },
  "unknown-organisation": { code: "unknown-organisation", name: "Albi", nearest: "Alby" },
  "record-prose-differ": {
    code: "record-prose-differ",
    id: "d2",
    field: "due",
    record: "maj",
    prose: "juni",
  },
  "record-without-prose": { code: "record-without-prose", id: "d2" },
  "prose-without-record": { code: "prose-without-record", id: "d2" },
  "broken-reference": { code: "broken-reference", ref: "A-1/d9", nearest: "A-1/d8" },
  "ambiguous-reference": { code: "ambiguous-reference", ref: "d9", candidates: ["A-1/d9", "A-2/d9"] },
  "action-without-owner": { code: "action-without-owner", task: "send" },
  "impossible-date": { code: "impossible-date", text: "31 april" },
  "weekday-mismatch": { code: "weekday-mismatch", text: "fredag 3 april", weekday: 4, date: "2025-04-03" },
  "agenda-gap": { code: "agenda-gap", number: "4", expected: "3" },
  "agenda-repeat": { code: "agenda-repeat", number: "4", other: "Budget" },
  "recused-decides": { code: "recused-decides", name: "Eva Lind", agenda: "4" },
  "substitute-present": { code: "substitute-present", substitute: "Siv Ek", name: "Per Ed" },
  "decision-missing": { code: "decision-missing", heading: "Beslut" },
  "returned-without-outcome": { code: "returned-without-outcome", ref: "A-1/f4", agenda: "3" },
  "follow-up-passed": {
    code: "follow-up-passed",
    ref: "A-1/f4",
    text: "Budget",
    date: "2025-04-03",
    minutesMissing: false,
  },
  "duplicate-id": { code: "duplicate-id", id: "d2", otherLine: 30 },
  "missing-id": { code: "missing-id", id: "d2" },
  "merge-conflict": { code: "merge-conflict" },
  "damaged-emphasis": { code: "damaged-emphasis", marker: "**" },
  "personal-number": { code: "personal-number", masked: "8112XX-XXXX" },
  "planned-changed": {
    code: "planned-changed",
    id: "A-1",
    field: "date",
    published: "2025-05-08",
    stated: "2025-05-09",
  },
  "suggestions-left": { code: "suggestions-left", count: 2, lines: [14, 20], final: true },
  "unknown-rule": { code: "unknown-rule", name: "agenda-gapp", nearest: "agenda-gap" },
} satisfies { [C in ProblemCode]?: ProblemOf<C> };

test.each(Object.values(samples))("$code says its facts in both languages, and what to do", (problem) => {
  const texts = [swedish, english].map((table) => describeProblem(problem, table));
  const {
    code: _code,
    cause: _cause,
    detail: _detail,
    limit: _limit,
    offset: _offset,
    ...facts
  } = Object(problem);
  for (const { message, help } of texts) {
    expect(message).toMatch(/[.?!:"”]$/);
    expect(help).not.toBe("");
    expect(message + help).not.toMatch(/undefined|\[object|NaN/);
    for (const fact of Object.values(facts).filter(
      (value) => typeof value === "string" && /[A-Z^ ]/.test(value),
    )) {
      expect(message + help).toContain(fact);
    }
  }
  expect(texts[0]?.message).not.toBe(texts[1]?.message);
});

test("a weekday is named as the language names it", () => {
  expect(describeProblem(samples["weekday-mismatch"], swedish).message).toContain(
    "den 3 april 2025 är en torsdag",
  );
  expect(describeProblem(samples["weekday-mismatch"], english).message).toContain("2025-04-03 is a Thursday");
});

test("a journal line gives the reason of what is wrong within it", () => {
  const { message, help } = describeProblem(samples["journal-line"], swedish);
  expect(message).toBe("Posten i journalen räknas inte. Fältet event står två gånger. Det första gäller.");
  expect(help).toBe("Ta bort det ena.");
});

test("each reason has words of its own", () => {
  const tables: Record<string, { message: string }>[] = [
    swedishRefusals,
    englishRefusals,
    swedishSyntax,
    englishSyntax,
  ];
  for (const table of tables) {
    const messages = Object.values(table).map((text) => text.message);
    expect(new Set(messages).size).toBe(messages.length);
  }
});
