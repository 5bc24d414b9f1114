export { type Block, isProse } from "./blocks/block.ts";
export { scanBlocks } from "./blocks/scan.ts";
export { recognise } from "./recognise.ts";
export { readMeaning, readMeeting, readPerson } from "./short-forms.ts";
export type { Doubt, Knowledge, Meaning, Prose, Recognition } from "./types.ts";
