import type { ProblemOf } from "../../model/problem.ts";
import type { ProblemText } from "../problem-texts.ts";

export const importFormats = { docx: "Word-dokument (.docx)", pdf: "PDF", html: "webbsida (.html)" };

const readable = "klubba läser .docx, .pdf, .md, .txt och .html.";

const misnamed =
  "Öppna den och se vad den innehåller. Är det ett protokoll: ge filen ändelsen .txt, eller .html om den är en webbsida, och importera den igen. Hämta eller spara annars dokumentet på nytt.";

const foundKinds: Record<NonNullable<ProblemOf<"import-format">["found"]>, ProblemText> = {
  doc: {
    message: "Filen är ett äldre Word-dokument (.doc), som klubba inte läser.",
    help: "Öppna den i Word eller LibreOffice, välj Spara som och formatet .docx, och importera den filen.",
  },
  odt: {
    message: "Filen är ett OpenDocument-dokument (.odt), som klubba inte läser.",
    help: "Öppna den i LibreOffice eller Word, välj Spara som och formatet .docx, och importera den filen.",
  },
  rtf: {
    message: "Filen är ett RTF-dokument, som klubba inte läser.",
    help: "Öppna den i Word eller LibreOffice, välj Spara som och formatet .docx, och importera den filen.",
  },
  pages: {
    message: "Filen är ett Pages-dokument, som klubba inte läser.",
    help: "Öppna den i Pages, exportera den som Word (.docx), och importera den filen.",
  },
  picture: {
    message: "Filen är en bild. klubba läser inte text ur bilder.",
    help: "Låt ett program för texttolkning (OCR) läsa av den, spara som Word eller text, och importera den filen.",
  },
  zip: { message: "Filen är ett arkiv (.zip).", help: "Packa upp det och importera filerna i det." },
  "no-docx": {
    message: "Filens namn slutar på .docx, men den är inget Word-dokument utan ren text eller en webbsida.",
    help: misnamed,
  },
  "no-pdf": {
    message: "Filens namn slutar på .pdf, men den är ingen PDF utan ren text eller en webbsida.",
    help: misnamed,
  },
  binary: { message: "Filen är inget dokument som klubba kan läsa.", help: readable },
};

/** What stands in place of text that klubba can read, and what to do. */
export function importFormat(found: ProblemOf<"import-format">["found"]): ProblemText {
  return foundKinds[found ?? "binary"];
}

/** A limit with its unit. */
export function importLimit(what: ProblemOf<"import-too-large">["what"], limit: number): string {
  return what === "pages" ? `${limit} sidor` : `${Math.round(limit / 1024 / 1024)} MB`;
}

/** Sentences that a reader of old minutes was not sure of. */
export function suggestionsLeft({ count, lines, final }: ProblemOf<"suggestions-left">): ProblemText {
  return {
    message:
      count === 1
        ? `En rad kan vara ett beslut, en uppgift eller ett ärende som återkommer, men räknas inte (rad ${lines.join(", ")}).`
        : `${count} rader kan vara beslut, uppgifter eller ärenden som återkommer, men räknas inte (rad ${lines.join(", ")}).`,
    help: final
      ? count === 1
        ? "Gå igenom det med: klubba importera --review"
        : "Gå igenom dem med: klubba importera --review"
      : "Skriv det som ska räknas under en beslutsrubrik (”att …”) eller som en uppgift (- [ ] Namn: …).",
  };
}
