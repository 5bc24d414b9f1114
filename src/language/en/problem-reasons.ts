import type { ProblemOf, RefusalReason, SyntaxCause } from "../../model/problem.ts";
import type { ProblemText } from "../problem-texts.ts";

type UnreadableReason = ProblemOf<"unreadable">["reason"];

export function unreadable(reason: UnreadableReason, detail: string | undefined): ProblemText {
  const texts: Record<UnreadableReason, ProblemText> = {
    missing: { message: "There is no such file.", help: "Check the name and the folder." },
    directory: { message: "This is a folder, not a file.", help: "Name a file in the folder." },
    permission: {
      message: "The file may not be read.",
      help: "Check that you have the right to read it, and that no other program has locked it.",
    },
    "link-outside": {
      message: "The file is a link that leads out of the archive. It has not been read.",
      help: "Put the file itself into the archive.",
    },
    special: {
      message: "This is no ordinary file but a pipe or a device, for programs. It has not been read.",
      help: "Take it out of the folder. If it was to be a document, save that again under the same name.",
    },
    other: {
      message: `The file could not be read${detail === undefined ? "" : ` (${detail})`}.`,
      help: "Try again. If the archive is in a synced folder, wait until the file has been fetched.",
    },
  };
  return texts[reason];
}

export const syntax: Record<SyntaxCause, ProblemText> = {
  colon: {
    message: "There is one colon too many here.",
    help: 'Put quotes around a text that has a colon in it: title: "Decision: budget"',
  },
  "no-colon": {
    message: "A colon and a space are missing between the field's name and its value.",
    help: "Write it like: chair: Ann Lee",
  },
  quote: {
    message: "A quote has lost its other half, or the text goes on after it.",
    help: "Put quotes around the whole text. If it has quotes in it, put ' around it: '\"Small\" council'",
  },
  bracket: {
    message: "A brace, a bracket or a comma is missing or too many.",
    help: "Each { needs its } and each [ its ], with commas between the parts. If they are part of a text, put quotes around it.",
  },
  sign: {
    message: "The text starts with a sign that means something else here.",
    help: 'Put quotes around the text: "@Ann"',
  },
  indentation: {
    message: "The indentation does not fit the lines around it.",
    help: "Lines that belong together start at the same column. Use spaces.",
  },
  tab: {
    message: "The line is indented with a tab.",
    help: "Use spaces instead of the tab.",
  },
  conflict: {
    message: "Here stands what git leaves where two people have changed the same lines; both would count.",
    help: "Keep what is right of the two parts, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>. Of ids (^d4) keep the one that was there.",
  },
  other: {
    message: "The header cannot be read here.",
    help: "Write each fact on a line of its own, like: chair: Ann Lee. Put quotes around texts with special signs.",
  },
};

export const refusals: Record<RefusalReason, ProblemText> = {
  "unknown-ref": { message: "the record is not in the archive.", help: "Correct ref." },
  "ambiguous-ref": {
    message: "the reference fits several records.",
    help: "Write the whole reference in ref.",
  },
  "wrong-record": {
    message: "that event does not belong to a record of this kind.",
    help: "Choose another event. The documentation has a table of which fits what.",
  },
  "no-condition": {
    message: "the decision has no condition.",
    help: "Check that ref is the right decision.",
  },
  "no-question": {
    message: "there is no question or consultation to answer.",
    help: "Check that ref is the right record.",
  },
  "no-adoption": {
    message: "the decision does not have to be adopted by each organisation.",
    help: "Check that ref is the right decision.",
  },
  "organisation-missing": {
    message: "it does not say which organisation it is about.",
    help: "Add organisation: to the record.",
  },
  "organisation-unknown": {
    message: "the organisation is not one of those that are to adopt the decision.",
    help: "Correct organisation. The names are in klubba.yaml.",
  },
  "value-missing": {
    message: "the new value is missing.",
    help: "Add what changes: due, owner, date, start_time or text.",
  },
  "not-done": { message: "the record is not done.", help: "There is nothing to reopen. Check ref." },
  "already-done": {
    message: "the record is already done.",
    help: "Nothing more is needed. If you meant another record, correct ref.",
  },
  "unknown-journal-id": {
    message: "the journal has no record with that id.",
    help: "In undone, ref is the id of the journal record that is taken back.",
  },
};

/** @param masked `8112XX-XXXX` */
export function personalNumber(masked: string): ProblemText {
  return {
    message: `A Swedish personal identity number stands here: ${masked}.`,
    help: "Take it out if nobody needs it. No document for the public (klubba export --public) is written as long as it is there.",
  };
}

/** @param hasDots a line of three dots stands where the header should end */
export function unclosed(hasDots: boolean): ProblemText {
  return hasDots
    ? {
        message: "The header ends in three dots here, and only --- ends one.",
        help: "Write --- in place of the dots. If --- stands below them already, just remove them.",
      }
    : {
        message: "The header starts with --- but never ends.",
        help: "Write a line of nothing but --- where the header ends and the text begins.",
      };
}
