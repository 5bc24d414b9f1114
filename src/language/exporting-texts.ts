/** What `export` says on its way, in one language. */
export interface ExportingTexts {
  whichFile: string;
  whichForm: string;
  /** @param file as the user wrote it */
  unknownEnding: (facts: { file: string }) => string;
  notHeld: (facts: { file: string }) => string;
  nothing: string;
  exists: (facts: { file: string }) => string;
  amongMinutes: (facts: { file: string }) => string;
  isMinutes: (facts: { file: string }) => string;
  onlyTexts: string;
  onlyOne: string;
  noFolder: (facts: { folder: string }) => string;
  /** Where a folder was meant. */
  isFile: (facts: { file: string }) => string;
  written: (facts: { file: string; replaced: boolean }) => string;
  wouldWrite: (facts: { file: string }) => string;
  progress: (facts: { done: number; all: number; file: string }) => string;
}
