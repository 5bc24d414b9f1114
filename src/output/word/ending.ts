import {
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { DocumentAttachment, MeetingDocument, Signature } from "../../document/document.ts";
import type { Written } from "./blocks.ts";
import { oneLine } from "./clean.ts";
import { asTarget, isSafe } from "./inline.ts";
import { millimetres, textWidth } from "./measure.ts";
import { styled } from "./opening.ts";
import type { Story } from "./story.ts";

/** What a document ends with: its attachments, lines to sign on, what is known of the document itself. */
export function writeEnding({ attachments, signatures, standing }: MeetingDocument, story: Story): Written[] {
  const { words } = story;
  return [
    ...(attachments.length > 0 ? [styled("Heading1", words.attachments)] : []),
    ...attachments.map((each) => attachment(each, story, signatures.length > 0)),
    ...(signatures.length > 0 ? [styled("Heading1", words.signatures), signatureLines(signatures)] : []),
    ...(standing.length > 0 ? [new Paragraph({ style: "Gap" })] : []),
    ...standing.map((sentence) => styled("SmallPrint", sentence)),
  ];
}

/** @param keepNext true where lines to sign on follow: they never stand alone on a page */
function attachment(
  { label, text, href, missing }: DocumentAttachment,
  { words }: Story,
  keepNext: boolean,
): Paragraph {
  const name = new TextRun(oneLine(text));
  const where = href === undefined ? "" : oneLine(href);
  const linked: ParagraphChild = isSafe(where)
    ? new ExternalHyperlink({
        link: asTarget(where),
        children: [new TextRun({ text: oneLine(text), style: "Hyperlink" })],
      })
    : name;
  const number = oneLine(label);
  const before = number === "" ? [] : [new TextRun({ bold: true, text: `${number}: ` })];
  const after = missing ? [new TextRun({ italics: true, text: ` (${oneLine(words.missing)})` })] : [];
  return new Paragraph({ keepNext, children: [...before, linked, ...after] });
}

const gap = millimetres(10);
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noLines = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Two beside each other, with room for a hand above the line; a row never breaks over pages. */
function signatureLines(signatures: readonly Signature[]): Table {
  const column = Math.floor((textWidth - gap) / 2);
  const pairs = signatures
    .filter((_, index) => index % 2 === 0)
    .map((each, at) => [each, signatures[at * 2 + 1]]);
  const rows = pairs.map(
    ([left, right], index) =>
      new TableRow({
        cantSplit: true,
        children: [
          signatureCell(left, column, index < pairs.length - 1),
          cell([new Paragraph({ style: "SignatureLine" })], gap),
          signatureCell(right, column, index < pairs.length - 1),
        ],
      }),
  );
  return new Table({
    rows,
    columnWidths: [column, gap, column],
    width: { size: column * 2 + gap, type: WidthType.DXA },
    layout: "fixed",
    borders: noLines,
  });
}

function cell(children: Paragraph[], size: number): TableCell {
  const margins = { top: 0, bottom: millimetres(3), left: 0, right: 0 };
  return new TableCell({ children, margins, width: { size, type: WidthType.DXA } });
}

function signatureCell(signature: Signature | undefined, width: number, keepNext: boolean): TableCell {
  if (!signature) return cell([new Paragraph({ style: "SignatureLine" })], width);
  const [first = "", ...rest] = [signature.name, signature.role, signature.signed]
    .map(oneLine)
    .filter((each) => each !== "");
  return cell(
    [
      new Paragraph({ style: "SignatureLine", keepNext, spacing: { before: millimetres(11) } }),
      new Paragraph({
        style: "SignatureLine",
        border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4, color: "auto" } },
        children: [new TextRun(first)],
      }),
      ...rest.map((line) => styled("SignatureLine", line)),
    ],
    width,
  );
}
