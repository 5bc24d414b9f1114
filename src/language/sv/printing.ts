import type { PrintingTexts } from "../printing-texts.ts";

const otherwise =
  "Skriv annars ut dokumentet som Word eller webbsida, som inte behöver någon webbläsare: --to docx, --to html.";

export const printingTexts: PrintingTexts = {
  failures: {
    none: () =>
      `För PDF behövs webbläsaren Chrome, Edge eller Chromium, och ingen av dem finns på datorn. Installera en av dem, eller ange var den ligger med miljövariabeln KLUBBA_BROWSER. ${otherwise}`,
    "not-there": (p) =>
      `Miljövariabeln KLUBBA_BROWSER anger ${p.path}, men där finns inget program. Rätta den, eller ta bort den, så söker klubba efter Chrome, Edge eller Chromium. ${otherwise}`,
    timeout: (p) =>
      `Webbläsaren ${p.path} blev inte klar med PDF-filen inom ${p.seconds} sekunder och har stoppats. Försök igen, eller ange en annan webbläsare med KLUBBA_BROWSER. ${otherwise}`,
    "no-document": (p) =>
      `Webbläsaren ${p.path} kunde inte skapa PDF-filen${p.detail === "" ? "" : ` (${p.detail})`}. Försök igen, eller ange en annan webbläsare med KLUBBA_BROWSER. ${otherwise}`,
  },
};
