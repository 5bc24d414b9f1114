import type { MeetingDocument } from "../../document/document.ts";
import { withoutFiles } from "../../document/without-files.ts";
import type { Texts } from "../../language/texts.ts";
import type { DocumentStyle, Picture } from "../../output/style.ts";
import type { Context } from "../context.ts";
import type { Format } from "./options.ts";
import { printPdf } from "./print.ts";

/** What a document is made with besides its text. */
export interface Making {
  format: Format;
  style: DocumentStyle;
  pictures: ReadonlyMap<string, Picture>;
  /** The address of a file of the archive as the document may have it. */
  linkTo: (url: string) => string | undefined;
  /** The words of the document's language. */
  texts: Texts;
}

/**
 * The document in its form; what makes it is loaded only here.
 * @throws UserError where a PDF finds no browser
 */
export async function make(
  document: MeetingDocument,
  { format, style, pictures, linkTo, texts }: Making,
  context: Context,
): Promise<string | Uint8Array> {
  switch (format) {
    case "md": {
      const { writeMarkdown } = await import("../../output/document-markdown.ts");
      const pictureAt = (url: string) => (pictures.has(url) ? linkTo(url) : undefined);
      return writeMarkdown(document, { pictureAt, words: texts.documents.page });
    }
    case "docx": {
      const { writeWord } = await import("../../output/word/index.ts");
      return writeWord(document, { style, pictures });
    }
    case "html":
    case "pdf": {
      const { writePage } = await import("../../output/page/page.ts");
      const given = format === "pdf" ? withoutFiles(document) : document;
      const page = writePage(given, { style, pictures, words: texts.documents.page });
      return format === "html" ? page : printPdf(page, context);
    }
    // no default
  }
}
