export { type Fault, type Source, toDiagnostics } from "./fault.ts";
export { type FrontMatter, splitFrontMatter } from "./front-matter.ts";
export { type Header, type MinutesHeader, readConfig, readMinutesHeader } from "./header.ts";
export { type Journal, type JournalLine, readJournal } from "./journal.ts";
export type { Path, Positions, RecordPlace } from "./positions.ts";
export { type Reading, readRecord } from "./read-record.ts";
export { plainShortForms, type ShortForms } from "./short-forms.ts";
export { type DecodedText, decodeText, encodeText, newlineOf } from "./text.ts";
export type { ReadOptions } from "./walk.ts";
