import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type ISpacingProperties,
  type IStylesOptions,
} from "docx";
import type { MeetingDocument } from "../../document/document.ts";
import type { DocumentStyle, FontStack } from "../style.ts";
import { inset, millimetres } from "./measure.ts";

/** The names of the styles that Word shows in its list, by the document's language. */
const names: Record<string, { decision: string; decisionHeading: string; genre: string; fact: string }> = {
  sv: { decision: "Beslut", decisionHeading: "Beslutsrubrik", genre: "Handling", fact: "Uppgift" },
  en: { decision: "Decision", decisionHeading: "Decision heading", genre: "Document type", fact: "Fact" },
};

/** What a document's paragraphs look like: real styles, so that an organisation can change them in Word. */
export function looksOf({ language }: MeetingDocument, style: DocumentStyle): IStylesOptions {
  const accent = style.colours.accent.slice(1);
  const headings: IRunStylePropertiesOptions = { font: fontOf(style.fonts.headings), bold: true };
  const text = { font: fontOf(style.fonts.text), size: 22, language: { value: language } };
  return {
    default: {
      document: { run: text, paragraph: { spacing: leading(0, 140, 300) } },
      title: title({ ...headings, size: 34, color: accent }),
      heading1: headingLook({ ...headings, size: 26, color: accent }, 400),
      heading2: headingLook({ ...headings, size: 23 }, 280),
      heading3: headingLook({ ...headings, size: 22 }, 220),
      heading4: headingLook({ ...headings, size: 21, italics: true }, 200),
      heading5: headingLook({ ...headings, size: 21 }, 200),
      heading6: headingLook({ ...headings, size: 21, italics: true }, 200),
      hyperlink: { run: { color: accent, underline: { type: "single", color: accent } } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: leading(0, 40, 252) } },
      listParagraph: { paragraph: { spacing: leading(0, 140, 300) } },
    },
    characterStyles: [{ id: "Code", name: "Code", run: { font: "Consolas", size: 20 } }],
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true },
      ...ownLooks(names[language.slice(0, 2)] ?? names["en"], { headings, accent }),
      ...smallLooks(headings),
    ],
  };
}

interface Tones {
  headings: IRunStylePropertiesOptions;
  /** Six hexadecimal digits. */
  accent: string;
}

function ownLooks(
  named: (typeof names)[string] | undefined,
  { headings, accent }: Tones,
): IParagraphStyleOptions[] {
  const bar = { left: { style: BorderStyle.SINGLE, size: 24, space: 9, color: accent } };
  const paragraph = { indent: { left: inset }, border: bar, spacing: leading(0, 140, 300) };
  const small = { ...headings, bold: false, size: 19 };
  return [
    own("Genre", named?.genre, {
      run: { ...small, bold: true, allCaps: true },
      paragraph: { spacing: leading(0, 40, 300), keepNext: true },
    }),
    own("Fact", named?.fact, {
      paragraph: {
        indent: { left: millimetres(36), hanging: millimetres(36) },
        leftTabStop: millimetres(36),
        spacing: leading(0, 50, 288),
      },
    }),
    own("ItemFact", `${named?.fact} 2`, {
      run: { italics: true },
      paragraph: { spacing: leading(0, 120, 288), contextualSpacing: true, keepNext: true },
    }),
    own("DecisionHeading", named?.decisionHeading, {
      run: { ...headings, size: 21, color: accent },
      paragraph: {
        ...paragraph,
        spacing: leading(200, 60, 300),
        keepNext: true,
        keepLines: true,
      },
      next: "Decision",
    }),
    own("Decision", named?.decision, { paragraph: { ...paragraph, keepLines: true } }),
  ];
}

function smallLooks(headings: IRunStylePropertiesOptions): IParagraphStyleOptions[] {
  const small = { ...headings, bold: false, size: 18 };
  const grey = { style: BorderStyle.SINGLE, size: 12, space: 9, color: "9AA3A9" };
  const close = { spacing: leading(0, 0, 264) };
  return [
    own("Quote", "Quote", {
      run: { italics: true },
      paragraph: { indent: { left: inset }, border: { left: grey } },
    }),
    own("Correction", "Correction", {
      paragraph: {
        indent: { left: inset },
        border: { left: { ...grey, style: BorderStyle.DOUBLE, size: 6 } },
      },
    }),
    own("CodeBlock", "Code block", {
      run: { font: "Consolas", size: 19 },
      paragraph: {
        shading: { type: "clear", fill: "F2F4F5", color: "auto" },
        spacing: leading(0, 140, 264),
      },
    }),
    own("Rule", "Rule", {
      paragraph: {
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: "B4BCC2" } },
        spacing: leading(0, 160, 200),
      },
    }),
    own("TableText", "Table text", { run: { size: 20 }, paragraph: close }),
    own("TableHeading", "Table heading", {
      run: { ...headings, size: 18 },
      paragraph: close,
    }),
    own("Gap", "Gap", { run: { size: 12 }, paragraph: { spacing: leading(0, 60, 120) } }),
    own("SmallPrint", "Small print", { run: small, paragraph: { spacing: leading(0, 40, 264) } }),
    own("SignatureLine", "Signature line", { run: { size: 20 }, paragraph: { ...close, keepLines: true } }),
    own("PageHead", "Page head", { run: small, paragraph: close }),
    own("PageFoot", "Page foot", { run: small, paragraph: close }),
    own("Mark", "Mark", {
      run: { ...headings, size: 20, color: "A4262C", allCaps: true },
      paragraph: close,
    }),
  ];
}

type Look = Pick<IParagraphStyleOptions, "run" | "paragraph" | "next">;

function own(id: string, name: string | undefined, look: Look): IParagraphStyleOptions {
  return { id, name: name ?? id, basedOn: "Normal", quickFormat: true, ...look };
}

function title(run: IRunStylePropertiesOptions): Look {
  return {
    run,
    paragraph: { spacing: leading(0, 220, 276), keepNext: true, keepLines: true },
  };
}

function headingLook(run: IRunStylePropertiesOptions, before: number): Look {
  return { run, paragraph: { spacing: leading(before, 100, 264), keepNext: true, keepLines: true } };
}

/** A Word document names one font; a machine without it chooses one that is as wide, as for Cambria and Arial. */
function fontOf({ names: [first] }: FontStack): string {
  return first;
}

/** The room above and below in twips, and lines so many 240ths of the font's own height apart. */
function leading(before: number, after: number, line: number): ISpacingProperties {
  return { before, after, line, lineRule: "auto" };
}
