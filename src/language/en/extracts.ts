import type { ExtractTexts } from "../extract-texts.ts";

export const extractTexts: ExtractTexts = {
  certified: "Certified as a true extract",
  placeAndDate: "Place and date",
  signature: "Signature and name in capitals",
  notApproved: "The minutes have not been approved yet.",
  attachment: "Appendix",
  unknownItems: (p) => `${p.file} has no item ${p.asked}. The items that it has: ${p.known}.`,
  noItems: (p) => `${p.file} has no items, so there is nothing to make an extract of.`,
  nothingFor: (p) =>
    `No decision and no task in ${p.file} concerns ${p.names}. Or name the items with --items.`,
  skippedFor: (p) => `Without an extract, since nothing there concerns ${p.names}: ${p.files}.`,
  itemsOfOne:
    "--items is about items of one file of minutes: name only one. For several there is --for NAME.",
  missing: (p) =>
    `${p.file}: ${p.count === 1 ? "one appendix is not in the archive and is" : `${p.count} appendices are not in the archive and are`} not linked: ${p.attachments}.`,
};
