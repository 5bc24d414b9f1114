import type { FieldExpectation } from "../../model/problem.ts";
import { describeProblem, type ProblemTexts } from "../problem-texts.ts";
import { calendarConflict } from "./calendar-problems.ts";
import { commonTexts } from "./common.ts";
import { importFormat, importFormats, importLimit, suggestionsLeft } from "./import-problems.ts";
import { personalNumber, refusals, syntax, unclosed, unreadable } from "./problem-reasons.ts";
import { sealBroken } from "./seal-problems.ts";
import { lowContrast, unusableLogo } from "./style-problems.ts";

const expectations: Record<Exclude<FieldExpectation["type"], "choice">, string> = {
  day: "Write the day as year-month-day, for instance 2025-04-03. The calendar must have that day.",
  time: "Write the time with hour and minute, for instance 09:40.",
  number: "Write a number in digits.",
  flag: "Write true for yes or false for no.",
  period: "Write a day (2025-04-03), a week (2025-W14), a month (2025-04) or a year (2025).",
  colour: 'Write the colour as # and six digits or letters a–f, in quotes: "#1f4e5f".',
  font: "Write the name of the font: letters, digits, spaces, dots and hyphens. Several names make a list.",
};

export const problemTexts: ProblemTexts = {
  unreadable: ({ reason, detail }) => unreadable(reason, detail),
  "not-utf8": ({ offset }) => ({
    message: `The file is not saved as UTF-8 (byte ${offset + 1} cannot be read).`,
    help: "Open the file in a text editor and save it again with the encoding UTF-8.",
  }),
  "empty-file": () => ({
    message: "The file is empty.",
    help: "If there was text in the file, a backup may still have it. New minutes are begun with: klubba new",
  }),
  "file-too-large": ({ limit }) => ({
    message: `The file is larger than ${megabytes(limit)} MB and has not been read.`,
    help: "Check that it holds minutes. Keep attachments in files of their own.",
  }),
  "no-front-matter": () => ({
    message: "The file has no header, the lines between --- and --- at its top.",
    help: "Add a header on the first line, with at least forum and date.",
  }),
  "front-matter-unclosed": ({ dotsAt }) => unclosed(dotsAt !== undefined),
  "front-matter-code": ({ language }) => ({
    message: `The header says that it is written in ${language}. It is not read, and never run.`,
    help: "The first line must be --- alone, and the header must be YAML.",
  }),
  "front-matter-too-large": ({ limit }) => ({
    message: `The header is too large (the limit is ${Math.round(limit / 1024)} kB) and has not been read.`,
    help: "Move text from the header to the minutes below it.",
  }),
  "records-too-large": ({ limit }) => ({
    message: `With all its records the header would be larger than klubba reads (the limit is ${Math.round(limit / 1024)} kB).`,
    help: "If these are several meetings, give each a file of its own. Split the minutes of a very long one.",
  }),
  "front-matter-too-deep": ({ limit }) => ({
    message: `The header has lists within lists to more than ${limit} levels and has not been read.`,
    help: "Take out the levels that are too many. Brackets and braces in a text need quotes around it.",
  }),
  "front-matter-aliases": () => ({
    message: "Here the header refers (*name) to something that is not there, to itself, or too many times.",
    help: "Write the value out instead. A text that starts with * or & needs quotes around it.",
  }),
  "yaml-syntax": ({ cause }) => syntax[cause],
  "duplicate-key": ({ field }) => ({
    message: `The field ${field} is there twice. The first one counts.`,
    help: "Remove one of them.",
  }),
  "field-type": ({ field, expected }) => ({
    message: `The field ${field} must be ${{ text: "a text", list: "a list", record: "a record with fields of its own" }[expected]}.`,
    help: {
      text: `Write the value on the same line: ${field}: "…"`,
      list: "Write each value on a line of its own, with a dash and a space before it.",
      record: "Write each part as name, colon and value on a line of its own, indented below the field.",
    }[expected],
  }),
  "field-value": ({ field, value, expected, nearest }) => ({
    message: `The field ${field} cannot be "${value}".${didYouMean(nearest)}`,
    help:
      expected.type === "choice"
        ? `Write one of: ${expected.values.join(", ")}.`
        : expectations[expected.type],
  }),
  "unknown-field": ({ field, nearest }) => ({
    message: `The field ${field} is unknown. Did you mean ${nearest}?`,
    help: `Write ${nearest} if that is what you mean. If not, the field can stay; it is left as it is.`,
  }),
  "not-editable": ({ field }) => ({
    message: `The field ${field} is written so that it cannot be changed without changing other things too.`,
    help: "Change the field in the file by hand.",
  }),
  "import-format": ({ found }) => importFormat(found),
  "import-damaged": ({ format }) => ({
    message: `The file is damaged: it cannot be read as ${importFormats[format]}.`,
    help: "Open it in the program it was made with, save it anew and import it again.",
  }),
  "import-encrypted": ({ format }) => ({
    message: `The file is protected by a password (${importFormats[format]}).`,
    help: "Open it with the password, save a copy without one and import the copy.",
  }),
  "import-too-large": ({ what, limit }) => ({
    message: `The file is too large${what === "unpacked" ? " when unpacked" : ""} and was not read (the limit is ${importLimit(what, limit)}).`,
    help: "Make sure that it holds minutes. If it does, split it, or save its text alone.",
  }),
  "import-no-text": ({ pages }) => ({
    message: `The file has no text, only pictures (${pages} ${pages === 1 ? "page" : "pages"}): it was probably scanned.`,
    help: "Let a program for text recognition (OCR) read it, save it as a PDF with text or as Word, and import that file.",
  }),
  "import-garbled": () => ({
    message: "The text of the file is too damaged to be trusted. Nothing was imported.",
    help: "Open the file, see whether its text can be copied, and save it as Word or text. If it cannot, it needs text recognition (OCR).",
  }),
  "duplicate-meeting": ({ id, other }) => ({
    message: `The meeting ${id} is also in ${other}.`,
    help: "Keep the file that counts and remove the other, or give the meetings different ids.",
  }),
  "settings-copy": ({ other }) => ({
    message: `This looks like a copy of ${other} that a sync program has made. What stands in it does not count.`,
    help: `Bring what ${other} lacks into it, planned meetings for example, and remove the copy.`,
  }),
  "journal-line": ({ cause }) => ({
    message: `This journal record does not count.${cause ? ` ${describeProblem(cause, problemTexts).message}` : ""}`,
    help: cause
      ? describeProblem(cause, problemTexts).help
      : "A record looks like this: - { id: k7f3, on: 2025-04-29, ref: VS-2025-04-03/d2, event: done }",
  }),
  "journal-refused": ({ event, ref, reason }) => ({
    message: `The event ${event} for ${ref} does not count: ${refusals[reason].message}`,
    help: refusals[reason].help,
  }),
  "missing-field": ({ field }) => ({
    message: `The field ${field} is missing.`,
    help: `Add ${field}: to the header.`,
  }),
  "unknown-forum": ({ name, nearest }) => ({
    message: `The forum "${name}" is not in klubba.yaml.${didYouMean(nearest)}`,
    help: "Correct the name, or add the forum to klubba.yaml.",
  }),
  "unknown-person": ({ name, nearest }) => ({
    message: `"${name}" is not among the people in klubba.yaml.${didYouMean(nearest)}`,
    help: "Correct the name, or add the person (or the name as an alias) to klubba.yaml.",
  }),
  "unknown-organisation": ({ name, nearest }) => ({
    message: `The organisation "${name}" is not in klubba.yaml.${didYouMean(nearest)}`,
    help: "Correct the name, or add the organisation (or the name as an alias) to klubba.yaml.",
  }),
  "record-prose-differ": ({ id, field, record, prose }) => ({
    message:
      prose === undefined
        ? `${id}: ${field} is "${record}" in the header, but the text says nothing of it.`
        : `${id}: ${field} is "${record}" in the header but "${prose}" in the text.`,
    help: "Correct one of them so that both say the same.",
  }),
  "record-without-prose": ({ id }) => ({
    message: `${id} in the header adds something to ^${id}, which is nowhere in the text.`,
    help: `Write ^${id} at the end of the line that the record is about, or remove the record.`,
  }),
  "prose-without-record": ({ id }) => ({
    message: `^${id} is in the text, but the header has no record ${id}.`,
    help: "The minutes are final: text and records must agree. Get the file back as it was when it was finished.",
  }),
  "broken-reference": ({ ref, nearest }) => ({
    message: `${ref} is not in the archive.${didYouMean(nearest)}`,
    help: "Correct the reference. It is the meeting's id, a slash and the record's id.",
  }),
  "ambiguous-reference": ({ ref, candidates }) => ({
    message: `${ref} can be any of: ${candidates.join(", ")}.`,
    help: "Write the whole reference of the one that is meant.",
  }),
  "action-without-owner": ({ task }) => ({
    message: `Nobody has the task "${task}".`,
    help: "Write who is to do it, then a colon: - [ ] Ann Lee: send the notice",
  }),
  "unclear-time": ({ field, text }) => ({
    message: `It is not clear when "${text}" is (the field ${field}), so it never falls due.`,
    help: "Write a day that exists or a time, such as 2025-05-30, 30 May, week 17, in the autumn, next meeting or until further notice.",
  }),
  "impossible-date": ({ text }) => ({
    message: `There is no such date as "${text}".`,
    help: "Correct the date.",
  }),
  "weekday-mismatch": ({ text, weekday, date }) => ({
    message: `"${text}" does not fit: ${date} is a ${commonTexts.weekdays[weekday - 1]}.`,
    help: "Correct the weekday or the date.",
  }),
  "agenda-gap": ({ number, expected }) => ({
    message: `Item ${number} comes where item ${expected} was expected.`,
    help: "Correct the number, or add the item that is missing.",
  }),
  "agenda-repeat": ({ number, other }) => ({
    message: `The number ${number} is taken: ${other}.`,
    help: "Give the item a number of its own.",
  }),
  "recused-decides": ({ name, agenda }) => ({
    message: `${name} is recused from item ${agenda} but is among those who decide.`,
    help: "Take the name out of the item, or remove the recusal if it is wrong.",
  }),
  "substitute-present": ({ substitute, name }) => ({
    message: `${substitute} stands in for ${name}, who is present too.`,
    help: "Correct the attendance. If somebody came or left during the meeting, write from and until what time.",
  }),
  "decision-missing": ({ heading }) => ({
    message: `There is no decision under "${heading}".`,
    help: 'Write the decision: "to approve …". If none was taken, remove the heading.',
  }),
  "returned-without-outcome": ({ ref, agenda }) => ({
    message: `${ref} was taken up again in item ${agenda}, but the item does not say what came of it.`,
    help: "Write the decision, or when the matter comes back.",
  }),
  "follow-up-passed": ({ ref, text, date, minutesMissing }) => ({
    message: minutesMissing
      ? `${ref} was to come back on ${date}, but the minutes of that meeting are missing: "${text}"`
      : `${ref} was to come back on ${date}, but that meeting says nothing of it: "${text}"`,
    help: minutesMissing
      ? "Put the minutes into the archive, or take the matter up at the next meeting."
      : "Take the matter up at the next meeting, or note what has happened with: klubba record",
  }),
  "duplicate-id": ({ id, otherLine, otherFile }) => ({
    message: `The id ${id} is already used on line ${otherLine}${otherFile === undefined ? "" : ` of ${otherFile}`}.`,
    help: "Give one of the records a new id. If somebody has referred to it, keep it on the record that is meant.",
  }),
  "missing-id": ({ id }) => ({
    message: `The record has no id. It gets ${id}.`,
    help: "klubba check --fix writes it in.",
  }),
  "merge-conflict": () => syntax.conflict,
  "damaged-emphasis": ({ marker }) => ({
    message: `Bold or italics are broken: ${marker} has lost its other half.`,
    help: `Add or remove ${marker}.`,
  }),
  "personal-number": ({ masked }) => personalNumber(masked),
  "planned-changed": ({ id, field, published, stated }) => ({
    message: `${id}: ${field} is ${stated} here, but the meeting was announced with ${published}.`,
    help: "Change it back, and record the move with klubba record, so that everybody's calendar follows.",
  }),
  "calendar-conflict": calendarConflict,
  "suggestions-left": suggestionsLeft,
  "low-contrast": lowContrast,
  "seal-broken": sealBroken,
  "unusable-logo": unusableLogo,
  "unknown-rule": ({ name, nearest }) => ({
    message: `There is no rule called ${name}.${didYouMean(nearest)}`,
    help: "The rules' names stand last on each line that klubba check writes.",
  }),
};

function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
