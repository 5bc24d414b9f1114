import { ImageRun } from "docx";
import type { Image } from "mdast";
import type { Picture } from "../style.ts";
import { oneLine } from "./clean.ts";
import { textHeight, twipsPerPixel } from "./measure.ts";
import type { Story } from "./story.ts";

/** A picture of the prose; undefined where its bytes are not at hand, so that its text stands for it. */
export function pictureRun(
  { url, alt }: Image,
  { story, width }: { story: Story; width: number },
): ImageRun | undefined {
  const picture = story.pictures.get(url);
  if (!picture) return undefined;
  return imageRun({ ...picture, alt: alt || picture.alt }, { width, height: textHeight });
}

/** A picture no larger than the room that it has, in twips, and no larger than it is. */
export function imageRun(picture: Picture, room: { width: number; height: number }): ImageRun {
  const scale = Math.min(
    1,
    room.width / twipsPerPixel / picture.width,
    room.height / twipsPerPixel / picture.height,
  );
  const sized = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
  const description = oneLine(picture.alt);
  return new ImageRun({
    type: picture.mediaType === "image/png" ? "png" : "jpg",
    data: picture.bytes,
    transformation: { width: sized(picture.width), height: sized(picture.height) },
    altText: { name: description, description, title: description },
  });
}
