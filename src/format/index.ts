export {
  addFrontMatter,
  appendToList,
  setConfigFields,
  setFields,
  setMinutesFields,
} from "./edit/edit-file.ts";
export { type EditOptions, editYaml, type FieldEdit } from "./edit/set-fields.ts";
export { type Fault, type Source, toDiagnostics } from "./fault.ts";
export { formatJournalRecord, journalAddition } from "./format-journal.ts";
export { type FrontMatter, splitFrontMatter } from "./front-matter.ts";
export { type Header, type MinutesHeader, readConfig, readMinutesHeader } from "./header.ts";
export { type Journal, type JournalLine, readJournal } from "./journal.ts";
export type { Path, Positions, RecordPlace } from "./positions.ts";
export { readByShape, readRecord } from "./read-record.ts";
export type { Reading } from "./reading.ts";
export { sameValue } from "./same-value.ts";
export { plainShortForms, type ShortForms } from "./short-forms.ts";
export { type DecodedText, decodeText, encodeText, newlineOf } from "./text.ts";
export type { ReadOptions } from "./walk.ts";
export { formatText } from "./write-text.ts";
export { formatBlock, formatField, formatFlow, formatItem } from "./write-value.ts";
