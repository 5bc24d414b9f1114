import { Paragraph, Tab, TextRun } from "docx";
import type { PhrasingContent } from "mdast";
import type { AttendanceEntry, AttendanceList, Fact, MeetingDocument } from "../../document/document.ts";
import type { Written } from "./blocks.ts";
import { oneLine } from "./clean.ts";
import { gridOf } from "./grid.ts";
import { textWidth } from "./measure.ts";
import type { Story } from "./story.ts";

/** What a document begins with: what it is, the meeting's facts, who was there. */
export function writeOpening(document: MeetingDocument, story: Story): Written[] {
  const genre = oneLine(document.genre);
  return [
    ...(genre === "" || oneLine(document.title).startsWith(genre) ? [] : [styled("Genre", genre)]),
    styled("Title", document.title),
    ...document.facts.map(writeFact),
    ...document.attendance.flatMap((list) => writeAttendance(list, story)),
  ];
}

export function styled(style: string, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(oneLine(text))] });
}

function writeFact({ label, value }: Fact): Paragraph {
  const name = new TextRun({ bold: true, text: `${oneLine(label)}:` });
  const rest = new TextRun({ children: [new Tab(), oneLine(value)] });
  return new Paragraph({ style: "Fact", children: [name, rest] });
}

/** A row for each organisation; a line for each of its people. */
function writeAttendance({ title, groups }: AttendanceList, story: Story): Written[] {
  const { words } = story;
  const columns = [
    { head: words.organisation, shown: groups.some(({ organisation }) => organisation !== "") },
    { head: words.name, shown: groups.some(({ people }) => people.length > 0) },
  ];
  const rows = [
    columns.map(({ head }) => [text(head)]),
    ...groups.map(({ organisation, people }) => [[text(organisation)], people.map(personIn)]),
  ].map((row) => row.filter((_, column) => columns[column]?.shown));
  const first = Math.round(textWidth * 0.38);
  const widths = columns.every(({ shown }) => shown) ? [first, textWidth - first] : [textWidth];
  return [styled("Heading1", title), ...gridOf({ rows, headed: true, widths, story })];
}

function personIn({ name, role, note }: AttendanceEntry): PhrasingContent[] {
  return text([name, role, note].filter((each) => each !== "").join(", "));
}

function text(value: string): PhrasingContent[] {
  return [{ type: "text", value }];
}
