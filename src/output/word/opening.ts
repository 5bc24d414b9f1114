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
    ...document.facts.map((fact, index) => writeFact(fact, index === document.facts.length - 1)),
    ...document.attendance.flatMap((list) => writeAttendance(list, story)),
  ];
}

/** @param keepNext true where it stays on one page with what follows, whatever its style says */
export function styled(style: string, text: string, keepNext = false): Paragraph {
  return new Paragraph({ style, ...(keepNext && { keepNext }), children: [new TextRun(oneLine(text))] });
}

function writeFact({ label, value }: Fact, last: boolean): Paragraph {
  const name = new TextRun({ bold: true, text: `${oneLine(label)}:` });
  const rest = new TextRun({ children: [new Tab(), oneLine(value)] });
  const spacing = last ? { spacing: { after: 200 } } : {};
  return new Paragraph({ style: "Fact", children: [name, rest], ...spacing });
}

/** A row for each organisation, a line for each of its people; mere lines where no organisation is known. */
function writeAttendance({ title, groups }: AttendanceList, story: Story): Written[] {
  const { words } = story;
  const heading = styled("Heading1", title);
  const people = groups.flatMap((group) => group.people);
  const named = groups.filter(({ organisation }) => organisation !== "");
  if (named.length === 0 || people.length === 0) {
    const lines = named.length === 0 ? people.map(wordsOn) : named.map(({ organisation }) => organisation);
    return [heading, ...lines.map((line) => styled("Fact", line))];
  }
  const rows = groups.map((group) => [
    [text(group.organisation)],
    group.people.map((one) => text(wordsOn(one))),
  ]);
  const first = Math.round(textWidth * 0.38);
  const grid = { headed: true, widths: [first, textWidth - first], story };
  return [heading, ...gridOf({ ...grid, rows: [[[text(words.organisation)], [text(words.name)]], ...rows] })];
}

function wordsOn({ name, role, note }: AttendanceEntry): string {
  return [name, role, note].filter((each) => each !== "").join(", ");
}

function text(value: string): PhrasingContent[] {
  return [{ type: "text", value }];
}
