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
  const known = groups.some(({ organisation }) => organisation !== "");
  const { words } = story;
  const first = Math.round(textWidth * 0.38);
  const rows = groups.map(({ organisation, people }) => {
    const persons = people.map(personIn);
    return known ? [[text(organisation)], persons] : [persons];
  });
  const head = known ? [[text(words.organisation)], [text(words.name)]] : [[text(words.name)]];
  const widths = known ? [first, textWidth - first] : [textWidth];
  return [styled("Heading1", title), ...gridOf({ rows: [head, ...rows], headed: true, widths, story })];
}

function personIn({ name, role, note }: AttendanceEntry): PhrasingContent[] {
  return text([name, role, note].filter((each) => each !== "").join(", "));
}

function text(value: string): PhrasingContent[] {
  return [{ type: "text", value }];
}
