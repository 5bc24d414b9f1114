import type { PrintingTexts } from "../printing-texts.ts";

const otherwise =
  "Or write the document for Word or as a web page, which needs no browser: --to docx, --to html.";

export const printingTexts: PrintingTexts = {
  failures: {
    none: () =>
      `PDF needs the browser Chrome, Edge or Chromium, and this computer has none of them. Install one, or say where it is with the environment variable KLUBBA_BROWSER. ${otherwise}`,
    "not-there": (p) =>
      `The environment variable KLUBBA_BROWSER says ${p.path}, but there is no program there. Correct it, or remove it and klubba looks for Chrome, Edge or Chromium. ${otherwise}`,
    timeout: (p) =>
      `The browser ${p.path} was not done with the PDF within ${p.seconds} seconds and has been stopped. Try again, or name another browser with KLUBBA_BROWSER. ${otherwise}`,
    "no-document": (p) =>
      `The browser ${p.path} could not make the PDF${p.detail === "" ? "" : ` (${p.detail})`}. Try again, or name another browser with KLUBBA_BROWSER. ${otherwise}`,
  },
};
