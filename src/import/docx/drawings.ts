import { Fields } from "./fields.ts";
import { alternative, type Line, type Story } from "./story.ts";
import type { XmlElement } from "./xml.ts";

/** Longer descriptions of pictures than this are the picture's text, read by a machine. */
const longestDescription = 200;

/** Reads what hangs on a paragraph: text boxes go behind it, pictures are counted. */
export function readDrawing(element: XmlElement, line: Line, story: Story): void {
  const { tally } = story.reading;
  if (element.name === "w:object") tally.active++;
  const found: Found = { pictures: 0 };
  search(element, found, { line, story });
  tally.pictures += found.pictures;
  if (found.pictures > 0 && found.description !== undefined)
    line.words.push({ text: `![${found.description}]()`, raw: true });
}

interface Found {
  pictures: number;
  description?: string | undefined;
}

function search(element: XmlElement, found: Found, target: { line: Line; story: Story }): void {
  switch (element.name) {
    case "w:txbxContent": {
      const { line, story } = target;
      line.boxes.push(...story.reading.readBlocks(element.children, { ...story, fields: new Fields(false) }));
      return;
    }
    case "mc:AlternateContent": {
      const chosen = alternative(element);
      if (chosen) search(chosen, found, target);
      return;
    }
    case "a:blip":
    case "v:imagedata":
      found.pictures++;
      return;
    case "wp:docPr":
      found.description ??= descriptionOf(element);
      return;
    default:
      for (const each of element.children) search(each, found, target);
  }
}

/** What somebody wrote about a picture, for those who do not see it; Word's own guesses say so and are left out. */
function descriptionOf({ attributes }: XmlElement): string | undefined {
  const text = (attributes["descr"] ?? "").replace(/[\s[\]]+/g, " ").trim();
  const guessed = /automati(?:skt|cally)|AI-(?:genererat|generated)/i.test(text);
  return text === "" || guessed || text.length > longestDescription ? undefined : text;
}
