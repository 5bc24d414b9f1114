export { type Landmark, landmarksOf } from "./landmarks.ts";
export { recognise } from "./recognise.ts";
export { findReferences } from "./references.ts";
export { readMeaning, readMeeting, readPerson } from "./short-forms.ts";
export type { Meaning, Recognition } from "./types.ts";
