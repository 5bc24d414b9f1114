import type { getResolvedPDFJS } from "unpdf";

type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type PdfDocument = Awaited<ReturnType<PdfJs["getDocument"]>["promise"]>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Weights as font names tell them, such as "ABCDEF+Calibri-Bold", "Arial,Bold", "Inter-SemiBold". */
const boldName = /bold|black|heavy|demi|-bd\b/i;

/** Which of a PDF's fonts are bold, by pdf.js's names for them. */
export class FontWeights {
  readonly #bold = new Map<string, boolean>();

  isBold(font: string): boolean {
    return this.#bold.get(font) ?? false;
  }

  /** Looks up the fonts of a page that were not met before. pdf.js tells a font's name only with its drawing. */
  async learn(page: PdfPage, fonts: ReadonlySet<string>): Promise<void> {
    const unknown = [...fonts].filter((font) => !this.#bold.has(font));
    if (unknown.length === 0) return;
    await page.getOperatorList();
    for (const font of unknown) this.#bold.set(font, boldName.test(nameOf(page, font)));
  }
}

function nameOf(page: PdfPage, font: string): string {
  if (!page.commonObjs.has(font)) return "";
  const object: unknown = page.commonObjs.get(font);
  const name = typeof object === "object" && object !== null && "name" in object ? object.name : "";
  return typeof name === "string" ? name : "";
}
