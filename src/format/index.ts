export { addFrontMatter, rewriteFrontMatter, setConfigFields, setMinutesFields } from "./edit/edit-file.ts";
export { moveItems } from "./edit/move.ts";
export type { Source } from "./fault.ts";
export { formatJournalRecord, formatListedSeal } from "./format-journal.ts";
export { splitFrontMatter } from "./front-matter.ts";
export {
  type MinutesHeader,
  readConfig,
  readMinutesHeader,
  readStyle,
  scanConfigFile,
  scanMinutesHeader,
} from "./header.ts";
export { type ListedLine, readJournal, readSealList } from "./journal.ts";
export { parseYaml } from "./parse-yaml.ts";
export type { Positions } from "./positions.ts";
export { sameValue } from "./same-value.ts";
export { type ScannedHeader, stylesOf } from "./scan.ts";
export { plainShortForms, type ShortForms } from "./short-forms.ts";
export { type DecodedText, decodeText, encodeText, newlineOf } from "./text.ts";
export { formatText } from "./write-text.ts";
export { formatField, formatFlow } from "./write-value.ts";
