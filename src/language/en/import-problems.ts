import type { ProblemOf } from "../../model/problem.ts";
import type { ProblemText } from "../problem-texts.ts";

export const importFormats = { docx: "a Word document (.docx)", pdf: "PDF", html: "a web page (.html)" };

const readable = "klubba reads .docx, .pdf, .md, .txt and .html.";

const misnamed =
  "Open it and see what it holds. If these are minutes, let its name end in .txt, or .html for a web page, and import it again. Otherwise fetch or save the document anew.";

const foundKinds: Record<NonNullable<ProblemOf<"import-format">["found"]>, ProblemText> = {
  doc: {
    message: "The file is an older Word document (.doc), which klubba does not read.",
    help: "Open it in Word or LibreOffice, choose Save as and the format .docx, and import that file.",
  },
  odt: {
    message: "The file is an OpenDocument text (.odt), which klubba does not read.",
    help: "Open it in LibreOffice or Word, choose Save as and the format .docx, and import that file.",
  },
  rtf: {
    message: "The file is an RTF document, which klubba does not read.",
    help: "Open it in Word or LibreOffice, choose Save as and the format .docx, and import that file.",
  },
  pages: {
    message: "The file is a Pages document, which klubba does not read.",
    help: "Open it in Pages, export it as Word (.docx), and import that file.",
  },
  picture: {
    message: "The file is a picture. klubba does not read text out of pictures.",
    help: "Let a program for text recognition (OCR) read it, save it as Word or text, and import that file.",
  },
  zip: { message: "The file is an archive (.zip).", help: "Unpack it and import the files in it." },
  "no-docx": {
    message: "The file's name ends in .docx, but it is no Word document: it holds plain text or a web page.",
    help: misnamed,
  },
  "no-pdf": {
    message: "The file's name ends in .pdf, but it is no PDF: it holds plain text or a web page.",
    help: misnamed,
  },
  binary: { message: "The file is no document that klubba can read.", help: readable },
};

/** What stands in place of text that klubba can read, and what to do. */
export function importFormat(found: ProblemOf<"import-format">["found"]): ProblemText {
  return foundKinds[found ?? "binary"];
}

/** A limit with its unit. */
export function importLimit(what: ProblemOf<"import-too-large">["what"], limit: number): string {
  return what === "pages" ? `${limit} pages` : `${Math.round(limit / 1024 / 1024)} MB`;
}

/** Sentences that a reader of old minutes was not sure of. */
export function suggestionsLeft({ count, lines, final }: ProblemOf<"suggestions-left">): ProblemText {
  return {
    message:
      count === 1
        ? `One line may be a decision, an action or a matter that returns, but does not count (line ${lines.join(", ")}).`
        : `${count} lines may be decisions, actions or matters that return, but do not count (lines ${lines.join(", ")}).`,
    help: final
      ? count === 1
        ? "Go through it with: klubba import --review"
        : "Go through them with: klubba import --review"
      : 'Write what is to count under a decision heading ("to …"), or as an action (- [ ] Name: …).',
  };
}
