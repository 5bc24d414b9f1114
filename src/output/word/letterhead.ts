import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { DocumentStyle } from "../style.ts";
import { oneLine } from "./clean.ts";
import { millimetres, textWidth } from "./measure.ts";
import { styled } from "./opening.ts";
import { imageRun } from "./picture.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const logoRoom = { width: millimetres(60), height: millimetres(18) };

/** Who sends the document: logo and organisation to the left, how to reach it to the right. */
export function writeLetterhead({ letterhead, logo, colours }: DocumentStyle): (Paragraph | Table)[] {
  const { organisation, unit, address, phone, email, web } = letterhead;
  const name = new TextRun({
    bold: true,
    size: 22,
    color: colours.accent.slice(1),
    text: oneLine(organisation),
  });
  const left = [
    ...(logo
      ? [new Paragraph({ style: "PageHead", spacing: { after: 80 }, children: [imageRun(logo, logoRoom)] })]
      : []),
    ...(organisation === "" ? [] : [new Paragraph({ style: "PageHead", children: [name] })]),
    ...(unit === "" ? [] : [styled("PageHead", unit)]),
  ];
  const right = [...address, phone, email, web].filter((each) => each !== "");
  if (left.length === 0 && right.length === 0) return [];
  const half = Math.floor(textWidth / 2);
  const lines = right.map(
    (text) => new Paragraph({ style: "PageHead", alignment: AlignmentType.RIGHT, text: oneLine(text) }),
  );
  const rule = { style: BorderStyle.SINGLE, size: 8, color: colours.accent.slice(1) };
  const table = new Table({
    rows: [new TableRow({ children: [cellOf(left, half), cellOf(lines, half)] })],
    columnWidths: [half, half],
    width: { size: half * 2, type: WidthType.DXA },
    layout: "fixed",
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: rule,
      insideHorizontal: none,
      insideVertical: none,
    },
  });
  return [table, new Paragraph({ style: "PageHead", spacing: { after: 120 } })];
}

function cellOf(children: Paragraph[], size: number): TableCell {
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph({ style: "PageHead" })],
    width: { size, type: WidthType.DXA },
    margins: { top: 0, bottom: 90, left: 0, right: 0 },
  });
}
