import { recognition as en } from "./en/recognition.ts";
import type { RecognitionWords } from "./recognition-words.ts";
import { recognition as sv } from "./sv/recognition.ts";

/** The languages that prose is read in. Another one is added here, and nowhere else in the code. */
export const recognitionLanguages: readonly RecognitionWords[] = [sv, en];
