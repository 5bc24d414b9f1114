/** Twentieths of a point, the measure of WordprocessingML. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** A4 with margins that leave lines of some 75 signs. */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  margin: {
    top: millimetres(30),
    bottom: millimetres(27),
    left: millimetres(30),
    right: millimetres(27),
    header: millimetres(12.5),
    footer: millimetres(12),
  },
} as const;

/** How wide a line of text is, in twips. */
export const textWidth = page.width - page.margin.left - page.margin.right;

/** How high a picture may be so that its page has room for a line above it, in twips. */
export const textHeight = page.height - page.margin.top - page.margin.bottom - millimetres(20);

/** How far a list's text stands within the text around it, in twips. */
export const listStep = 400;

/** How far what is set off from the text stands within it, in twips. */
export const inset = 260;

/** Word counts pictures in pixels of 1/96 inch. */
export const twipsPerPixel = 15;
