import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import type { MeetingDocument } from "../../document/document.ts";
import { oneLine } from "./clean.ts";
import { writeLetterhead } from "./letterhead.ts";
import { textWidth } from "./measure.ts";
import { styled } from "./opening.ts";
import type { Story } from "./story.ts";

/** The heads of pages: who sends it on the first, which meeting it was on the others; a draft says so on each. */
export function headersOf(document: MeetingDocument, { style }: Story): { first: Header; default: Header } {
  const first = [...writeLetterhead(style), ...markOf(document)];
  return {
    first: new Header({ children: first.length > 0 ? first : [new Paragraph({ style: "PageHead" })] }),
    default: new Header({ children: [runningHead(document)] }),
  };
}

function markOf({ mark }: MeetingDocument): Paragraph[] {
  return mark === undefined ? [] : [styled("Mark", mark)];
}

const rightTab = [{ type: TabStopType.RIGHT, position: textWidth }];
const thin = { style: BorderStyle.SINGLE, size: 4, space: 5, color: "B4BCC2" };

function runningHead({ forum, date, genre, mark }: MeetingDocument): Paragraph {
  const meeting = [forum, date].map(oneLine).filter((each) => each !== "");
  const right = mark === undefined ? genre : mark;
  const look = mark === undefined ? {} : { bold: true, allCaps: true, color: "A4262C" };
  return new Paragraph({
    style: "PageHead",
    tabStops: rightTab,
    border: { bottom: thin },
    children: [
      new TextRun(meeting.join(", ")),
      new TextRun({ ...look, children: [new Tab(), oneLine(right)] }),
    ],
  });
}

/** The foot of every page: what the organisation wants there, and the page's number. */
export function footerOf({ style, words }: Story): Footer {
  const children = [new TextRun({ children: [oneLine(style.footer), new Tab()] }), ...pageNumber(words.page)];
  return new Footer({ children: [new Paragraph({ style: "PageFoot", tabStops: rightTab, children })] });
}

/** "3 (8)": Word fills in the numbers, in the language's own order. */
function pageNumber(page: MeetingDocument["words"]["page"]): ParagraphChild[] {
  const fields: Record<string, string> = { "\u0001": PageNumber.CURRENT, "\u0002": PageNumber.TOTAL_PAGES };
  const pieces = page({ page: "\u0001", pages: "\u0002" }).split(/([\u0001\u0002])/); // oxlint-disable-line no-control-regex
  return pieces
    .filter((piece) => piece !== "")
    .map((piece) => new TextRun({ children: [fields[piece] ?? piece] }));
}
